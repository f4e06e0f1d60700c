/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.layout;

import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;

/** A picture's own words in a language, and numbers as they are written there. */
public final class Words {
    /** So that 5.05, which a double cannot hold, is rounded up as people do. */
    private static final double ROUNDING = 1e-9;
    private static final String SHARED = "org.klantreis.report.layout.words";
    private static final double DAYS_FROM = 48;
    private static final double HOURS_A_DAY = 24;
    private static final double MINUTES_AN_HOUR = 60;

    private final Map<String, MessageFormat> formats = new HashMap<>();
    private final ResourceBundle own;
    private final ResourceBundle shared;
    private final Locale locale;
    private final String customer;

    /**
     * Reads the words.
     *
     * @param of the name of the resource bundle with a picture's own words; those that all pictures share come along
     * @param locale the language; any other than Dutch gives English
     * @param customer the word for a customer; null for the usual one
     */
    public Words(String of, Locale locale, String customer) {
        this.locale = "nl".equals(locale.getLanguage()) ? locale : Locale.ENGLISH;
        own = bundle(of);
        shared = bundle(SHARED);
        this.customer = customer == null ? word("customer") : customer;
    }

    /** Without the fallback to the platform's language: who asks for English on a Dutch machine gets English. */
    private ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(name, locale, Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private String word(String key) {
        return own.containsKey(key) ? own.getString(key) : shared.getString(key);
    }

    /** Returns the word for a customer. */
    public String customer() {
        return customer;
    }

    /** Returns the language. */
    public Locale locale() {
        return locale;
    }

    /** Returns a text with its arguments filled in; the word for a customer is always the last one. */
    public String get(String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = customer;
        return formats.computeIfAbsent(key, k -> new MessageFormat(word(k), locale)).format(all);
    }

    /** Returns the word for a value of an enumeration. */
    public String of(Enumerator value) {
        return value == null ? "" : word(value.getClass().getSimpleName() + "." + value.getName());
    }

    /** Returns a number with at most one decimal. */
    public String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    /** Returns a mark, with one decimal. */
    public String mark(double mark) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(mark + ROUNDING);
    }

    /** Returns a share as a percentage. */
    public String percent(double share) {
        return get("percent", Math.round(share * 100));
    }

    /** Returns a time in the unit that says it best: minutes below an hour, days from two of them. */
    public String time(double hours) {
        if (hours < 1) {
            return get("minutes", Math.round(hours * MINUTES_AN_HOUR));
        }
        return hours < DAYS_FROM ? get("hours", number(hours)) : get("days", number(hours / HOURS_A_DAY));
    }
}
