/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import org.klantreis.report.scene.Box;
import org.klantreis.report.scene.Column.Change;
import org.klantreis.report.scene.Dash;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Line;
import org.klantreis.report.scene.Outline;
import org.klantreis.report.scene.Path;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Sign;
import org.klantreis.report.scene.Stroke;
import org.klantreis.report.scene.Zone;

/** Draws the samples of the legend. */
final class LegendSamples {
    private final MapPlan plan;

    LegendSamples(MapPlan plan) {
        this.plan = plan;
    }

    void importance(Rect area) {
        for (int i = 0; i < 5; i++) {
            plan.body(new Box(new Rect(area.x() + i * 6, area.centreY() - 1.5, 4.5, 3), 1,
                    i < 3 ? Ink.of(Role.ROUTE, 0.85) : Ink.of(Role.RULE, 0.35), null));
        }
    }

    void insufficient(Rect area) {
        plan.body(new Box(area, 2, Ink.of(Role.INSUFFICIENT), null));
        plan.body(new Line(area.x(), area.y(), area.right(), area.y(), new Stroke(Ink.of(Role.BAD, 0.6), 1, Dash.DOTTED)));
    }

    void line(Rect area, boolean overlay) {
        Role role = overlay ? Role.OVERLAY : Role.EXPERIENCE;
        double middle = area.centreY();
        plan.body(new Line(area.x(), middle, area.right(), middle,
                new Stroke(Ink.of(role), overlay ? 1.8 : 2.4, overlay ? Dash.DASHED : Dash.SOLID)));
        if (overlay) {
            double x = area.centreX();
            plan.body(new Path(Outline.from(x, middle - 5).to(x + 5, middle).to(x, middle + 5).to(x - 5, middle).close().done(),
                    Ink.of(Role.PAPER), Stroke.of(Ink.of(role), 1.8)));
        } else {
            plan.body(Box.circle(area.centreX(), middle, 4.5, Ink.of(role), null));
        }
    }

    void change(Rect area, Change change) {
        Sign sign = switch (change) {
            case ADDED -> Sign.ADDED;
            case REMOVED -> Sign.REMOVED;
            default -> Sign.CHANGED;
        };
        plan.body(new Box(area, 4, null, new Stroke(Ink.of(StepCards.role(change)), 1.4,
                change == Change.REMOVED ? Dash.DASHED : Dash.SOLID)));
        plan.icon(Zone.BODY, sign, area.centreX() - 5, area.centreY() - 5, 10, StepCards.role(change));
    }

    void handoff(Rect area, boolean cross) {
        Ink ink = Ink.of(cross ? Role.CROSS_SILO : Role.HANDOFF);
        double head = cross ? 9 : 8;
        double middle = area.centreY();
        plan.body(new Line(area.x(), middle, area.right() - head + 1, middle, Stroke.of(ink, cross ? 2.2 : 1.8)));
        plan.body(Arrows.head(area.right(), middle, head, ink));
        if (cross) {
            double x = area.right() - head - 8;
            plan.body(Box.circle(x, middle, 7, Ink.of(Role.PAPER), Stroke.of(ink, 1.4)));
            plan.icon(Zone.BODY, Sign.CROSSING, x - 5, middle - 5, 10, Role.CROSS_SILO);
        }
    }

    void wait(Rect area) {
        plan.body(new Box(area, 0, Ink.of(Role.WAIT, 0.10), null));
        plan.body(Arrows.hatch(area, 7, Stroke.of(Ink.of(Role.WAIT, 0.55), 1)));
    }

    void owner(Rect area) {
        Ink none = new Ink(Role.UNIT, null, -1, 1);
        plan.body(new Box(area, 4, new Ink(Role.UNIT_FILL, null, -1, 0.45), new Stroke(none, 1, Dash.DASHED)));
    }
}
