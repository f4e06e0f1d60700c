/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.klantreis.evidence.table.Dates.DateFields;
import org.klantreis.evidence.table.Dates.DateOrder;
import org.klantreis.evidence.table.Dates.DateParser;

/** Reads dates whose month is a word, in English, Dutch, German or French: 5 mrt 2024 13:45, 05-Mar-24, March 5, 2024 1:45 PM. */
final class NamedMonths implements DateParser {
    private static final Pattern DAY_FIRST = Pattern.compile("(?:\\p{L}+\\.?,? +)?(\\d{1,2})"
            + "(?:st|nd|rd|th|\\.)?[ -/]*(\\p{L}{3,9})\\.?[ ,-/]*(\\d{4}|\\d{2})\\b");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?:\\p{L}+\\.?,? +)?"
            + "(\\p{L}{3,9})\\.?[ -/]*(\\d{1,2})(?:st|nd|rd|th)?[ ,]+(\\d{4})\\b");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("jan", 1),
            Map.entry("feb", 2), Map.entry("fév", 2),
            Map.entry("fev", 2), Map.entry("mar", 3), Map.entry("mrt", 3), Map.entry("maa", 3), Map.entry("mär", 3),
            Map.entry("apr", 4), Map.entry("avr", 4), Map.entry("may", 5), Map.entry("mei", 5), Map.entry("mai", 5),
            Map.entry("jun", 6), Map.entry("juin", 6), Map.entry("jul", 7), Map.entry("juil", 7), Map.entry("aug", 8),
            Map.entry("aoû", 8), Map.entry("aou", 8), Map.entry("sep", 9), Map.entry("oct", 10), Map.entry("okt", 10),
            Map.entry("nov", 11), Map.entry("dec", 12), Map.entry("dez", 12), Map.entry("déc", 12));

    private final NumericDates clock = new NumericDates(DateOrder.DAY_FIRST);

    @Override
    public boolean parse(String text, DateFields into) {
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.lookingAt()) {
            return set(dayFirst.group(1), dayFirst.group(2), dayFirst.group(3), into) && clock.clock(text, dayFirst.end(), into);
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.lookingAt() && set(monthFirst.group(2), monthFirst.group(1), monthFirst.group(3), into)
                && clock.clock(text, monthFirst.end(), into);
    }

    private static boolean set(String day, String name, String year, DateFields into) {
        String lower = name.toLowerCase(Locale.ROOT);
        Integer month = lower.startsWith("jui") ? MONTHS.get(lower.substring(0, Math.min(4, lower.length())))
                : MONTHS.get(lower.substring(0, 3));
        int y = Integer.parseInt(year);
        int full = year.length() == 2 ? y + (y < 70 ? 2000 : 1900) : y;
        if (month == null || !NumericDates.isDay(full, month, Integer.parseInt(day))) {
            return false;
        }
        into.setDay(full, month, Integer.parseInt(day));
        return true;
    }
}
