/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.project;

import java.io.IOException;
import java.nio.file.Path;

import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.UnitKind;

/** A small project: a desk, a touchpoint, and a journey of two steps in a folder whose name needs escaping. */
final class SampleProject {
    static final String JOURNEY = "journeys/open an account.journey";

    private SampleProject() {
    }

    static LandscapeProject write(Path folder) throws IOException {
        Landscape landscape = KlantreisFactory.eINSTANCE.createLandscape();
        landscape.setName("Sample");
        landscape.setDocumentation("Two lines:\n\"one\" & <two>, é €");
        OrganisationUnit desk = KlantreisFactory.eINSTANCE.createOrganisationUnit();
        desk.setName("Desk");
        desk.setKind(UnitKind.SILO);
        landscape.getUnits().add(desk);
        Touchpoint show = KlantreisFactory.eINSTANCE.createTouchpoint();
        show.setName("Show passport");
        show.setOwner(desk);
        landscape.getTouchpoints().add(show);
        LandscapeProject project = LandscapeProject.create(folder, landscape);
        Journey journey = KlantreisFactory.eINSTANCE.createJourney();
        journey.setName("Open an account");
        journey.getTags().add("retail");
        Stage stage = KlantreisFactory.eINSTANCE.createStage();
        stage.setName("Identify");
        journey.getStages().add(stage);
        stage.getSteps().add(step("Show passport", show));
        stage.getSteps().add(step("Sign", null));
        project.add(JOURNEY, journey);
        project.save();
        return project;
    }

    private static Step step(String name, Touchpoint touchpoint) {
        Step step = KlantreisFactory.eINSTANCE.createStep();
        step.setName(name);
        step.setTouchpoint(touchpoint);
        step.setMark(7.5);
        return step;
    }

    static Step firstStep(LandscapeProject project) {
        return project.journeys().get(0).getStages().get(0).getSteps().get(0);
    }
}
