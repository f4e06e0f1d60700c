/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.results;

import java.text.Collator;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.klantreis.knowledge.results.ElementRef;

/** Shows and compares the cells of a result. */
public final class Cells {
    private static final int DIGITS = 3;
    private static final Collator COLLATOR = Collator.getInstance();

    /** Numbers by value, dates by day, all else by its text; what is empty comes last. */
    public static final Comparator<Object> ORDER = Comparator.nullsLast(Cells::compare);

    private Cells() {
    }

    /**
     * Shows a cell.
     *
     * @param cell a cell of a result
     * @return its text, with numbers and dates as the user writes them; empty where there is nothing
     */
    public static String text(Object cell) {
        if (cell == null) {
            return "";
        } else if (cell instanceof Double number) {
            return number(number);
        } else if (cell instanceof Boolean truth) {
            return truth ? Messages.Cells_yes : Messages.Cells_no;
        } else if (cell instanceof LocalDate date) {
            return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM));
        } else if (cell instanceof List<?> cells) {
            return cells.stream().map(Cells::text).collect(Collectors.joining(", "));
        } else if (cell instanceof Map<?, ?> cells) {
            return cells.entrySet().stream().map(entry -> entry.getKey() + ": " + text(entry.getValue()))
                    .collect(Collectors.joining(", "));
        } else if (cell instanceof ElementRef element) {
            return element.name();
        }
        return cell.toString();
    }

    /**
     * Shows a number.
     *
     * @param number the number
     * @return at most three digits after the comma
     */
    public static String number(double number) {
        if (!Double.isFinite(number)) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMaximumFractionDigits(DIGITS);
        return format.format(number);
    }

    /**
     * Shows hours.
     *
     * @param hours how many, as a cell; may be null
     * @return for example "26 h"; a dash where they are unknown
     */
    public static String hours(Object hours) {
        return hours instanceof Number number ? number(number.doubleValue()) + " h" : "\u2013";
    }

    private static int compare(Object one, Object other) {
        if (one instanceof Number a && other instanceof Number b) {
            return Double.compare(a.doubleValue(), b.doubleValue());
        } else if (one instanceof LocalDate a && other instanceof LocalDate b) {
            return a.compareTo(b);
        }
        return COLLATOR.compare(text(one), text(other));
    }
}
