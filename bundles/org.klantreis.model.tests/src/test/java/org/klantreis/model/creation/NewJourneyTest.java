/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.creation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.klantreis.model.Element;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.JourneyKind;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Persona;

class NewJourneyTest {
    @Test
    void hasAStepInEachStage() {
        Persona sam = KlantreisFactory.eINSTANCE.createPersona();

        Journey journey = new NewJourney(" Report damage ", JourneyKind.BUYER, sam, "Get it repaired", " ", null,
                List.of("Find out", "", "  ", "Report ")).make();

        assertThat(journey.getName()).isEqualTo("Report damage");
        assertThat(journey.getKind()).isEqualTo(JourneyKind.BUYER);
        assertThat(journey.getForm()).isEqualTo(JourneyForm.AS_IS);
        assertThat(journey.getPersona()).isSameAs(sam);
        assertThat(journey.getTask()).isEqualTo("Get it repaired");
        assertThat(journey.getGoal()).as("a goal without text").isNull();
        assertThat(journey.getStages()).extracting(Element::getName).containsExactly("Find out", "Report");
        assertThat(journey.getStages()).allSatisfy(stage -> assertThat(stage.getSteps()).hasSize(1));
    }

    @Test
    void withoutStagesHasOneToBeginWith() {
        Journey journey = new NewJourney("Move", JourneyKind.CUSTOMER, null, null, null, null, List.of()).make();

        assertThat(journey.getStages()).singleElement().extracting(Element::getName).isEqualTo("Move");
    }
}
