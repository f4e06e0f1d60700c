/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import java.util.List;

import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Box;
import org.klantreis.report.scene.Dash;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Line;
import org.klantreis.report.scene.Outline;
import org.klantreis.report.scene.Path;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Stroke;
import org.klantreis.report.scene.Text;

/** Draws one experience line: solid where step follows step, dotted over steps without a mark; each point with its number. */
final class ExperienceLine {
    private static final double POINT = 5;
    private static final double RING = 9;

    private final MapPlan plan;
    private final Role role;
    private final boolean overlay;

    ExperienceLine(MapPlan plan, Role role, boolean overlay) {
        this.plan = plan;
        this.role = role;
        this.overlay = overlay;
    }

    void draw(List<MarkPoint> points, List<MarkPoint> others) {
        int from = 0;
        while (from < points.size()) {
            int to = from;
            while (to + 1 < points.size() && points.get(to + 1).column() <= points.get(to).column() + 1) {
                to++;
            }
            drawRun(points.subList(from, to + 1));
            if (to + 1 < points.size()) {
                MarkPoint a = points.get(to);
                MarkPoint b = points.get(to + 1);
                plan.body(new Line(a.x(), a.y(), b.x(), b.y(), new Stroke(Ink.of(role, 0.45), 1.2, Dash.DOTTED)));
            }
            from = to + 1;
        }
        for (int i = 0; i < points.size(); i++) {
            drawPoint(points.get(i));
            drawNumber(points, i, others);
        }
    }

    private void drawRun(List<MarkPoint> run) {
        Curve curve = new Curve(run.stream().mapToDouble(MarkPoint::x).toArray(),
                run.stream().mapToDouble(MarkPoint::y).toArray());
        Stroke stroke = new Stroke(Ink.of(role), overlay ? 1.8 : 2.4, overlay ? Dash.DASHED : Dash.SOLID);
        for (int i = 0; i + 1 < run.size(); i++) {
            plan.body(new Path(curve.piece(i), null, stroke));
        }
    }

    /** Circles for the shown journey, lozenges for the other; hollow where the mark was converted from a measurement. */
    private void drawPoint(MarkPoint point) {
        Ink ink = Ink.of(point.mark() < plan.source.insufficientBelow() ? Role.BAD : role);
        Ink fill = point.measured() ? Ink.of(Role.PAPER) : ink;
        if (overlay) {
            double r = POINT + 0.6;
            plan.body(new Path(Outline.from(point.x(), point.y() - r).to(point.x() + r, point.y()).to(point.x(), point.y() + r)
                    .to(point.x() - r, point.y()).close().done(), Ink.of(Role.PAPER), Stroke.of(Ink.of(role), 1.8)));
            return;
        }
        if (point.step().isMomentOfTruth()) {
            plan.body(Box.circle(point.x(), point.y(), RING, Ink.of(Role.PAPER), Stroke.of(Ink.of(Role.STAR), 1.6)));
        }
        plan.body(Box.circle(point.x(), point.y(), POINT, fill, Stroke.of(point.measured() ? ink : Ink.of(Role.PAPER), 1.6)));
    }

    private void drawNumber(List<MarkPoint> points, int i, List<MarkPoint> others) {
        MarkPoint point = points.get(i);
        String text = plan.words.mark(point.mark());
        double width = plan.widthOf(text, Styles.NUMBER);
        double clear = (point.step().isMomentOfTruth() && !overlay ? RING : POINT) + 4;
        double before = i > 0 ? points.get(i - 1).y() : point.y();
        double after = i + 1 < points.size() ? points.get(i + 1).y() : point.y();
        boolean below = before < point.y() - 1 && after < point.y() - 1;
        double x = point.x() - width / 2;
        boolean alone = true;
        for (MarkPoint other : others) {
            if (other.column() == point.column()) {
                // Two numbers in a column: that of the better mark stands above its point, the other one below.
                below = overlay ? point.mark() <= other.mark() : point.mark() < other.mark();
                alone = false;
            }
        }
        if (alone && !below && Math.abs(before - after) > 8) {
            // On a slope the number stands on the side from which the line does not come.
            x = before > after ? point.x() - width - 3 : point.x() + 3;
        }
        double baseline = below ? point.y() + clear + plan.measurer.ascent(Styles.NUMBER) - 1 : point.y() - clear;
        boolean insufficient = point.mark() < plan.source.insufficientBelow();
        plan.body(Text.at(x, baseline, text, Styles.NUMBER, Ink.of(overlay ? role : insufficient ? Role.BAD : role),
                plan.measurer));
    }
}
