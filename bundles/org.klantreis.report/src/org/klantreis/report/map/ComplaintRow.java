/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Box;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Lane;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Text;
import org.klantreis.report.scene.Zone;

/** Complaints about the touchpoints, as heat and as a number. */
final class ComplaintRow extends Row {
    private static final double FAINTEST = 0.12;
    private static final double DARK = 0.62;

    ComplaintRow(MapPlan plan) {
        super(plan, Lane.COMPLAINTS, plan.words.get("lane.COMPLAINTS"));
    }

    @Override
    double measure() {
        return Styles.LOWEST;
    }

    @Override
    void draw() {
        int most = plan.columns().stream().mapToInt(this::count).max().orElse(0);
        for (Col column : plan.columns()) {
            int count = count(column);
            Rect cell = new Rect(column.x, y, column.width, height);
            if (count > 0) {
                double heat = FAINTEST + (1 - FAINTEST) * count / most;
                plan.body(new Box(new Rect(column.x + 1, y + 6, column.width - 2, height - 12), 3, Ink.of(Role.HEAT, heat),
                        null));
                String number = plan.words.number(count);
                double ascent = plan.measurer.ascent(Styles.NUMBER);
                plan.body(Text.at(column.centre() - plan.widthOf(number, Styles.NUMBER) / 2,
                        cell.centreY() + (ascent - plan.measurer.descent(Styles.NUMBER)) / 2, number, Styles.NUMBER,
                        Ink.of(heat > DARK ? Role.ON_HEAT : Role.TEXT), plan.measurer));
            }
            plan.spot(Zone.BODY, lane, cell, Part.COMPLAINTS, column.step.getId(), null, plan.sayings.complaintsTip(column.step),
                    plan.sayings.complaints(column.step),
                    column.step.getTouchpoint() == null ? null : column.step.getTouchpoint().getId());
        }
    }

    private int count(Col column) {
        return plan.source.complaintsAbout(column.step.getTouchpoint()).size();
    }
}
