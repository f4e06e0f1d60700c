/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.time.DateTimeException;
import java.time.Year;
import java.time.ZoneId;

import org.klantreis.evidence.table.Dates.DateFields;
import org.klantreis.evidence.table.Dates.DateOrder;
import org.klantreis.evidence.table.Dates.DateParser;

/**
 * Reads dates in figures whose order is known: 5/3/2024, 2024-03-05T13:45:00.250+01:00, 05.03.24 1:45 PM. Written by hand because
 * a million of them pass here. A year of two figures is one of 1970 to 2069.
 */
final class NumericDates implements DateParser {
    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private final DateOrder order;
    private String text;
    private int position;

    NumericDates(DateOrder order) {
        this.order = order;
    }

    @Override
    public boolean parse(String value, DateFields into) {
        text = value;
        position = 0;
        int first = number(4);
        int firstDigits = position;
        char separator = peek();
        if (first < 0 || separator != '-' && separator != '/' && separator != '.') {
            return false;
        }
        position++;
        int second = number(2);
        if (second < 0 || peek() != separator) {
            return false;
        }
        position++;
        int from = position;
        int third = number(4);
        return third >= 0 && setDay(first, firstDigits, second, third, position - from, into) && time(into);
    }

    private boolean setDay(int first, int firstDigits, int second, int third, int thirdDigits, DateFields into) {
        boolean yearFirst = order == DateOrder.YEAR_FIRST;
        int year = yearFirst ? first : third;
        int yearDigits = yearFirst ? firstDigits : thirdDigits;
        int month = order == DateOrder.MONTH_FIRST ? first : second;
        int day = yearFirst ? third : order == DateOrder.DAY_FIRST ? first : second;
        if (yearDigits == 2 && !yearFirst) {
            year += year < 70 ? 2000 : 1900;
        } else if (yearDigits != 4) {
            return false;
        }
        if (!isDay(year, month, day) || (yearFirst ? thirdDigits : firstDigits) > 2) {
            return false;
        }
        into.setDay(year, month, day);
        return true;
    }

    static boolean isDay(int year, int month, int day) {
        return year > 0 && month >= 1 && month <= 12 && day >= 1
                && day <= (month == 2 && Year.isLeap(year) ? 29 : LENGTHS[month - 1]);
    }

    /** Reads the time that may stand behind a date. */
    private boolean time(DateFields into) {
        if (peek() == ',') {
            position++;
        }
        if (peek() == 'T' || peek() == 't') {
            position++;
        } else {
            blanks();
        }
        return position == text.length() || clock(into);
    }

    /** Reads a text from where a time stands in it. */
    boolean clock(String value, int at, DateFields into) {
        text = value;
        position = at;
        return time(into);
    }

    private boolean clock(DateFields into) {
        int hour = number(2);
        if (hour < 0) {
            return false;
        }
        int minute = 0;
        int second = 0;
        long millis = 0;
        boolean bare = true;
        if (peek() == ':' || peek() == '.' && position + 2 < text.length()) {
            bare = false;
            position++;
            minute = number(2);
            if (peek() == ':' || peek() == '.') {
                position++;
                second = number(2);
                millis = fraction();
            }
        }
        blanks();
        int half = half();
        if (bare && half < 0 || half >= 0 && (hour < 1 || hour > 12)) {
            return false;
        }
        hour = half < 0 ? hour : hour % 12 + half;
        if (minute < 0 || minute > 59 || second < 0 || second > 60 || millis < 0
                || hour > 24 || hour == 24 && minute + second + millis > 0) {
            return false;
        }
        into.setTime(((hour * 60L + minute) * 60 + Math.min(second, 59)) * 1000 + millis);
        blanks();
        return position == text.length() || zone(into);
    }

    private long fraction() {
        if (peek() != '.' && peek() != ',') {
            return 0;
        }
        position++;
        int digits = 0;
        long millis = 0;
        for (; isDigit(peek()); position++, digits++) {
            millis = digits < 3 ? millis * 10 + (peek() - '0') : millis;
        }
        for (int i = digits; i < 3; i++) {
            millis *= 10;
        }
        return digits == 0 ? -1 : millis;
    }

    /** Reads AM (0) or PM (12); negative where neither stands. */
    private int half() {
        char letter = Character.toLowerCase(peek());
        if (letter != 'a' && letter != 'p') {
            return -1;
        }
        int from = position++;
        if (peek() == '.') {
            position++;
        }
        if (Character.toLowerCase(peek()) != 'm') {
            position = from;
            return -1;
        }
        position++;
        if (peek() == '.') {
            position++;
        }
        return letter == 'a' ? 0 : 12;
    }

    private boolean zone(DateFields into) {
        String rest = text.substring(position);
        if (rest.equals("Z") || rest.equals("z")) {
            into.setOffset(0);
            return true;
        }
        if (rest.endsWith(")")) {
            rest = rest.substring(0, Math.max(0, rest.indexOf('('))).strip(); // a zone's name in words
        }
        if (rest.matches("(GMT|UTC)[+-].*")) {
            rest = rest.substring(3);
        }
        int bracket = rest.indexOf('[');
        String name = bracket < 0 ? rest : rest.substring(0, bracket);
        char sign = name.isEmpty() ? 0 : name.charAt(0);
        if (sign == '+' || sign == '-') {
            return offset(name, into);
        }
        try {
            into.setZone(ZoneId.of(bracket == 0 ? rest.substring(1, rest.length() - 1) : name.strip(), ZoneId.SHORT_IDS));
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static boolean offset(String name, DateFields into) {
        String digits = name.substring(1).replace(":", "");
        if (digits.length() != 2 && digits.length() != 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int hours = Integer.parseInt(digits.substring(0, 2));
        int minutes = digits.length() == 4 ? Integer.parseInt(digits.substring(2)) : 0;
        if (hours > 18 || minutes > 59) {
            return false;
        }
        into.setOffset((hours * 60 + minutes) * 60 * (name.charAt(0) == '-' ? -1 : 1));
        return true;
    }

    private void blanks() {
        while (position < text.length() && text.charAt(position) <= ' ' || peek() == '\u00A0' || peek() == '\u202F') {
            position++;
        }
    }

    private char peek() {
        return position < text.length() ? text.charAt(position) : 0;
    }

    private int number(int most) {
        int value = 0;
        int from = position;
        while (position - from < most && isDigit(peek())) {
            value = value * 10 + (peek() - '0');
            position++;
        }
        return position == from || isDigit(peek()) ? -1 : value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
