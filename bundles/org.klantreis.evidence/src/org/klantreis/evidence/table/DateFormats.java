/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.klantreis.evidence.table.Dates.DateFields;
import org.klantreis.evidence.table.Dates.DateOrder;
import org.klantreis.evidence.table.Dates.DateParser;

/** What reads dates of a format. */
final class DateFormats {
    private static final Pattern YEAR_FIRST = Pattern.compile("[yu]{4}([-/.])MM?\\1dd?([^dMyu]*)");
    private static final Pattern DAY_FIRST = Pattern.compile("dd?([-/.])MM?\\1([yu]{2}|[yu]{4})([^dMyu]*)");
    private static final Pattern MONTH_FIRST = Pattern.compile("MM?([-/.])dd?\\1([yu]{2}|[yu]{4})([^dMyu]*)");
    private static final Pattern NAMED = Pattern.compile("d{1,2}[ -/.]*MMMM?[ ,-/.]*[yu]+[^dMyu]*|MMMM? d{1,2}, ?[yu]+[^dMyu]*");
    private static final Pattern DIGITS = Pattern.compile("-?\\d{1,19}(?:[.,]\\d+)?");

    private DateFormats() {
    }

    static DateParser parser(String format) {
        switch (format) {
        case Dates.EPOCH_SECONDS:
            return epoch(new BigDecimal(1000));
        case Dates.EPOCH_MILLIS:
            return epoch(BigDecimal.ONE);
        case Dates.EPOCH_MICROS:
            return epoch(new BigDecimal("0.001"));
        case Dates.EPOCH_NANOS:
            return epoch(new BigDecimal("0.000001"));
        case Dates.EXCEL:
            return DateFormats::excel;
        default:
            return pattern(format);
        }
    }

    private static DateParser pattern(String format) {
        List<DateTimeFormatter> formatters = List.of(formatter(format, Locale.ENGLISH),
                formatter(format, Locale.forLanguageTag("nl")));
        if (YEAR_FIRST.matcher(format).matches()) {
            return new NumericDates(DateOrder.YEAR_FIRST);
        } else if (DAY_FIRST.matcher(format).matches()) {
            return new NumericDates(DateOrder.DAY_FIRST);
        } else if (MONTH_FIRST.matcher(format).matches()) {
            return new NumericDates(DateOrder.MONTH_FIRST);
        } else if (NAMED.matcher(format).matches()) {
            return new NamedMonths();
        }
        return (text, into) -> formatters.stream().anyMatch(formatter -> parse(formatter, text, into));
    }

    /** Strict, for 31 February is no date; with an era, for strict reading of a year wants one. */
    private static DateTimeFormatter formatter(String format, Locale locale) {
        try {
            DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(format);
            if (format.indexOf('y') >= 0 && format.indexOf('G') < 0) {
                builder.parseDefaulting(ChronoField.ERA, 1);
            }
            return builder.toFormatter(locale).withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("«" + format + "» is no date format: " + wrong.getMessage()
                    + ". Set one such as dd-MM-yyyy HH:mm, or epoch-millis.", wrong);
        }
    }

    private static boolean parse(DateTimeFormatter formatter, String text, DateFields into) {
        try {
            TemporalAccessor parsed = formatter.parse(text);
            if (parsed.isSupported(ChronoField.INSTANT_SECONDS)) {
                ZoneId zone = parsed.query(TemporalQueries.zone());
                LocalDateTime local = LocalDateTime.ofInstant(Instant.from(parsed), zone);
                set(local.toLocalDate(), local.toLocalTime(), into);
                into.setOffset(zone.getRules().getOffset(Instant.from(parsed)).getTotalSeconds());
                return true;
            }
            LocalDate date = parsed.query(TemporalQueries.localDate());
            if (date == null) {
                return false;
            }
            set(date, parsed.query(TemporalQueries.localTime()), into);
            return true;
        } catch (DateTimeParseException other) {
            return false;
        }
    }

    private static void set(LocalDate date, LocalTime time, DateFields into) {
        into.setDay(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        if (time != null) {
            into.setTime(time.toNanoOfDay() / 1_000_000);
        }
    }

    private static DateParser epoch(BigDecimal millis) {
        return (text, into) -> {
            if (!DIGITS.matcher(text).matches()) {
                return false;
            }
            into.setEpoch(new BigDecimal(text.replace(',', '.')).multiply(millis).longValue());
            return true;
        };
    }

    private static boolean excel(String text, DateFields into) {
        if (!DIGITS.matcher(text).matches()) {
            return false;
        }
        BigDecimal serial = new BigDecimal(text.replace(',', '.'));
        if (!ExcelDates.isDay(serial, false)) {
            return false;
        }
        LocalDateTime time = ExcelDates.of(serial, false);
        into.setDay(time.getYear(), time.getMonthValue(), time.getDayOfMonth());
        if (time.toLocalTime().toSecondOfDay() > 0 || serial.scale() > 0) {
            into.setTime(time.toInstant(ZoneOffset.UTC).toEpochMilli() - time.toLocalDate().toEpochDay() * 86_400_000L);
        }
        return true;
    }
}
