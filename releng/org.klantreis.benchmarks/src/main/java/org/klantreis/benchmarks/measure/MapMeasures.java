/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.measure;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Stage;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.report.map.JourneyMap;
import org.klantreis.report.map.MapOptions;
import org.klantreis.report.map.MapSource;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.Zone;
import org.klantreis.report.text.Typeface;

/** Measures the map of a journey of 200 steps, which is made of the project's journeys one after the other. */
final class MapMeasures {
    private static final int STEPS = 200;
    private static final int FRAMES = 1000;
    private static final Rect WINDOW = new Rect(0, 0, 1920, 1200);

    private final LandscapeProject project;
    private final Results results;
    private Scene scene;

    MapMeasures(LandscapeProject project, Results results) {
        this.project = project;
        this.results = results;
    }

    void run() throws Exception {
        MapSource source = MapSource.of(longJourney(), project);
        results.put("Lay out a map of 200 steps, first", Timing.once(() -> layOut(source)));
        for (int i = 0; i < 20; i++) {
            layOut(source);
        }
        results.put("Lay out a map of 200 steps, warm", Timing.of(20, () -> layOut(source)));
        results.put("Find what 1,000 frames of it show, while it scrolls", Timing.of(5, this::scroll));
    }

    private void layOut(MapSource source) {
        scene = JourneyMap.layout(source, MapOptions.DEFAULT, Typeface.bundled());
    }

    private void scroll() {
        double distance = (scene.width() - WINDOW.width()) / FRAMES;
        for (int i = 0; i < FRAMES; i++) {
            Rect window = new Rect(i * distance, scene.titleHeight(), WINDOW.width(), WINDOW.height());
            if (scene.marksIn(Zone.BODY, window).isEmpty()) {
                throw new IllegalStateException("A frame at " + window + " shows nothing.");
            }
        }
    }

    private Journey longJourney() {
        Journey all = KlantreisFactory.eINSTANCE.createJourney();
        all.setName("Two hundred steps");
        List<Journey> journeys = project.journeys();
        int steps = 0;
        for (int i = 0; steps < STEPS; i++) {
            Journey copy = EcoreUtil.copy(journeys.get(i % journeys.size()));
            for (Stage stage : List.copyOf(copy.getStages())) {
                while (steps + stage.getSteps().size() > STEPS) {
                    stage.getSteps().remove(stage.getSteps().size() - 1);
                }
                steps += stage.getSteps().size();
                all.getStages().add(stage);
            }
        }
        return all;
    }
}
