/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.personas;

import java.util.ArrayList;
import java.util.List;

import org.klantreis.method.personas.Encounter;
import org.klantreis.method.personas.Moment;
import org.klantreis.model.Step;
import org.klantreis.report.layout.Paragraph;
import org.klantreis.report.layout.Sheet;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Sign;
import org.klantreis.report.scene.Zone;

/** What all travellers meet at one moment: the mark that each gives, and whether he likes the channel. */
final class MomentRow implements SheetRow {
    private static final double PAD = 8;
    private static final double STAR = 14;
    private static final double APART = 2;

    private final Sheet sheet;
    private final Columns columns;
    private final Moment moment;
    private final Paragraph name;
    private final Paragraph spread;
    private final List<EncounterCell> cells = new ArrayList<>();

    MomentRow(Sheet sheet, Columns columns, Moment moment, double limit) {
        this.sheet = sheet;
        this.columns = columns;
        this.moment = moment;
        Step step = moment.step();
        name = sheet.wrap(sheet.nameOf(step), columns.sideTextWidth() - STAR - 4, Styles.STEP);
        double apart = moment.spread().orElse(0);
        spread = sheet.wrap(apart < APART ? "" : sheet.words().get("apart", sheet.words().mark(apart)), columns.sideTextWidth(),
                Styles.SMALL);
        for (int i = 0; i < columns.count(); i++) {
            Encounter encounter = moment.of(i).orElse(null);
            cells.add(new EncounterCell(sheet, columns, i, encounter, encounter != null && differs(encounter.step(), step),
                    limit));
        }
    }

    @Override
    public double height() {
        double highest = cells.stream().mapToDouble(EncounterCell::height).max().orElse(0);
        return Math.ceil(Math.max(name.height() + spread.height(), highest) + 2 * PAD);
    }

    @Override
    public void draw(double y) {
        Step step = moment.step();
        double below = name.draw(sheet.scene(), Zone.SIDE, Sheet.MARGIN, y + PAD, Ink.of(Role.TEXT));
        spread.draw(sheet.scene(), Zone.SIDE, Sheet.MARGIN, below, Ink.of(Role.CHANGED));
        if (step.isMomentOfTruth()) {
            sheet.icon(Zone.SIDE, Sign.STAR, columns.side() - Columns.INSET - STAR, y + PAD + 1, STAR, Role.STAR);
        }
        sheet.spot(Zone.SIDE, List.of(new Rect(0, y, columns.side(), height())), Part.STEP, step.getId(), null,
                step.isMomentOfTruth() ? sheet.words().get("tip.moment") : "", sheet.nameOf(step));
        cells.forEach(cell -> cell.draw(y + PAD, new Rect(0, y, columns.width(), height())));
    }

    private static boolean differs(Step one, Step two) {
        return one != two && (one.getName() == null || !one.getName().equals(two.getName()));
    }
}
