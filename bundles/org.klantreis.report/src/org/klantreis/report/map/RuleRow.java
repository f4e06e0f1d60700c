/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Dash;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.Line;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Stroke;

/** A line of the blueprint: of interaction, of visibility or of internal interaction. */
final class RuleRow extends Row {
    private static final double HEIGHT = 24;

    private final boolean solid;

    private RuleRow(MapPlan plan, String key, boolean solid) {
        super(plan, null, plan.words.get(key));
        this.solid = solid;
    }

    /** Returns the line between two lanes; null where there is none. */
    static RuleRow between(MapPlan plan, Lane above, Lane below) {
        int one = depth(above);
        int two = depth(below);
        int upper = Math.min(one, two);
        if (one == two || one < 0 || two < 0) {
            return null;
        }
        return switch (upper) {
            case 0 -> new RuleRow(plan, "line.interaction", false);
            case 1 -> new RuleRow(plan, "line.visibility", true);
            default -> new RuleRow(plan, "line.internal", false);
        };
    }

    @Override
    double measure() {
        return HEIGHT;
    }

    @Override
    void draw() {
        plan.body(new Line(Styles.SIDE, y + height / 2, plan.width, y + height / 2,
                new Stroke(Ink.of(Role.RULE), solid ? 1.4 : 1, solid ? Dash.SOLID : Dash.DASHED)));
    }

    /** How far from the customer a lane is; -1 for what is not in the picture. */
    private static int depth(Lane lane) {
        return switch (lane) {
            case FRONTSTAGE -> 1;
            case BACKSTAGE -> 2;
            case SUPPORT -> 3;
            case SYSTEMS, DECISION, TIME, LEGEND -> -1;
            default -> 0;
        };
    }
}
