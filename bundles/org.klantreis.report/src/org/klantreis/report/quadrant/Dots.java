/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.quadrant;

import java.util.List;

import org.klantreis.method.decisions.Priority;
import org.klantreis.method.decisions.Rule;
import org.klantreis.report.layout.Sheet;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Box;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Sign;
import org.klantreis.report.scene.Stroke;
import org.klantreis.report.scene.Zone;

/** Draws dots, in the plot, the list and the legend alike. */
final class Dots {
    static final double RADIUS = 11;
    private static final double STAR = 12;

    private final Sheet sheet;

    Dots(Sheet sheet) {
        this.sheet = sheet;
    }

    void draw(Priority priority, double x, double y) {
        draw(priority.decision().effective(), String.valueOf(priority.rank()), priority.decision().facts().brand(),
                priority.decision().facts().momentOfTruth(), x, y);
        Rect area = new Rect(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
        String tip = sheet.nameOf(priority.decision().subject()) + "\n" + priority.decision().reason();
        sheet.spot(Zone.BODY, List.of(area), Part.DECISION, priority.decision().subject().getId(), null, tip, tip);
    }

    void draw(Rule rule, String text, boolean brand, boolean moment, double x, double y) {
        if (brand) {
            sheet.scene().add(Zone.BODY, Box.circle(x, y, RADIUS + 2, null,
                    Stroke.of(Ink.of(role(rule)), 1.4)));
        }
        sheet.scene().add(Zone.BODY, Box.circle(x, y, RADIUS - (brand ? 1 : 0), Ink.of(role(rule)), null));
        sheet.text(Zone.BODY, x - sheet.widthOf(text, Styles.LABEL) / 2, sheet.baseline(y, Styles.LABEL), text, Styles.LABEL,
                Ink.of(Role.PAPER));
        if (moment) {
            double cx = x + RADIUS;
            double cy = y - RADIUS;
            sheet.scene().add(Zone.BODY, Box.circle(cx, cy, STAR / 2 + 1, Ink.of(Role.PAPER), null));
            sheet.icon(Zone.BODY, Sign.STAR, cx - STAR / 2, cy - STAR / 2, STAR, Role.STAR);
        }
    }

    static Role role(Rule rule) {
        return switch (rule) {
            case REPAIR -> Role.BAD;
            case EXCEL -> Role.GOOD;
            case CHOOSE -> Role.NEED;
            case ACCEPT -> Role.MUTED;
        };
    }
}
