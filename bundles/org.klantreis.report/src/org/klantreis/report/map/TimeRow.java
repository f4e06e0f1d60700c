/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import org.klantreis.model.Activity;
import org.klantreis.model.Step;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Box;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Text;
import org.klantreis.report.scene.Zone;

/** How long a step takes: a bar for the work and one for the waits, all on the same scale. */
final class TimeRow extends Row {
    private static final double BAR = 7;
    private static final double LEAST = 2;
    private static final double LINE = 26;

    TimeRow(MapPlan plan) {
        super(plan, Lane.TIME, plan.words.get("lane.TIME"));
    }

    @Override
    double measure() {
        return 2 * LINE + 2 * Styles.PAD - 2;
    }

    @Override
    void draw() {
        double hour = plan.columns().stream().filter(column -> longest(column) > 0)
                .mapToDouble(column -> column.textWidth() / longest(column)).min().orElse(0);
        for (Col column : plan.columns()) {
            double work = work(column.step);
            double wait = wait(column.step);
            bar(column, y + Styles.PAD, work, hour, "time.work", Role.NEED);
            bar(column, y + Styles.PAD + LINE, wait, hour, "time.wait", Role.WAIT);
            String says = plan.words.get("says.time", plan.words.time(work), plan.words.time(wait));
            plan.spot(Zone.BODY, lane, new Rect(column.x, y, column.width, height), Part.TIME, column.step.getId(), null, says,
                    plan.sayings.cell(column.step, label, work + wait > 0 ? says : ""), null);
        }
    }

    private void bar(Col column, double top, double hours, double hour, String key, Role role) {
        if (hours <= 0) {
            return;
        }
        String text = plan.words.get(key, plan.words.time(hours));
        double baseline = top + plan.measurer.ascent(Styles.SMALL);
        plan.body(Text.at(column.textX(), baseline, text, Styles.SMALL, Ink.of(role), plan.measurer));
        double width = Math.max(LEAST, hours * hour);
        plan.body(new Box(new Rect(column.textX(), top + LINE - BAR - 5, width, BAR), 1.5, Ink.of(role, 0.85), null));
    }

    private static double longest(Col column) {
        return Math.max(work(column.step), wait(column.step));
    }

    private static double work(Step step) {
        return step.getActivities().stream().map(Activity::getWorkTime).filter(hours -> hours != null && hours > 0)
                .mapToDouble(Double::doubleValue).sum();
    }

    private static double wait(Step step) {
        return step.getActivities().stream().map(Activity::getWaitingTime).filter(hours -> hours != null && hours > 0)
                .mapToDouble(Double::doubleValue).sum();
    }
}
