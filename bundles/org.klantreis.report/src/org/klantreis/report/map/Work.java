/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import org.klantreis.model.Activity;
import org.klantreis.model.Identified;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.report.layout.Paragraph;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Lane;

/** A piece of work while the blueprint is being laid out: the wait before it, its box, and the cause of the wait below. */
final class Work {
    static final double BOX = 134;
    static final double INSET = 9;
    /** How far below a box's upper edge the first arrow reaches it. */
    static final double DOOR = 16;
    /** How far apart the arrows are that reach a box. */
    static final double DOORS_APART = 15;
    private static final double BAND = 20;
    private static final double HATCH = 8;

    final Col column;
    final Identified source;
    /** The activity; null for the work of a touchpoint's owner. */
    final Activity activity;
    final OrganisationUnit unit;
    final Lane lane;
    final Paragraph name;
    final Paragraph unitName;
    final Paragraph extra;
    /** What a log shows of it. */
    final Paragraph seen;
    final Paragraph cause;
    final String wait;
    final double band;
    /** The place of its lane among those shown, from the top. */
    final int depth;
    int index;
    int entries;
    int exits;
    /** The width of the gap before it, through which arrows run. */
    double gap;
    double x;
    double top;

    Work(MapPlan plan, Col column, Activity activity, OrganisationUnit unit, Lane lane) {
        this.column = column;
        this.activity = activity;
        this.source = activity == null ? column.step : activity;
        this.unit = unit;
        this.lane = lane;
        this.depth = plan.options.lanes().indexOf(lane);
        double room = BOX - 2 * INSET - 3;
        boolean known = unit != null && !unit.eIsProxy();
        String unitText = known ? Differences.name(unit) : plan.words.get("unit.none");
        if (activity == null) {
            name = plan.wrap(plan.words.get("owner.work"), room, Styles.SMALL_ITALIC);
            extra = plan.wrap("", room, Styles.SMALL);
            seen = plan.wrap("", room, Styles.TINY);
        } else {
            name = plan.wrap(plan.sayings.nameOf(activity), room, Styles.NAME);
            extra = plan.wrap(Differences.name(activity.getApplication()), room, Styles.TINY);
            seen = plan.wrap(observed(plan, activity), room, Styles.TINY);
        }
        unitName = plan.wrap(unitText, room, known ? Styles.SMALL : Styles.SMALL_ITALIC);
        Double hours = activity == null ? null : activity.getWaitingTime();
        String reason = activity == null || activity.getWaitingCause() == null ? "" : activity.getWaitingCause();
        boolean waits = hours != null && hours > 0 || !reason.isBlank();
        wait = !waits ? "" : hours != null && hours > 0 ? plan.words.time(hours) : plan.words.get("wait.unknown");
        band = waits ? plan.widthOf(wait, Styles.NUMBER) + 10 + 2 * HATCH : 0;
        cause = plan.wrap(reason, BOX + band - 4, Styles.SMALL_ITALIC);
    }

    private static String observed(MapPlan plan, Activity activity) {
        return plan.source.observed().map(observed -> observed.activities().get(activity.getId()))
                .map(new ObservedWords(plan.words)::of).orElse("");
    }

    /** Returns the width of wait and box, without the gap before them. */
    double width() {
        return band + BOX;
    }

    double boxX() {
        return x + band;
    }

    double right() {
        return x + width();
    }

    double boxHeight() {
        double text = INSET * 2 + name.height() + unitName.height() + (extra.isEmpty() ? 0 : extra.height() + 2)
                + (seen.isEmpty() ? 0 : seen.height() + 2);
        int doors = Math.max(Math.max(entries, exits), 1);
        return Math.max(text, 2 * DOOR + (doors - 1) * DOORS_APART);
    }

    double bandHeight() {
        return BAND + (Math.max(1, entries) - 1) * DOORS_APART;
    }

    double height() {
        return boxHeight() + (cause.isEmpty() ? 0 : cause.height() + 5);
    }

    double door(int place) {
        return top + DOOR + place * DOORS_APART;
    }
}
