/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.quadrant;

import org.klantreis.method.decisions.Rule;
import org.klantreis.report.layout.Sheet;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Zone;

/** Says what colours, ring and star mean. */
final class Legend {
    private static final double HEIGHT = 30;
    private static final double GAP = 22;
    private static final double SIGN = 34;

    private final Sheet sheet;

    Legend(Sheet sheet) {
        this.sheet = sheet;
    }

    double height() {
        return HEIGHT;
    }

    double width() {
        double width = 0;
        for (Rule rule : Rule.values()) {
            width += item("rule." + rule);
        }
        return width + item("legend.brand") + item("legend.moment");
    }

    private double item(String key) {
        return SIGN + Math.ceil(sheet.widthOf(sheet.words().get(key), Styles.SMALL)) + GAP;
    }

    void draw(double x, double y) {
        double at = x;
        for (Rule rule : Rule.values()) {
            at = draw(at, y, "rule." + rule, rule, false, false);
        }
        at = draw(at, y, "legend.brand", Rule.ACCEPT, true, false);
        draw(at, y, "legend.moment", Rule.ACCEPT, false, true);
    }

    private double draw(double x, double y, String key, Rule rule, boolean brand, boolean moment) {
        double middle = y + HEIGHT / 2;
        new Dots(sheet).draw(rule, "", brand, moment, x + SIGN / 2 - 2, middle);
        sheet.text(Zone.BODY, x + SIGN, sheet.baseline(middle, Styles.SMALL), sheet.words().get(key), Styles.SMALL, Ink.of(Role.TEXT));
        return x + item(key);
    }
}
