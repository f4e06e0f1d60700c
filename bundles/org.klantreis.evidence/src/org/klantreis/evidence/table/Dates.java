/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.klantreis.evidence.log.EventRow;

/**
 * Reads dates and times in one format. Of dates in figures the format says the order of day, month and year; whether a time
 * follows, with or without seconds, AM or PM and a zone, may differ from value to value. Not safe for several threads.
 *
 * <p>Formats: a pattern of {@link java.time.format.DateTimeFormatter} such as {@code dd/MM/yyyy HH:mm}, or one of
 * {@link #EPOCH_SECONDS}, {@link #EPOCH_MILLIS}, {@link #EPOCH_MICROS}, {@link #EPOCH_NANOS}, {@link #EXCEL}.
 */
public final class Dates {
    /** ISO 8601, which is read where nothing else is set or found. */
    public static final String ISO = "yyyy-MM-dd HH:mm:ss";
    /** Seconds since 1970 in UTC. */
    public static final String EPOCH_SECONDS = "epoch-seconds";
    /** Milliseconds since 1970 in UTC. */
    public static final String EPOCH_MILLIS = "epoch-millis";
    /** Microseconds since 1970 in UTC. */
    public static final String EPOCH_MICROS = "epoch-micros";
    /** Nanoseconds since 1970 in UTC. */
    public static final String EPOCH_NANOS = "epoch-nanos";
    /** Days since the end of 1899, as spreadsheets count them. */
    public static final String EXCEL = "excel";

    private static final long DAY = 24L * 60 * 60 * 1000;

    private final String format;
    private final ZoneId zone;
    private final DateParser parser;
    private final DateParser iso = new NumericDates(DateOrder.YEAR_FIRST);
    private final DateFields fields = new DateFields();
    private long days;
    private long times;

    private Dates(String format, ZoneId zone, DateParser parser) {
        this.format = format;
        this.zone = zone.normalized();
        this.parser = parser;
    }

    /**
     * Makes what reads a format.
     *
     * @param format the format
     * @param zone the zone of dates that name none
     * @return what reads it
     * @throws IllegalArgumentException when it is no format, with a sentence for the user
     */
    public static Dates of(String format, ZoneId zone) {
        return new Dates(format, zone, DateFormats.parser(format));
    }

    /** Returns the format. */
    public String format() {
        return format;
    }

    /**
     * Reads a time.
     *
     * @param text the value; a day alone stands for its beginning
     * @return milliseconds since 1970 in UTC; {@link EventRow#NO_TIME} where it cannot be read
     */
    public long epoch(String text) {
        return parser.parse(text, fields) ? count(fields.epoch(zone)) : EventRow.NO_TIME;
    }

    /**
     * Reads a time from a row, by what the file itself knows of it where it does.
     *
     * @param row the row
     * @param column the column
     * @return milliseconds since 1970 in UTC; {@link EventRow#NO_TIME} where it cannot be read
     */
    public long epoch(TableRow row, int column) {
        String text = row.text(column);
        if (row.isDate(column)) {
            return iso.parse(text, fields) ? count(fields.epoch(zone)) : EventRow.NO_TIME;
        }
        return epoch(text);
    }

    /**
     * Reads a day.
     *
     * @param text the value; of a time with a zone of its own, the day in that zone, of others as it is written
     * @return the day; null where it cannot be read
     */
    public LocalDate day(String text) {
        return parser.parse(text, fields) ? fields.day(zone) : null;
    }

    /**
     * Reads a day from a row, by what the file itself knows of it where it does.
     *
     * @param row the row
     * @param column the column
     * @return the day; null where it cannot be read
     */
    public LocalDate day(TableRow row, int column) {
        String text = row.text(column);
        if (row.isDate(column)) {
            return iso.parse(text, fields) ? fields.day(zone) : null;
        }
        return day(text);
    }

    /** Says whether all times that were read so far, at least one, are days without a time. */
    public boolean sawDaysOnly() {
        return days > 0 && times == 0;
    }

    /** Says whether of the times that were read so far, some are days without a time and others have one. */
    public boolean sawBoth() {
        return days > 0 && times > 0;
    }

    /**
     * Says whether a value stands for no date in tables of any kind, such as NULL.
     *
     * @param text the value
     * @return whether it does
     */
    public static boolean isNone(String text) {
        return switch (text.length()) {
        case 0 -> true;
        case 1 -> text.equals("-") || text.equals("?");
        case 3 -> text.equalsIgnoreCase("nat") || text.equalsIgnoreCase("nan") || text.equalsIgnoreCase("n/a");
        case 4 -> text.equalsIgnoreCase("null") || text.equalsIgnoreCase("none");
        default -> false;
        };
    }

    private long count(long epoch) {
        if (fields.hasTime()) {
            times++;
        } else {
            days++;
        }
        return epoch;
    }

    /** A date and time as it was read. */
    static final class DateFields {
        private static final int NO_OFFSET = Integer.MIN_VALUE;

        private int year;
        private int month;
        private int day;
        private long millis;
        private boolean timed;
        private int offset;
        private ZoneId named;
        private boolean absolute;

        void setDay(int newYear, int newMonth, int newDay) {
            year = newYear;
            month = newMonth;
            day = newDay;
            millis = 0;
            timed = false;
            offset = NO_OFFSET;
            named = null;
            absolute = false;
        }

        void setTime(long millisOfDay) {
            millis = millisOfDay;
            timed = true;
        }

        void setOffset(int seconds) {
            offset = seconds;
        }

        void setZone(ZoneId zone) {
            named = zone;
        }

        void setEpoch(long epoch) {
            millis = epoch;
            timed = true;
            absolute = true;
        }

        boolean hasTime() {
            return timed;
        }

        long epoch(ZoneId zone) {
            if (absolute) {
                return millis;
            }
            long local = LocalDate.of(year, month, day).toEpochDay() * DAY + millis;
            if (offset != NO_OFFSET) {
                return local - offset * 1000L;
            }
            ZoneId where = named == null ? zone : named;
            if (where instanceof ZoneOffset fixed) {
                return local - fixed.getTotalSeconds() * 1000L;
            }
            LocalDateTime time = LocalDate.ofEpochDay(Math.floorDiv(local, DAY))
                    .atTime(LocalTime.ofNanoOfDay(Math.floorMod(local, DAY) * 1_000_000));
            return time.atZone(where).toInstant().toEpochMilli();
        }

        LocalDate day(ZoneId zone) {
            return absolute ? Instant.ofEpochMilli(millis).atZone(zone).toLocalDate() : LocalDate.of(year, month, day);
        }
    }

    /** Reads one kind of dates. */
    @FunctionalInterface
    interface DateParser {
        /** Returns whether the text is such a date; the fields have it then. */
        boolean parse(String text, DateFields into);
    }

    /** In which order a date in figures has its parts. */
    enum DateOrder {
        YEAR_FIRST, DAY_FIRST, MONTH_FIRST
    }
}
