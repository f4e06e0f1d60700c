/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.personas;

import java.util.ArrayList;
import java.util.List;

import org.klantreis.report.layout.Paragraph;
import org.klantreis.report.layout.Sheet;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.TextStyle;
import org.klantreis.report.scene.Zone;

/** A fact of each traveller. */
final class FactRow implements SheetRow {
    private static final double PAD = 7;

    private final Sheet sheet;
    private final Columns columns;
    private final Paragraph name;
    private final List<Paragraph> cells = new ArrayList<>();

    /** Makes it of one text for each traveller; blank ones stay empty. */
    FactRow(Sheet sheet, Columns columns, String name, List<String> texts, TextStyle style) {
        this.sheet = sheet;
        this.columns = columns;
        this.name = sheet.wrap(name, columns.sideTextWidth(), Styles.LANE);
        texts.forEach(text -> cells.add(sheet.wrap(text, columns.textWidth(), style)));
    }

    @Override
    public double height() {
        double highest = cells.stream().mapToDouble(Paragraph::height).max().orElse(0);
        return Math.ceil(Math.max(name.height(), highest) + 2 * PAD);
    }

    @Override
    public void draw(double y) {
        name.draw(sheet.scene(), Zone.SIDE, Sheet.MARGIN, y + PAD, Ink.of(Role.MUTED));
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).draw(sheet.scene(), Zone.BODY, columns.textX(i), y + PAD, Ink.of(Role.TEXT));
        }
    }
}
