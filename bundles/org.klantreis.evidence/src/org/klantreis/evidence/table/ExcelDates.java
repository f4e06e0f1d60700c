/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Dates of a spreadsheet: days since the end of 1899 (or since 1904) with the time as a fraction. */
final class ExcelDates {
    private static final BigDecimal DAY = BigDecimal.valueOf(24L * 60 * 60 * 1000);
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    /** Spreadsheets believe in 29 February 1900, so that days before are one off. */
    private static final int FIRST_OF_MARCH = 61;
    private static final int FROM_1904 = 1462;
    private static final int LAST = 2_958_466;

    private ExcelDates() {
    }

    /** Says whether a number format shows a date or a time of day: outside of quotes and brackets it has letters for that. */
    static boolean isDateFormat(String format) {
        boolean quoted = false;
        boolean bracket = false;
        for (int i = 0; i < format.length(); i++) {
            char c = Character.toLowerCase(format.charAt(i));
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted || c == '\\' || c == '_' || c == '*') {
                i += quoted ? 0 : 1;
            } else if (c == '[') {
                bracket = true;
                if (i + 1 < format.length() && "hms".indexOf(Character.toLowerCase(format.charAt(i + 1))) >= 0) {
                    return false; // a duration
                }
            } else if (c == ']') {
                bracket = false;
            } else if (!bracket && (c == 'y' || c == 'd' || c == 'm' || c == 'h' || c == 's')) {
                return !format.equalsIgnoreCase("standard");
            } else if (!bracket && (c == '0' || c == '#' || c == '@' || c == 'g')) {
                return false;
            }
        }
        return false;
    }

    static boolean isDay(BigDecimal serial, boolean from1904) {
        return serial.compareTo(BigDecimal.ONE) >= 0 && serial.compareTo(BigDecimal.valueOf(LAST)) < 0
                || from1904 && serial.signum() >= 0 && serial.compareTo(BigDecimal.valueOf(LAST)) < 0;
    }

    static LocalDateTime of(BigDecimal serial, boolean from1904) {
        long millis = serial.multiply(DAY).setScale(0, RoundingMode.HALF_UP).longValueExact();
        long days = Math.floorDiv(millis, DAY.longValueExact());
        LocalDate day = EPOCH.plusDays(from1904 ? days + FROM_1904 : days < FIRST_OF_MARCH ? days + 1 : days);
        return day.atStartOfDay().plus(Math.floorMod(millis, DAY.longValueExact()), ChronoUnit.MILLIS);
    }

    /** Writes a date as 2024-03-05 or 2024-03-05T13:45:00, a time without a day as 13:45:00. */
    static String text(BigDecimal serial, boolean from1904, boolean withTime) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST)) >= 0) {
            return serial.toPlainString();
        }
        LocalDateTime time = of(serial, from1904);
        if (!isDay(serial, from1904)) {
            return DateTimeFormatter.ISO_LOCAL_TIME.format(time.toLocalTime());
        }
        return withTime || !time.toLocalTime().equals(LocalTime.MIDNIGHT) ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time)
                : time.toLocalDate().toString();
    }
}
