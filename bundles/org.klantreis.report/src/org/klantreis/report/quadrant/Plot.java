/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.quadrant;

import java.util.List;

import org.klantreis.method.decisions.Limits;
import org.klantreis.method.decisions.Priority;
import org.klantreis.report.layout.Sheet;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Dash;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Line;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Stroke;
import org.klantreis.report.scene.Zone;

/** The field of importance (to the right) and mark (upwards), with the landscape's limits and the dots. */
final class Plot {
    private static final double ROOM = 2 * Dots.RADIUS + 8;
    private static final double LEAST_COLUMN = 46;
    private static final double SCALE = 60;
    private static final double AXIS = 26;
    private static final double NAMES = 40;
    private static final int LOWEST = 1;
    private static final int HIGHEST = 10;

    private final Sheet sheet;
    private final Limits limits;
    private final Swarm swarm;
    private final double[] left = new double[HIGHEST + 2];
    private final double field;

    Plot(Sheet sheet, Limits limits, List<Priority> ranked) {
        this.sheet = sheet;
        this.limits = limits;
        swarm = new Swarm(ranked, ROOM, SCALE);
        double x = 0;
        for (int importance = Swarm.UNKNOWN; importance <= HIGHEST; importance++) {
            left[importance] = x;
            boolean shown = importance != Swarm.UNKNOWN || !swarm.column(importance).isEmpty();
            x += shown ? Math.max(LEAST_COLUMN, 2 * (swarm.reach(importance) + ROOM / 2)) : 0;
        }
        left[HIGHEST + 1] = x;
        field = x;
    }

    double width() {
        return AXIS + field;
    }

    double height() {
        return (HIGHEST - LOWEST) * SCALE + ROOM + NAMES;
    }

    private static double y(double top, double mark) {
        return top + ROOM / 2 + (HIGHEST - Math.max(LOWEST, Math.min(HIGHEST, mark))) * SCALE;
    }

    void draw(double x, double top) {
        double from = x + AXIS;
        double bottom = y(top, LOWEST) + ROOM / 2;
        areas(from, top, bottom);
        marks(x, from, top);
        importances(from, bottom);
        Dots dots = new Dots(sheet);
        for (int importance = Swarm.UNKNOWN; importance <= HIGHEST; importance++) {
            double middle = from + (left[importance] + left[importance + 1]) / 2;
            for (Swarm.Dot dot : swarm.column(importance)) {
                dots.draw(dot.priority(), middle + dot.dx(), y(top, dot.mark()));
            }
        }
    }

    private void areas(double from, double top, double bottom) {
        double right = from + field;
        double limit = y(top, limits.insufficientBelow());
        double important = from + left[Math.max(1, Math.min(HIGHEST, limits.importantFrom()))];
        sheet.box(Zone.BODY, Rect.between(from, top, right, bottom), 0, Ink.of(Role.CARD), null);
        sheet.box(Zone.BODY, Rect.between(important, top, right, limit), 0, Ink.of(Role.GOOD, 0.07), null);
        sheet.box(Zone.BODY, Rect.between(from, limit, right, bottom), 0, Ink.of(Role.INSUFFICIENT), null);
        for (int importance = 1; importance <= HIGHEST; importance++) {
            sheet.line(Zone.BODY, from + left[importance], top, from + left[importance], bottom, Role.HAIRLINE);
        }
        dashed(from, limit, right, limit, Role.BAD);
        dashed(important, top, important, limit, Role.MUTED);
        double excel = y(top, limits.excelFrom());
        dashed(from, excel, right, excel, Role.GOOD);
        sheet.text(Zone.BODY, from + 6, limit + 13, sheet.words().get("area.repair", sheet.words().mark(limits.insufficientBelow())),
                Styles.RULE, Ink.of(Role.BAD));
        sheet.text(Zone.BODY, from + 6, excel - 4, sheet.words().get("area.excel", sheet.words().mark(limits.excelFrom())), Styles.RULE,
                Ink.of(Role.GOOD));
    }

    private void dashed(double x1, double y1, double x2, double y2, Role role) {
        sheet.scene().add(Zone.BODY, new Line(x1, y1, x2, y2, new Stroke(Ink.of(role), 1.2, Dash.DASHED)));
    }

    private void marks(double x, double from, double top) {
        for (int mark = LOWEST; mark <= HIGHEST; mark++) {
            double at = y(top, mark);
            sheet.line(Zone.BODY, from - 4, at, from, at, Role.RULE);
            sheet.textUntil(Zone.BODY, from - 8, sheet.baseline(at, Styles.SMALL), String.valueOf(mark), Styles.SMALL,
                    Ink.of(Role.MUTED));
        }
        sheet.text(Zone.BODY, x, top - 6, sheet.words().get("axis.mark"), Styles.LABEL, Ink.of(Role.MUTED));
    }

    private void importances(double from, double bottom) {
        for (int importance = Swarm.UNKNOWN; importance <= HIGHEST; importance++) {
            if (importance == Swarm.UNKNOWN && swarm.column(importance).isEmpty()) {
                continue;
            }
            String name = importance == Swarm.UNKNOWN ? "?" : String.valueOf(importance);
            double middle = from + (left[importance] + left[importance + 1]) / 2;
            sheet.text(Zone.BODY, middle - sheet.widthOf(name, Styles.SMALL) / 2, bottom + 15, name, Styles.SMALL, Ink.of(Role.MUTED));
        }
        sheet.textUntil(Zone.BODY, from + field, bottom + 32, sheet.words().get("axis.importance"), Styles.LABEL, Ink.of(Role.MUTED));
        if (!swarm.column(Swarm.UNKNOWN).isEmpty()) {
            sheet.text(Zone.BODY, from, bottom + 32, sheet.words().get("axis.unknown"), Styles.LABEL, Ink.of(Role.MUTED));
        }
    }
}
