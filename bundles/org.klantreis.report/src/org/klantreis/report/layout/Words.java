/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;

/** The map's own words in a language, and numbers as they are written there. */
final class Words {
    /** So that 5.05, which a double cannot hold, is rounded up as people do. */
    private static final double ROUNDING = 1e-9;
    private static final double DAYS_FROM = 48;
    private static final double HOURS_A_DAY = 24;
    private static final double MINUTES_AN_HOUR = 60;

    private final Map<String, MessageFormat> formats = new HashMap<>();
    private final ResourceBundle bundle;
    private final Locale locale;
    private final String customer;

    Words(Locale locale, String customer) {
        this.locale = "nl".equals(locale.getLanguage()) ? locale : Locale.ENGLISH;
        // Without the fallback to the platform's language: who asks for English on a Dutch machine gets English.
        bundle = ResourceBundle.getBundle("org.klantreis.report.map.map", this.locale, Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.customer = customer == null ? bundle.getString("customer") : customer;
    }

    /** Returns a text with its arguments filled in; the word for a customer is always the last one. */
    String get(String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = customer;
        return formats.computeIfAbsent(key, k -> new MessageFormat(bundle.getString(k), locale)).format(all);
    }

    /** Returns the word for a value of an enumeration. */
    String of(Enumerator value) {
        return value == null ? "" : bundle.getString(value.getClass().getSimpleName() + "." + value.getName());
    }

    /** Returns a number with at most one decimal. */
    String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    /** Returns a mark, with one decimal. */
    String mark(double mark) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(mark + ROUNDING);
    }

    /** Returns a share as a percentage. */
    String percent(double share) {
        return get("percent", Math.round(share * 100));
    }

    /** Returns a time in the unit that says it best: minutes below an hour, days from two of them. */
    String time(double hours) {
        if (hours < 1) {
            return get("minutes", Math.round(hours * MINUTES_AN_HOUR));
        }
        return hours < DAYS_FROM ? get("hours", number(hours)) : get("days", number(hours / HOURS_A_DAY));
    }
}
