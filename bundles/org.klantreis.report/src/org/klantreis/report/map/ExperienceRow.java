/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import java.util.ArrayList;
import java.util.List;

import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Step;
import org.klantreis.model.measures.Marks;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Box;
import org.klantreis.report.scene.Dash;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.Line;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Stroke;
import org.klantreis.report.scene.Text;
import org.klantreis.report.scene.Zone;

/** The experience line through the marks, with the scale, and the line of the journey laid over it. */
final class ExperienceRow extends Row {
    private static final double HEIGHT = 236;
    private static final double ABOVE = 30;
    private static final double BELOW = 28;
    private static final int[] SCALE = {2, 4, 6, 8, 10};

    ExperienceRow(MapPlan plan) {
        super(plan, Lane.EXPERIENCE, plan.words.get("lane.EXPERIENCE"));
    }

    @Override
    double measure() {
        return HEIGHT;
    }

    @Override
    void draw() {
        drawScale();
        for (Col column : plan.columns()) {
            if (!column.foreign) {
                plan.spot(Zone.BODY, lane, new Rect(column.x, y, column.width, height), Part.MARK, column.step.getId(),
                        Literals.STEP__MARK, plan.sayings.markTip(column.step), plan.sayings.mark(column.step), null);
            }
        }
        List<MarkPoint> points = points(false);
        List<MarkPoint> others = points(true);
        new ExperienceLine(plan, Role.OVERLAY, true).draw(others, points);
        new ExperienceLine(plan, Role.EXPERIENCE, false).draw(points, others);
        for (MarkPoint other : others) {
            plan.spot(Zone.BODY, lane, new Rect(other.x() - 7, other.y() - 7, 14, 14), Part.MARK, other.step().getId(), null,
                    plan.sayings.markTip(other.step()), plan.sayings.mark(other.step()), null);
        }
    }

    private List<MarkPoint> points(boolean overlay) {
        List<MarkPoint> points = new ArrayList<>();
        for (int i = 0; i < plan.columns().size(); i++) {
            Col column = plan.columns().get(i);
            List<Step> steps = column.foreign == overlay ? List.of(column.step) : overlay ? column.others : List.of();
            for (int k = 0; k < steps.size(); k++) {
                Double mark = Marks.of(steps.get(k));
                if (mark != null) {
                    double x = column.x + column.width * (k + 1) / (steps.size() + 1);
                    points.add(new MarkPoint(steps.get(k), i, x, yOf(mark), mark, steps.get(k).getMark() == null));
                }
            }
        }
        return points;
    }

    private void drawScale() {
        double limit = plan.source.insufficientBelow();
        double end = plan.columnsEnd();
        double floor = yOf(Marks.LOWEST) + 8;
        plan.body(new Box(new Rect(Styles.SIDE, yOf(limit), end - Styles.SIDE, floor - yOf(limit)), 0,
                Ink.of(Role.INSUFFICIENT), null));
        for (int mark : SCALE) {
            grid(mark, end, Role.HAIRLINE, Dash.SOLID);
            if (Math.abs(mark - limit) > 0.9) {
                label(mark, Role.FAINT);
            }
        }
        grid(limit, end, Role.BAD, Dash.DOTTED);
        label(limit, Role.BAD);
    }

    private void grid(double mark, double end, Role role, Dash dash) {
        plan.body(new Line(Styles.SIDE, yOf(mark), end, yOf(mark), new Stroke(Ink.of(role, role == Role.BAD ? 0.6 : 1), 1,
                dash)));
    }

    private void label(double mark, Role role) {
        String text = plan.words.number(mark);
        plan.scene.add(Zone.SIDE, Text.at(Styles.SIDE - 8 - plan.widthOf(text, Styles.TINY), yOf(mark) + 3.5, text, Styles.TINY,
                Ink.of(role), plan.measurer));
    }

    private double yOf(double mark) {
        return y + ABOVE + (Marks.HIGHEST - mark) / (Marks.HIGHEST - Marks.LOWEST) * (height - ABOVE - BELOW);
    }
}
