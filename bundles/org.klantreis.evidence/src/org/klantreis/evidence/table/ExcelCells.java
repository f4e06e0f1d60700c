/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** What cells of a spreadsheet say, as text; of a formula, its value when the file was saved. */
final class ExcelCells {
    /** A spreadsheet counts to fifteen digits; what is behind them comes from counting in binary. */
    private static final MathContext DIGITS = new MathContext(15);

    private final boolean from1904;
    private final Map<String, Boolean> dateFormats = new HashMap<>();

    ExcelCells(boolean from1904) {
        this.from1904 = from1904;
    }

    String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        BigDecimal number = number(cell);
        if (number == null) {
            if (cell.getValue() instanceof Boolean truth) {
                return truth.toString();
            }
            String raw = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
            return raw == null || raw.startsWith("#") && cell.getType() == CellType.FORMULA ? "" : raw.strip();
        }
        if (hasDateFormat(cell)) {
            return ExcelDates.text(number, from1904, hasTime(cell.getDataFormatString()));
        }
        BigDecimal shown = number.round(DIGITS).stripTrailingZeros();
        return shown.toPlainString();
    }

    boolean isDate(Cell cell) {
        if (cell == null) {
            return false;
        }
        BigDecimal number = number(cell);
        return number != null && hasDateFormat(cell) && ExcelDates.isDay(number, from1904);
    }

    private static BigDecimal number(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber();
        }
        if (cell.getType() == CellType.FORMULA && cell.getValue() instanceof BigDecimal number) {
            return number;
        }
        if (cell.getType() == CellType.FORMULA && cell.getRawValue() != null && cell.getDataFormatString() != null) {
            try {
                return new BigDecimal(cell.getRawValue());
            } catch (NumberFormatException text) {
                return null;
            }
        }
        return null;
    }

    private boolean hasDateFormat(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && dateFormats.computeIfAbsent(format, ExcelDates::isDateFormat);
    }

    private static boolean hasTime(String format) {
        return format.indexOf('h') >= 0 || format.indexOf('H') >= 0;
    }
}
