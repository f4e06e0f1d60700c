/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.xes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import org.klantreis.evidence.log.EventRow;
import org.klantreis.evidence.log.ReadReport;

/** Reads the times of XES, ISO 8601; millions of them, most of the same few days. */
final class XesTimes {
    private static final int DATE = 10;
    private static final long DAY_MILLIS = 86_400_000;

    private final ZoneId zone;
    private final ReadReport report;
    private String lastDate = "";
    private long lastDay;

    XesTimes(ZoneId zone, ReadReport report) {
        this.zone = zone;
        this.report = report;
    }

    /** Returns milliseconds since 1970 in UTC, {@link EventRow#NO_TIME} where it is none. */
    long parse(String text) {
        if (text == null) {
            return EventRow.NO_TIME;
        }
        try {
            return isPlain(text) ? fast(text) : slow(text);
        } catch (DateTimeException | NumberFormatException e) {
            return EventRow.NO_TIME;
        }
    }

    /** For example 2010-03-31T16:59:42.123+02:00, the form that nearly all logs have. */
    private static boolean isPlain(String text) {
        int length = text.length();
        return length >= 20 && text.charAt(4) == '-' && text.charAt(7) == '-' && text.charAt(10) == 'T' && text.charAt(13) == ':'
                && text.charAt(16) == ':' && (text.charAt(length - 1) == 'Z' || length >= 25 && text.charAt(length - 3) == ':'
                        && (text.charAt(length - 6) == '+' || text.charAt(length - 6) == '-'));
    }

    private long fast(String text) {
        if (!text.regionMatches(0, lastDate, 0, DATE) || lastDate.isEmpty()) {
            String date = text.substring(0, DATE);
            lastDay = LocalDate.parse(date).toEpochDay();
            lastDate = date;
        }
        int hours = digits(text, 11, 23);
        int minutes = digits(text, 14, 59);
        int seconds = digits(text, 17, 59);
        int end = text.charAt(text.length() - 1) == 'Z' ? text.length() - 1 : text.length() - 6;
        long millis = 0;
        if (end > 19) {
            if (text.charAt(19) != '.' && text.charAt(19) != ',') {
                return slow(text);
            }
            long scale = 100;
            for (int i = 20; i < end; i++) {
                millis += digit(text, i) * scale;
                scale /= 10;
            }
        }
        long offset = 0;
        if (text.charAt(text.length() - 1) != 'Z') {
            offset = digits(text, end + 1, 18) * 60L + digits(text, end + 4, 59);
            offset = text.charAt(end) == '-' ? -offset : offset;
        }
        return lastDay * DAY_MILLIS + ((hours * 60L + minutes - offset) * 60 + seconds) * 1000 + millis;
    }

    private static int digits(String text, int at, int most) {
        int value = digit(text, at) * 10 + digit(text, at + 1);
        if (value > most) {
            throw new DateTimeException(text);
        }
        return value;
    }

    private static int digit(String text, int at) {
        int value = text.charAt(at) - '0';
        if (value < 0 || value > 9) {
            throw new DateTimeException(text);
        }
        return value;
    }

    private long slow(String text) {
        String iso = text.strip().replace(' ', 'T');
        if (iso.length() == DATE) {
            report.find("Some times are days without a time of day; events of one day are in the order of the file.");
            return LocalDate.parse(iso).atStartOfDay(zone).toInstant().toEpochMilli();
        }
        boolean zoned = iso.indexOf('Z', DATE) > 0 || iso.indexOf('+', DATE) > 0 || iso.indexOf('-', DATE) > 0;
        if (!zoned) {
            report.find("Some times name no zone; they were read as times in " + zone + ".");
            return LocalDateTime.parse(iso).atZone(zone).toInstant().toEpochMilli();
        }
        return OffsetDateTime.parse(iso.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2")).toInstant().toEpochMilli();
    }
}
