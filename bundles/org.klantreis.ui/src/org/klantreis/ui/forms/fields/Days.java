/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.fields;

import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

/** Reads and shows days: shown in ISO 8601, read in that and in the way of the user's country. */
public final class Days {
    private Days() {
    }

    /**
     * Shows a day.
     *
     * @param day the day; may be null
     * @return for example 2026-11-23; empty for null
     */
    public static String format(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /**
     * Reads a day.
     *
     * @param typed what was typed
     * @param locale the user's country
     * @return the day; null where nothing was typed
     * @throws InvalidInput when it is no day
     */
    public static LocalDate parse(String typed, Locale locale) throws InvalidInput {
        String text = typed.strip();
        if (text.isEmpty()) {
            return null;
        }
        for (DateTimeFormatter format : formats(locale)) {
            try {
                LocalDate day = LocalDate.parse(text, format);
                if (exists(day, text)) {
                    return day;
                }
            } catch (DateTimeParseException e) {
                // The next one may do.
            }
        }
        throw new InvalidInput(NLS.bind(Messages.Days_noDay, text, LocalDate.of(2026, 11, 23).format(formats(locale).get(1))));
    }

    /** A lenient format reads 30 February as the 28th, which nobody typed. */
    private static boolean exists(LocalDate day, String text) {
        return Pattern.compile("(?<!\\d)0?" + day.getDayOfMonth() + "(?!\\d)").matcher(text).find();
    }

    private static List<DateTimeFormatter> formats(Locale locale) {
        List<DateTimeFormatter> formats = new ArrayList<>(List.of(DateTimeFormatter.ISO_LOCAL_DATE));
        for (FormatStyle style : new FormatStyle[] {FormatStyle.SHORT, FormatStyle.MEDIUM, FormatStyle.LONG}) {
            formats.add(DateTimeFormatter.ofLocalizedDate(style).withLocale(locale));
        }
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        boolean monthFirst = pattern.indexOf('M') < pattern.indexOf('d');
        for (String separator : List.of("-", "/", ".", " ")) {
            String quoted = "'" + separator + "'";
            formats.add(DateTimeFormatter.ofPattern(String.join(quoted, monthFirst ? List.of("M", "d", "uuuu") : List.of("d", "M", "uuuu"))));
            formats.add(DateTimeFormatter.ofPattern(String.join(quoted, "uuuu", "M", "d")));
        }
        return formats;
    }
}
