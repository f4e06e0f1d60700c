/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.workbook;

import java.util.List;

import org.dhatim.fastexcel.Worksheet;
import org.klantreis.publish.tables.Column;
import org.klantreis.publish.tables.Row;
import org.klantreis.publish.tables.Table;
import org.klantreis.publish.words.Words;

/** Writes a table on a sheet: a frozen header, a filter, columns as wide as what is in them. */
final class TableSheet {
    private static final String HEAD = "E9EDF1";
    private static final int NARROW = 12;
    private static final int SHORT = 20;
    private static final int NAME = 34;
    private static final int TEXT = 48;
    private static final int MATRIX_TITLE = 90;

    private final Cells cells;

    TableSheet(Words words) {
        cells = new Cells(words);
    }

    void write(Table table, Worksheet sheet) throws java.io.IOException {
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i).title());
            sheet.style(0, i).bold().fillColor(HEAD).wrapText(true).verticalAlignment("bottom").set();
            sheet.width(i, width(columns.get(i)));
        }
        int line = 1;
        for (Row row : table.rows()) {
            for (int i = 0; i < columns.size(); i++) {
                cells.write(sheet, line, i, row.cells().get(i), false);
            }
            line++;
        }
        sheet.freezePane(1, 1);
        sheet.setAutoFilter(0, 0, Math.max(1, line - 1), columns.size() - 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        if (table.look() == Table.Look.MATRIX) {
            sheet.rowHeight(0, MATRIX_TITLE);
        }
        sheet.finish();
    }

    private static int width(Column column) {
        return switch (column.kind()) {
            case NAME -> NAME;
            case TEXT -> TEXT;
            case SHORT -> SHORT;
            case NUMBER, DAY, FLAG -> NARROW;
        };
    }
}
