/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.model.measures.Flow;
import org.klantreis.report.layout.KnownWidths;
import org.klantreis.report.layout.Paragraph;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.layout.Words;
import org.klantreis.report.scene.Box;
import org.klantreis.report.scene.Icon;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.Mark;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.SceneBuilder;
import org.klantreis.report.scene.Sign;
import org.klantreis.report.scene.Spot;
import org.klantreis.report.scene.TextMeasurer;
import org.klantreis.report.scene.TextStyle;
import org.klantreis.report.scene.Zone;

/** What all parts of the layout share. */
final class MapPlan {
    final MapSource source;
    final MapOptions options;
    final TextMeasurer measurer;
    final Words words;
    final Grid grid;
    final Flow flow;
    final Sayings sayings;
    final SceneBuilder scene = new SceneBuilder();
    /** The width of the whole picture, once the columns have theirs. */
    double width;

    MapPlan(MapSource source, MapOptions options, TextMeasurer measurer) {
        this.source = source;
        this.options = options;
        this.measurer = new KnownWidths(measurer);
        words = new Words("org.klantreis.report.map.map", options.locale(), source.customerTerm().orElse(null));
        grid = new Grid(source.journey(), options.overlay());
        flow = Flow.of(source.journey());
        sayings = new Sayings(source, words);
    }

    List<Col> columns() {
        return grid.columns();
    }

    /** Returns where the columns end. */
    double columnsEnd() {
        return columns().isEmpty() ? Styles.SIDE : columns().get(columns().size() - 1).right();
    }

    Paragraph wrap(String text, double width, TextStyle style) {
        return Paragraph.of(text, width, style, measurer);
    }

    double widthOf(String text, TextStyle style) {
        return measurer.width(text, style);
    }

    void body(Mark mark) {
        scene.add(Zone.BODY, mark);
    }

    void icon(Zone zone, Sign sign, double x, double y, double size, Role role) {
        scene.add(zone, new Icon(sign, new Rect(x, y, size, size), Ink.of(role)));
    }

    void box(Zone zone, Rect area, double radius, Role role) {
        scene.add(zone, new Box(area, radius, Ink.of(role), null));
    }

    void spot(Zone zone, Lane lane, Rect area, Part part, String id, EStructuralFeature feature, String tooltip,
            String description, String other) {
        if (id != null) {
            scene.add(new Spot(zone, List.of(area), part, id, feature, tooltip, description, other, lane));
        }
    }
}
