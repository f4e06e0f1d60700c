/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.klantreis.impact.output.EffectFormat;
import org.klantreis.model.Activity;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Step;
import org.klantreis.model.project.LandscapeProject;

/** Changes of the example whose effect was worked out by hand. */
class EffectOfChangeTest {
    private static final String DAMAGE = "Report damage";

    /** Claims Handling asks Finance for the money before it writes its letter. */
    static void askFinance(LandscapeProject project) {
        Activity check = KlantreisFactory.eINSTANCE.createActivity();
        check.setName("Check the budget");
        check.setUnit(Havenbank.unit(project, "Claims Payments"));
        check.setWaitingTime(10.0);
        Havenbank.step(project, DAMAGE, "Read the report").getActivities().add(check);
    }

    @Test
    void show() throws Exception {
        LandscapeProject before = Havenbank.project();
        LandscapeProject after = Havenbank.changed(project -> {
            askFinance(project);
            Havenbank.step(project, DAMAGE, "Agree a date with the loss adjuster").setMark(5.0);
            Havenbank.step(project, DAMAGE, "Wait for news").setMark(6.0);
            Step phone = Havenbank.step(project, DAMAGE, "Get through on the phone");
            Havenbank.step(project, "Retire", Havenbank.journey(project, "Retire").getStages().get(0).getSteps().get(0).getName())
                    .setTouchpoint(phone.getTouchpoint());
        });
        Effect effect = Havenbank.effect(before, after);
        for (EffectFormat format : EffectFormat.values()) {
            Files.writeString(Path.of("/tmp/effect." + format), format.print(effect));
        }
        assertThat(effect.isEmpty()).isFalse();
    }
}
