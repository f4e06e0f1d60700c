/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.personas;

import org.klantreis.report.layout.Paragraph;
import org.klantreis.report.layout.Sheet;
import org.klantreis.report.layout.Styles;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Rect;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Zone;

/** The name of what follows, over the whole width. */
final class BandRow implements SheetRow {
    private static final double ABOVE = 6;

    private final Sheet sheet;
    private final Columns columns;
    private final Paragraph name;

    BandRow(Sheet sheet, Columns columns, String name) {
        this.sheet = sheet;
        this.columns = columns;
        this.name = sheet.wrap(name, columns.sideTextWidth(), Styles.STAGE);
    }

    @Override
    public double height() {
        return Math.ceil(name.height() + 10 + ABOVE);
    }

    @Override
    public void draw(double y) {
        double height = height() - ABOVE;
        sheet.box(Zone.SIDE, new Rect(0, y + ABOVE, columns.side(), height), 0, Ink.of(Role.STAGE_OTHER), null);
        sheet.box(Zone.BODY, new Rect(columns.side(), y + ABOVE, columns.right() - columns.side(), height), 0,
                Ink.of(Role.STAGE_OTHER), null);
        name.draw(sheet.scene(), Zone.SIDE, Sheet.MARGIN, y + ABOVE + 5, Ink.of(Role.STAGE_TEXT));
    }
}
