/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Box;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Path;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Sign;
import org.klantreis.report.scene.Spot;
import org.klantreis.report.scene.Stroke;
import org.klantreis.report.scene.Zone;

/** Draws the ways of the work: thin where it stays with a unit, an arrow where it is handed over, a marked one between silos. */
final class HandoffDrawing {
    private static final double BADGE = 7;
    private static final double REACH = 4;

    private final MapPlan plan;
    private final Blueprint blueprint;
    private final Map<Lane, Row> rows;

    HandoffDrawing(MapPlan plan, Blueprint blueprint, Map<Lane, Row> rows) {
        this.plan = plan;
        this.blueprint = blueprint;
        this.rows = rows;
    }

    void draw() {
        List<Handoff> handoffs = blueprint.handoffs();
        handoffs.stream().filter(h -> !h.isHandoff()).forEach(h -> draw(h, Ink.of(Role.HANDOFF, 0.7), 1.1, 5));
        handoffs.stream().filter(h -> h.isHandoff() && !h.isCrossSilo()).forEach(h -> draw(h, Ink.of(Role.HANDOFF), 1.8, 8));
        handoffs.stream().filter(Handoff::isCrossSilo).forEach(h -> draw(h, Ink.of(Role.CROSS_SILO), 2.2, 9));
    }

    private void draw(Handoff handoff, Ink ink, double width, double head) {
        double[][] points = points(handoff);
        double[] tip = points[points.length - 1];
        double[][] shaft = points.clone();
        shaft[shaft.length - 1] = new double[] {tip[0] - head + 1, tip[1]};
        plan.body(new Path(Arrows.bent(shaft), null, Stroke.of(ink, width)));
        plan.body(Arrows.head(tip[0], tip[1], head, ink));
        List<Rect> areas = new ArrayList<>();
        for (int i = 1; i < points.length; i++) {
            areas.add(Rect.between(points[i - 1][0], points[i - 1][1], points[i][0], points[i][1]).grow(REACH));
        }
        if (handoff.isCrossSilo()) {
            double x = tip[0] - head - BADGE - 1;
            plan.body(Box.circle(x, tip[1], BADGE, Ink.of(Role.PAPER), Stroke.of(ink, 1.4)));
            plan.icon(Zone.BODY, Sign.CROSSING, x - 5, tip[1] - 5, 10, Role.CROSS_SILO);
            areas.add(new Rect(x - BADGE, tip[1] - BADGE, 2 * BADGE, 2 * BADGE));
        }
        if (handoff.isHandoff() && handoff.to.source.getId() != null) {
            String says = plan.sayings.handoff(handoff.passage);
            plan.scene.add(new Spot(Zone.BODY, areas, Part.HANDOFF, handoff.to.source.getId(), null,
                    plan.sayings.handoffTip(handoff.passage), says, handoff.from.source.getId(), handoff.to.lane));
        }
    }

    private double[][] points(Handoff handoff) {
        Work from = handoff.from;
        Work to = handoff.to;
        double exitY = from.door(handoff.exit);
        double entryY = to.door(handoff.entry);
        double tip = to.x - 1;
        if (handoff.entryTrack < 0) {
            return new double[][] {{from.right(), exitY}, {tip, exitY}};
        }
        double entryX = blueprint.trackX(to.index, handoff.entryTrack);
        if (!handoff.isJump()) {
            return new double[][] {{from.right(), exitY}, {entryX, exitY}, {entryX, entryY}, {tip, entryY}};
        }
        double exitX = blueprint.trackX(from.index + 1, handoff.exitTrack);
        double highway = rows.get(from.lane).y + Styles.PAD - 2 + handoff.highway * Blueprint.HIGHWAY;
        return new double[][] {{from.right(), exitY}, {exitX, exitY}, {exitX, highway}, {entryX, highway}, {entryX, entryY},
            {tip, entryY}};
    }
}
