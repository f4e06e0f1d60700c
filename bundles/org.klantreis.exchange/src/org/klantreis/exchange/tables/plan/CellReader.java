/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.klantreis.evidence.table.Dates;
import org.klantreis.exchange.tables.cells.CellText;
import org.klantreis.exchange.tables.cells.NameList;
import org.klantreis.exchange.tables.kinds.Column;
import org.klantreis.exchange.tables.kinds.Spelling;
import org.klantreis.exchange.tables.kinds.Words;
import org.klantreis.exchange.tables.read.TableInput;

/** Reads values of attributes from cells. */
final class CellReader {
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "ja", "j", "waar", "x");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "nee", "onwaar");
    private static final MathContext DIGITS = new MathContext(15);
    private static final String GROUPS = "[+-]?\\d{1,3}([.,])\\d{3}(\\1\\d{3})*";

    private final Map<TableInput, Map<Column, Dates>> days;

    CellReader(Map<TableInput, Map<Column, Dates>> days) {
        this.days = days;
    }

    /** Reads the value of a cell that is not empty: what the attribute takes, for several values a list. */
    Object read(PlannedRow row, Column column) throws RefusedException {
        EAttribute attribute = (EAttribute) column.feature();
        String text = row.cell(column);
        if (attribute.isMany()) {
            return NameList.split(text);
        } else if (attribute.getEAttributeType() instanceof EEnum choices) {
            return literal(choices, text, column);
        } else if (column.isDay()) {
            return day(row, column);
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == String.class) {
            if (text.endsWith(CellText.CUT) && text.length() >= CellText.LONGEST - CellText.CUT.length()) {
                throw new RefusedException(column.key(), "the text was cut when it was exported, and is another one now; "
                        + "change it in an export to CSV, which holds all of it.");
            }
            return text;
        } else if (type == boolean.class || type == Boolean.class) {
            return truth(text, column);
        }
        return type == int.class || type == Integer.class ? whole(text, column) : (Object) number(text, column).doubleValue();
    }

    static int whole(String text, Column column) throws RefusedException {
        String digits = text.replaceAll("\\s", "");
        digits = digits.matches(GROUPS) ? digits.replaceAll("[.,]", "") : digits;
        try {
            return number(digits, column).intValueExact();
        } catch (ArithmeticException notWhole) {
            throw new RefusedException(column.key(), "is no whole number.");
        }
    }

    /** A comma may be the decimal sign; where there are both signs, the last one is. */
    private static BigDecimal number(String text, Column column) throws RefusedException {
        String digits = text.replaceAll("\\s", "");
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            digits = comma > point ? digits.replace(".", "") : digits.replace(",", "");
        }
        try {
            return new BigDecimal(digits.replace(',', '.'));
        } catch (NumberFormatException noNumber) {
            throw new RefusedException(column.key(), "is no number.");
        }
    }

    private static Boolean truth(String text, Column column) throws RefusedException {
        String word = text.toLowerCase(Locale.ROOT);
        if (YES.contains(word) || NO.contains(word)) {
            return YES.contains(word);
        }
        throw new RefusedException(column.key(), "is neither yes nor no.");
    }

    private LocalDate day(PlannedRow row, Column column) throws RefusedException {
        Dates dates = days.getOrDefault(row.input(), Map.of()).get(column);
        LocalDate day = dates == null ? null : dates.day(row.line(), row.place(column));
        if (day == null) {
            throw new RefusedException(column.key(), "is no day"
                    + (dates == null ? "." : "; days in this column are written as " + dates.format() + "."));
        }
        return day;
    }

    private static Enumerator literal(EEnum choices, String text, Column column) throws RefusedException {
        String plain = Spelling.plain(text);
        for (EEnumLiteral literal : choices.getELiterals()) {
            if (Spelling.plain(literal.getName()).equals(plain) || Words.ALL.stream()
                    .anyMatch(words -> Spelling.plain(words.of(literal.getInstance())).equals(plain))) {
                return literal.getInstance();
            }
        }
        throw new RefusedException(column.key(), "is not one of " + choices.getELiterals().stream()
                .map(literal -> "«" + Words.ALL.get(0).of(literal.getInstance()) + "»").collect(Collectors.joining(", ")) + ".");
    }

    /** Says whether two values are the same but for what a spreadsheet keeps of a number. */
    static boolean same(Object one, Object other) {
        if (one instanceof Double && other instanceof Double) {
            return rounded((Double) one).compareTo(rounded((Double) other)) == 0;
        }
        return one == null ? other == null : one.equals(other);
    }

    private static BigDecimal rounded(Double number) {
        return number.isNaN() || number.isInfinite() ? BigDecimal.ZERO : BigDecimal.valueOf(number).round(DIGITS);
    }
}
