/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the days of a column, which are all written in one way; a time behind a day is passed over. */
final class DayFormat {
    private static final List<String> KNOWN = List.of("uuuu-M-d", "uuuu/M/d", "uuuuMMdd", "d/M/uuuu", "M/d/uuuu", "d-M-uuuu", "M-d-uuuu",
            "d.M.uuuu", "d/M/uu", "M/d/uu", "d-M-uu", "d.M.uu", "d MMM uuuu", "d MMMM uuuu", "d-MMM-uuuu", "d-MMM-uu", "MMM d, uuuu", "MMMM d, uuuu");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, new Locale("nl"));
    private static final Pattern TIME = Pattern.compile("[ T,]\\s*\\d{1,2}[:.]\\d{2}.*");

    private final String pattern;
    private final DateTimeFormatter formatter;

    private DayFormat(String pattern, Locale language) {
        this.pattern = pattern;
        this.formatter = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(language)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /**
     * A way of writing that was found.
     *
     * @param format the way
     * @param doubt another way that reads as many of the values and means other days; empty where there is none
     */
    record Found(DayFormat format, Optional<DayFormat> doubt) {
    }

    /**
     * Takes a pattern of the user.
     *
     * @throws IllegalArgumentException when it is none
     */
    static DayFormat of(String pattern) {
        // strict reading has no year of an era without the era
        return new DayFormat(pattern.contains("G") ? pattern : pattern.replace('y', 'u'), Locale.ENGLISH);
    }

    /** Finds the way that reads most values; where two read as many, the day stands before the month. */
    static Found find(Collection<String> values) {
        DayFormat best = null;
        DayFormat other = null;
        int most = -1;
        for (DayFormat format : all()) {
            int read = 0;
            for (String value : values) {
                read += format.read(value).isPresent() ? 1 : 0;
            }
            if (read > most) {
                most = read;
                best = format;
                other = null;
            } else if (read == most && read > 0 && other == null && differs(best, format, values)) {
                other = format;
            }
        }
        return new Found(best, Optional.ofNullable(other));
    }

    private static boolean differs(DayFormat one, DayFormat other, Collection<String> values) {
        return values.stream().anyMatch(value -> !one.read(value).equals(other.read(value)));
    }

    private static List<DayFormat> all() {
        List<DayFormat> all = new ArrayList<>();
        for (String pattern : KNOWN) {
            for (Locale language : pattern.contains("MMM") ? LANGUAGES : LANGUAGES.subList(0, 1)) {
                all.add(new DayFormat(pattern, language));
            }
        }
        return all;
    }

    Optional<LocalDate> read(String value) {
        ParsePosition position = new ParsePosition(0);
        TemporalAccessor raw = formatter.parseUnresolved(value, position); // says by its position that it failed, without an exception
        if (raw == null || position.getErrorIndex() >= 0 || !isTime(value.substring(position.getIndex()))) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.from(formatter.parse(value.substring(0, position.getIndex()))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isTime(String rest) {
        return rest.isBlank() || TIME.matcher(rest).matches();
    }

    @Override
    public String toString() {
        return pattern.replace('u', 'y');
    }
}
