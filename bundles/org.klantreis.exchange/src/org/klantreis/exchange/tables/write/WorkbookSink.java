/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.write;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.klantreis.exchange.tables.cells.CellText;
import org.klantreis.exchange.tables.kinds.Column;
import org.klantreis.exchange.tables.kinds.ColumnRole;
import org.klantreis.exchange.tables.kinds.TableKind;
import org.klantreis.exchange.tables.kinds.Words;

/**
 * Writes a workbook with a sheet a table. Texts are written as texts, so no program takes one for a formula; numbers, days and
 * yes or no keep their type.
 */
final class WorkbookSink implements TableSink {
    private static final String INK = "1F3A4D";
    private static final String PAPER = "E6EEF2";
    private static final String PALE = "8A8A8A";
    private static final int ID_WIDTH = 12;
    private static final int NAME_WIDTH = 28;
    private static final int TEXT_WIDTH = 40;
    private static final int VALUE_WIDTH = 16;

    private final Workbook workbook;
    private final Words words;
    private Worksheet sheet;
    private List<Column> columns;
    private int row;

    WorkbookSink(OutputStream out, Words words) {
        this.workbook = new Workbook(out, "Klantreis", null);
        this.words = words;
    }

    @Override
    public void begin(TableKind kind, List<Column> given) {
        sheet = workbook.newWorksheet(words.of(kind));
        columns = given;
        row = 0;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            sheet.value(0, i, column.label(words));
            sheet.width(i, width(column));
            if (column.isId()) {
                sheet.style(i).fontColor(PALE).set();
            } else if (column.isDay()) {
                sheet.style(i).format("yyyy-mm-dd").set();
            }
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().fontColor(INK).fillColor(PAPER).set();
        sheet.freezePane(0, 1);
    }

    private static int width(Column column) {
        if (column.isId()) {
            return ID_WIDTH;
        } else if (column.role() == ColumnRole.REFERENCE || column.role() == ColumnRole.ANCESTOR
                || "name".equals(column.key())) {
            return NAME_WIDTH;
        }
        return column.role() == ColumnRole.ATTRIBUTE && column.feature().getEType().getInstanceClass() == String.class
                || column.role() == ColumnRole.PROPERTY ? TEXT_WIDTH : VALUE_WIDTH;
    }

    @Override
    public int row(List<Object> values) throws IOException {
        row++;
        int cut = 0;
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof Number number) {
                sheet.value(row, i, number);
            } else if (value instanceof Boolean truth) {
                sheet.value(row, i, truth);
            } else if (value instanceof LocalDate day) {
                sheet.value(row, i, day);
                sheet.style(row, i).format("yyyy-mm-dd").set();
            } else if (value instanceof String text && !text.isEmpty()) {
                String fitting = CellText.fitting(text);
                sheet.inlineString(row, i, fitting);
                cut += fitting.length() == text.length() ? 0 : 1;
            }
        }
        return cut;
    }

    @Override
    public void end() throws IOException {
        if (row > 0) {
            sheet.setAutoFilter(0, 0, row, columns.size() - 1);
        }
        sheet.finish();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
