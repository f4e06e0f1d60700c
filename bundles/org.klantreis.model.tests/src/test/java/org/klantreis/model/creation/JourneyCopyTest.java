/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.creation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.model.Element;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.Transition;
import org.klantreis.model.project.LandscapeProject;

class JourneyCopyTest {
    private static final KlantreisFactory MAKE = KlantreisFactory.eINSTANCE;

    @TempDir
    private Path folder;
    private LandscapeProject project;
    private final Journey journey = named(MAKE.createJourney(), "Lost card");
    private final Step call = named(MAKE.createStep(), "Call");
    private final Step wait = named(MAKE.createStep(), "Wait");
    private final Touchpoint phone = named(MAKE.createTouchpoint(), "Phone");

    @BeforeEach
    void makeLandscape() throws IOException {
        project = LandscapeProject.create(folder.resolve("mine"), landscapeWith(phone));
        Stage stage = named(MAKE.createStage(), "All");
        stage.getSteps().add(call);
        stage.getSteps().add(wait);
        journey.getStages().add(stage);
        journey.getSessions().add(MAKE.createSession());
        call.setTouchpoint(phone);
        call.setMark(4.0);
        call.getMeasurements().add(MAKE.createMeasurement());
        call.getObservations().add(MAKE.createObservation());
        Transition next = MAKE.createTransition();
        next.setTarget(wait);
        call.getNext().add(next);
        project.add("journeys/lost-card.journey", journey);
    }

    @Test
    void toBeNamesTheStepsItComesFrom() {
        Journey toBe = JourneyCopy.toBe(journey, "At once").journey();

        Step copy = toBe.getStages().get(0).getSteps().get(0);
        assertThat(toBe.getForm()).isEqualTo(JourneyForm.TO_BE);
        assertThat(toBe.getAsIs()).isSameAs(journey);
        assertThat(copy.getAsIs()).containsExactly(call);
        assertThat(copy.getId()).isNotEqualTo(call.getId());
        assertThat(copy.getTouchpoint()).isSameAs(phone);
        assertThat(copy.getMark()).isEqualTo(4.0);
        assertThat(copy.getNext().get(0).getTarget()).isSameAs(toBe.getStages().get(0).getSteps().get(1));
        assertThat(copy.getMeasurements()).isEmpty();
        assertThat(copy.getObservations()).isEmpty();
        assertThat(toBe.getSessions()).isEmpty();
    }

    @Test
    void copiesWithinALandscapeKeepWhatTheyReferTo() {
        JourneyCopy copy = JourneyCopy.into(journey, "Again", project.landscape().orElseThrow());

        assertThat(copy.missing()).isEmpty();
        assertThat(copy.journey().getStages().get(0).getSteps().get(0).getTouchpoint()).isSameAs(phone);
        assertThat(copy.journey().getStages().get(0).getSteps().get(0).getAsIs()).isEmpty();
    }

    @Test
    void findsTheSameThingInAColleaguesCatalogueByName() throws IOException {
        Touchpoint theirs = named(MAKE.createTouchpoint(), "Phone");
        Landscape other = landscapeWith(theirs);
        LandscapeProject.create(folder.resolve("other"), other);

        JourneyCopy copy = JourneyCopy.into(journey, "Lost card", other);

        assertThat(copy.missing()).isEmpty();
        assertThat(copy.journey().getStages().get(0).getSteps().get(0).getTouchpoint()).isSameAs(theirs);
    }

    @Test
    void tellsWhatAColleaguesCatalogueLacks() throws IOException {
        Landscape other = landscapeWith(named(MAKE.createTouchpoint(), "Letter"));
        LandscapeProject.create(folder.resolve("other"), other);

        JourneyCopy copy = JourneyCopy.into(journey, "Lost card", other);

        Step first = copy.journey().getStages().get(0).getSteps().get(0);
        assertThat(copy.missing()).containsExactly(phone);
        assertThat(first.getTouchpoint()).isNull();
        assertThat(first.getNext().get(0).getTarget()).as("within the copy").isSameAs(copy.journey().getStages().get(0).getSteps().get(1));
    }

    @Test
    void filesGetFreeNames() {
        assertThat(DocumentPaths.propose(project, org.klantreis.model.project.FileKind.JOURNEY, "Lost card"))
                .isEqualTo("journeys/lost-card-2.journey");
        assertThat(DocumentPaths.propose(project, org.klantreis.model.project.FileKind.JOURNEY, "Één écht?"))
                .isEqualTo("journeys/een-echt.journey");
        assertThat(DocumentPaths.propose(project, org.klantreis.model.project.FileKind.COMPLAINTS, "…"))
                .isEqualTo("complaints/complaints.complaints");
    }

    private static Landscape landscapeWith(Touchpoint touchpoint) {
        Landscape landscape = named(MAKE.createLandscape(), "Landscape");
        landscape.getTouchpoints().add(touchpoint);
        return landscape;
    }

    private static <T extends Element> T named(T element, String name) {
        element.setName(name);
        return element;
    }
}
