/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.junit.jupiter.api.Test;
import org.klantreis.model.Identified;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.KlantreisPackage;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Transition;

class IdentitiesTest {
    @Test
    void everyClassGetsAnIdAtCreation() {
        for (EClassifier classifier : KlantreisPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract()) {
                Identified element = (Identified) KlantreisFactory.eINSTANCE.create(type);
                assertThat(UUID.fromString(element.getId())).as(type.getName())
                        .extracting(UUID::version, UUID::variant).containsExactly(4, 2);
            }
        }
    }

    @Test
    void idsDoNotRepeat() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            assertThat(ids.add(Identities.next())).isTrue();
        }
    }

    @Test
    void aWorkingCopyKeepsItsIds() {
        Journey journey = loop();
        Journey copy = Identities.copyKeepingIds(journey);
        assertThat(copy.getId()).isEqualTo(journey.getId());
        assertThat(first(copy).getId()).isEqualTo(first(journey).getId());
    }

    @Test
    void aPastedCopyHasNewIdsAndItsReferencesStayWithin() {
        Journey journey = loop();
        Journey copy = Identities.copyWithNewIds(journey);
        assertThat(copy.getId()).isNotEqualTo(journey.getId());
        assertThat(first(copy).getId()).isNotEqualTo(first(journey).getId());
        assertThat(first(copy).getNext().get(0).getTarget()).isSameAs(first(copy));
    }

    private static Step first(Journey journey) {
        return journey.getStages().get(0).getSteps().get(0);
    }

    private static Journey loop() {
        Journey journey = KlantreisFactory.eINSTANCE.createJourney();
        Stage stage = KlantreisFactory.eINSTANCE.createStage();
        Step step = KlantreisFactory.eINSTANCE.createStep();
        Transition again = KlantreisFactory.eINSTANCE.createTransition();
        journey.getStages().add(stage);
        stage.getSteps().add(step);
        step.getNext().add(again);
        again.setTarget(step);
        return journey;
    }
}
