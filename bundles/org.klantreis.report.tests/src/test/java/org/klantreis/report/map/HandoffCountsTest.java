/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Scene;

/** The handoffs that TRUTHS.md of the example counts are those that are drawn. */
class HandoffCountsTest {
    @ParameterizedTest
    @CsvSource({"Apply for a mortgage, 20, 14", "Choose a bank, 4, 4", "Complain about a fee, 11, 11",
            "Dispute a card payment, 9, 8",
        "Lost card, 10, 10", "Member for life, 6, 6", "Move house, 15, 11", "Online sign-in problem, 10, 7",
        "Open an account, 16, 16", "Open an account in a day, 8, 7", "Report a death, 17, 17", "Report damage, 19, 17",
        "Report damage as it went for family Veenstra, 8, 8", "Report damage in one conversation, 4, 4", "Retire, 11, 11",
        "Switch from another bank, 18, 18"})
    void areDrawn(String journey, int handoffs, int crossSilo) {
        Scene scene = Maps.havenbank(journey).scene();
        assertThat(scene.spots().stream().filter(spot -> spot.part() == Part.HANDOFF)).hasSize(handoffs);
        assertThat(scene.spots().stream().filter(spot -> spot.part() == Part.HANDOFF)
                .filter(spot -> spot.description().startsWith("Handoff between silos"))).hasSize(crossSilo);
    }
}
