/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import org.klantreis.model.KlantreisPackage;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.report.scene.Box;
import org.klantreis.report.scene.Column;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.LaneBand;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.SceneBuilder;
import org.klantreis.report.scene.Spot;
import org.klantreis.report.scene.StageBand;
import org.klantreis.report.scene.Text;
import org.klantreis.report.scene.TextMeasurer;
import org.klantreis.report.scene.TextStyle;
import org.klantreis.report.scene.Zone;

/**
 * Lays out the map of a journey.
 *
 * <pre>{@code
 * Scene scene = JourneyMap.layout(MapSource.of(journey, project), MapOptions.DEFAULT, measurer);
 * }</pre>
 */
public final class JourneyMap {
    private JourneyMap() {
    }

    /**
     * Lays out the map of a journey. Equal input gives an equal scene.
     *
     * @param source the journey and what surrounds it
     * @param options what to show
     * @param measurer measures text as the painter will draw it
     * @return the map
     */
    public static Scene layout(MapSource source, MapOptions options, TextMeasurer measurer) {
        SceneBuilder scene = new SceneBuilder();
        double side = 120;
        double x = side;
        double top = 40;
        double bottom = 120;
        scene.add(Zone.TITLE, Text.at(16, 26, String.valueOf(source.journey().getName()), TextStyle.semibold(18),
                Ink.of(Role.TEXT), measurer));
        int index = 0;
        for (Stage stage : source.journey().getStages()) {
            double from = x;
            int first = index;
            for (Step step : stage.getSteps()) {
                Rect area = new Rect(x + 4, top + 32, options.columnWidth() - 8, 44);
                scene.add(new Column(index++, step.getId(), stage.getId(), x, options.columnWidth(), Column.Change.NONE, null));
                scene.add(Zone.HEADER, new Box(area, 6, Ink.of(Role.CARD), null));
                scene.add(Zone.HEADER, Text.at(x + 12, top + 58, String.valueOf(step.getName()), TextStyle.semibold(12),
                        Ink.of(Role.TEXT), measurer));
                scene.add(new Spot(Zone.HEADER, java.util.List.of(area), Part.STEP, step.getId(),
                        KlantreisPackage.Literals.ELEMENT__NAME, "", "", null, Lane.STEPS));
                x += options.columnWidth();
            }
            scene.add(new StageBand(stage.getId(), from, x - from, first, index - first));
            scene.add(Zone.HEADER, new Box(new Rect(from + 2, top, x - from - 4, 26), 4, Ink.of(Role.STAGE), null));
        }
        scene.add(new LaneBand(Lane.STAGES, "", top, 30));
        scene.add(new LaneBand(Lane.STEPS, "", top + 30, bottom - top - 30));
        return scene.size(x, 400).frozen(top, bottom, side).build();
    }
}
