/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

import org.klantreis.knowledge.results.ElementRef;

/** What cells of answers mean when two answers are compared: elements are their ids, numbers have no noise, lists no order. */
public final class Cells {
    /** Relative to the larger of two numbers: sums in another order differ by less. */
    private static final double NOISE = 1e-9;
    private static final int DIGITS = 2;
    private static final int MOST_DIGITS = 12;
    private static final String NOTHING = "none";

    private Cells() {
    }

    /** Says whether two cells say the same. */
    public static boolean same(Object one, Object other) {
        if (one instanceof Number a && other instanceof Number b) {
            double larger = Math.max(1, Math.max(Math.abs(a.doubleValue()), Math.abs(b.doubleValue())));
            return a.equals(b) || Math.abs(a.doubleValue() - b.doubleValue()) <= NOISE * larger;
        }
        return one == null || other == null ? one == other : identity(one).equals(identity(other));
    }

    /** Returns what tells a cell apart: the ids of its elements, or its text. */
    public static String identity(Object cell) {
        if (cell instanceof ElementRef element) {
            return element.id();
        } else if (cell instanceof List<?> list) {
            List<String> parts = new ArrayList<>(list.stream().map(Cells::identity).toList());
            Collections.sort(parts);
            return parts.toString();
        } else if (cell instanceof Double number && Double.isFinite(number)) {
            return new BigDecimal(number).round(new MathContext(MOST_DIGITS - 2)).stripTrailingZeros().toPlainString();
        }
        return String.valueOf(cell);
    }

    /** Returns a cell as text for people; elements other than units in quotes. */
    public static String text(Object cell) {
        if (cell == null) {
            return NOTHING;
        } else if (cell instanceof ElementRef element) {
            String name = element.name().strip().replaceAll("\\s+", " ").replace('«', '‹').replace('»', '›');
            return element.kind().equals("OrganisationUnit") ? name : "«" + name + "»";
        } else if (cell instanceof List<?> list) {
            return list.isEmpty() ? NOTHING : list.stream().map(Cells::text).collect(Collectors.joining(", "));
        } else if (cell instanceof Double number) {
            return number(number, DIGITS);
        } else if (cell instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        String text = cell.toString().strip().replaceAll("\\s+", " ");
        return text.isEmpty() ? NOTHING : text;
    }

    /** Returns two cells as text with an arrow between; numbers with as many digits as tell them apart, lists as what came and went. */
    public static String change(Object before, Object after) {
        if (before instanceof List<?> old && after instanceof List<?> now) {
            return listChange(old, now);
        }
        for (int digits = DIGITS; before instanceof Double a && after instanceof Double b && digits <= MOST_DIGITS; digits++) {
            if (!number(a, digits).equals(number(b, digits))) {
                return number(a, digits) + " → " + number(b, digits);
            }
        }
        return text(before) + " → " + text(after);
    }

    private static String listChange(List<?> old, List<?> now) {
        List<String> parts = new ArrayList<>();
        minus(now, old).forEach(each -> parts.add("+" + text(each)));
        minus(old, now).forEach(each -> parts.add("−" + text(each)));
        return String.join(", ", parts);
    }

    private static List<Object> minus(List<?> list, List<?> other) {
        List<String> known = new ArrayList<>(other.stream().map(Cells::identity).toList());
        List<Object> left = new ArrayList<>();
        for (Object each : list) {
            if (!known.remove(identity(each))) {
                left.add(each);
            }
        }
        return left;
    }

    /** Whole numbers without decimals, others with as many as are wanted: 24, 0.40. */
    private static String number(double number, int digits) {
        if (!Double.isFinite(number)) {
            return NOTHING;
        }
        BigDecimal exact = BigDecimal.valueOf(number);
        boolean whole = Math.rint(number) == number;
        BigDecimal rounded = exact.setScale(whole ? 0 : digits, RoundingMode.HALF_UP);
        boolean one = !whole && rounded.abs().compareTo(BigDecimal.ONE) >= 0;
        return (one ? atLeastPlain(rounded) : rounded).toPlainString();
    }

    private static BigDecimal atLeastPlain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
