/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.klantreis.report.layout.Paragraph;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.LaneBand;
import org.klantreis.report.scene.Line;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.Spot;
import org.klantreis.report.scene.Stroke;
import org.klantreis.report.scene.TextMeasurer;
import org.klantreis.report.scene.Zone;

/**
 * Lays out the map of a journey.
 *
 * <pre>{@code
 * Scene scene = JourneyMap.layout(MapSource.of(journey, project), MapOptions.DEFAULT, measurer);
 * }</pre>
 */
public final class JourneyMap {
    private static final double NARROWEST = 980;

    private final MapPlan plan;
    private final Blueprint blueprint;
    private final List<Row> rows;
    private final Header header;

    private JourneyMap(MapPlan plan) {
        this.plan = plan;
        blueprint = new Blueprint(plan);
        rows = Rows.of(plan, blueprint);
        header = new Header(plan);
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
        return new JourneyMap(new MapPlan(source, options, measurer)).layout();
    }

    private Scene layout() {
        for (Col column : plan.columns()) {
            column.width = plan.options.columnWidth();
            rows.forEach(row -> column.width = Math.max(column.width, Math.ceil(row.need(column))));
        }
        plan.width = Math.max(NARROWEST, header.place());
        blueprint.place();
        TitleBlock title = plan.options.title() ? new TitleBlock(plan) : null;
        double titleHeight = title == null ? 0 : Math.ceil(title.height());
        double headerBottom = titleHeight + Math.ceil(header.height());
        double bottom = stack(headerBottom);
        plan.scene.size(plan.width, bottom).frozen(titleHeight, headerBottom, Styles.SIDE);
        if (title != null) {
            title.draw();
        }
        header.draw(titleHeight);
        drawGrid(headerBottom, bottom);
        rows.forEach(Row::draw);
        drawWays();
        plan.scene.describe(plan.words.get(plan.options.isBlueprint() ? "says.blueprint" : "says.map",
                plan.sayings.nameOf(plan.source.journey()), plan.source.journey().getStages().size(), plan.columns().stream()
                        .filter(column -> !column.foreign).count(),
                plan.flow.handoffs().size()));
        return plan.scene.build();
    }

    /** Puts the rows under each other and returns where they end. */
    private double stack(double top) {
        double y = top;
        for (Row row : rows) {
            row.y = y;
            row.height = Math.ceil(Math.max(row.measure(), row.lane == null ? 0 : label(row).height() + 2 * Styles.PAD));
            y = row.bottom();
        }
        return y;
    }

    private void drawGrid(double top, double bottom) {
        plan.box(Zone.SIDE, new Rect(0, top, Styles.SIDE, bottom - top), 0, Role.PANEL);
        plan.scene.add(Zone.SIDE, new Line(Styles.SIDE - 0.5, top, Styles.SIDE - 0.5, bottom, Stroke.of(Ink.of(Role.RULE), 1)));
        double gridBottom = rows.stream().filter(row -> row.lane == Lane.LEGEND).mapToDouble(row -> row.y).findFirst()
                .orElse(bottom);
        for (Col column : plan.columns()) {
            plan.body(new Line(column.right(), top, column.right(), gridBottom, Stroke.of(Ink.of(Role.HAIRLINE), 1)));
        }
        header.drawStageEnds(top, gridBottom);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean ruled = row.lane == null || i + 1 < rows.size() && rows.get(i + 1).lane == null;
            if (!ruled) {
                Stroke line = Stroke.of(Ink.of(Role.HAIRLINE), 1);
                plan.body(new Line(Styles.SIDE, row.bottom(), plan.width, row.bottom(), line));
                plan.scene.add(Zone.SIDE, new Line(0, row.bottom(), Styles.SIDE - 1, row.bottom(), line));
            }
            drawName(row);
        }
    }

    private void drawName(Row row) {
        Paragraph label = label(row);
        if (row.lane == null) {
            label.draw(plan.scene, Zone.SIDE, 18, row.y + (row.height - label.height()) / 2, Ink.of(Role.MUTED));
            return;
        }
        label.draw(plan.scene, Zone.SIDE, 18, row.y + Styles.PAD, Ink.of(Role.TEXT));
        plan.scene.add(new LaneBand(row.lane, row.label, row.y, row.height));
        plan.scene.add(new Spot(Zone.SIDE, List.of(new Rect(0, row.y, Styles.SIDE, row.height)), Part.LANE, "", null, "",
                row.label, null, row.lane));
    }

    private Paragraph label(Row row) {
        double room = Styles.SIDE - (row.lane == Lane.EXPERIENCE ? 50 : 30);
        return plan.wrap(row.label, row.lane == null ? Styles.SIDE - 20 : room, row.lane == null ? Styles.RULE : Styles.LANE);
    }

    private void drawWays() {
        Map<Lane, Row> byLane = new EnumMap<>(Lane.class);
        for (Row row : new ArrayList<>(rows)) {
            if (row.lane != null) {
                byLane.put(row.lane, row);
            }
        }
        new HandoffDrawing(plan, blueprint, byLane).draw();
    }
}
