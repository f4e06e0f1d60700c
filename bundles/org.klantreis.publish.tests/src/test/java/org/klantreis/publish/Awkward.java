/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.project.LandscapeProject;

/** A project whose names try to be something else: markup, script, template, formula. */
public final class Awkward {
    /** Names as somebody might write them who means harm. */
    public static final String MARKUP = "</script><script>document.title='taken'</script>";
    /** A template. */
    public static final String TEMPLATE = "${7*7} <#assign x=1> ${\"freemarker.template.utility.Execute\"?new()(\"id\")}";
    /** A formula. */
    public static final String FORMULA = "=HYPERLINK(\"http://example.org\",\"x\")";

    private Awkward() {
    }

    /** Makes it; it has no folder. */
    public static LandscapeProject project(Path folder) {
        KlantreisFactory make = KlantreisFactory.eINSTANCE;
        Landscape landscape = make.createLandscape();
        landscape.setName(MARKUP);
        Touchpoint touchpoint = make.createTouchpoint();
        touchpoint.setName(TEMPLATE);
        landscape.getTouchpoints().add(touchpoint);
        Journey journey = make.createJourney();
        journey.setName(FORMULA);
        journey.setDocumentation(TEMPLATE);
        Stage stage = make.createStage();
        stage.setName(MARKUP);
        Step step = make.createStep();
        step.setName("@cmd|' /C calc'!A0");
        step.setMark(3.5);
        step.setTouchpoint(touchpoint);
        step.setPain("| a | b |\n# c <img src=x onerror=alert(1)>");
        stage.getSteps().add(step);
        journey.getStages().add(stage);
        try {
            LandscapeProject project = LandscapeProject.create(folder, landscape);
            project.add("journeys/awkward.journey", journey);
            return project;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
