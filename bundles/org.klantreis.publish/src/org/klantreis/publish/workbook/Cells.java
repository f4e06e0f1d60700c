/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.workbook;

import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.klantreis.publish.tables.Cell;
import org.klantreis.publish.tables.Measure;
import org.klantreis.publish.words.CellText;
import org.klantreis.publish.words.Words;

/** Writes single cells with their types. */
final class Cells {
    /** What a cell of a sheet holds at most. */
    private static final int LONGEST = 32_767;
    /** How a text begins that a spreadsheet takes for a formula when somebody types over it. */
    private static final String RISKY = "=+-@\t\r|%";
    private static final String DAY = "yyyy-mm-dd";
    private static final String TEXT = "@";

    private final CellText texts;

    Cells(Words words) {
        texts = new CellText(words);
    }

    void write(Worksheet sheet, int row, int column, Cell cell, boolean wrap) {
        StyleSetter style = sheet.style(row, column).verticalAlignment("top").wrapText(wrap);
        if (cell instanceof Cell.Amount amount) {
            sheet.value(row, column, amount.value());
            style = style.format(format(amount.measure()));
        } else if (cell instanceof Cell.Day day) {
            sheet.value(row, column, day.date());
            style = style.format(DAY);
        } else if (cell instanceof Cell.Flag flag) {
            sheet.value(row, column, flag.set());
        } else {
            text(sheet, row, column, texts.of(cell));
            return;
        }
        style.set();
    }

    /** Writes a text as a text, and says of one that looks like a formula that it is to stay one. */
    void text(Worksheet sheet, int row, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        String clean = text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
        String fits = clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - 1) + "\u2026";
        sheet.value(row, column, fits);
        StyleSetter style = sheet.style(row, column).verticalAlignment("top").wrapText(true);
        (RISKY.indexOf(fits.charAt(0)) >= 0 ? style.format(TEXT) : style).set();
    }

    private static String format(Measure measure) {
        return switch (measure) {
            case COUNT, DAYS -> "#,##0";
            case MARK -> "0.0";
            case HOURS -> "#,##0.0";
            case SHARE -> "0%";
            case NUMBER -> "#,##0.##";
        };
    }
}
