/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.words;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.klantreis.model.Landscape;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.publish.tables.Measure;

/** A report's own words in a language, and numbers and days as they are written there. English and Dutch are there. */
public final class Words {
    /** So that 5.05, which a double cannot hold, is rounded up as people do. */
    private static final double ROUNDING = 1e-9;
    private static final double PERCENT = 100;

    private final Map<String, MessageFormat> formats = new HashMap<>();
    private final Map<Measure, DecimalFormat> numbers = new HashMap<>();
    private final ResourceBundle bundle;
    private final Locale locale;
    private final String customer;

    /**
     * Makes the words.
     *
     * @param locale the language; English where it is neither English nor Dutch
     * @param customer the word for a customer; null or blank for the usual one
     */
    public Words(Locale locale, String customer) {
        this.locale = "nl".equals(locale.getLanguage()) ? Locale.forLanguageTag("nl") : Locale.ENGLISH;
        // Without the fallback to the platform's language: who asks for English on a Dutch machine gets English.
        bundle = ResourceBundle.getBundle("org.klantreis.publish.words.words", this.locale, Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.customer = customer == null || customer.isBlank() || "customer".equals(customer) ? bundle.getString("customer")
                : customer;
    }

    /**
     * Makes the words for a project, whose landscape has the word for a customer.
     *
     * @param project the project
     * @param locale the language; English where it is neither English nor Dutch
     */
    public static Words of(LandscapeProject project, Locale locale) {
        return new Words(locale, project.landscape().map(Landscape::getCustomerTerm).orElse(null));
    }

    /** Returns the language. */
    public Locale locale() {
        return locale;
    }

    /** Returns the word for a customer. */
    public String customer() {
        return customer;
    }

    /** Says whether there is a text under a key. */
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** Returns a text without arguments, the word for a customer filled in; empty where there is none for a lead. */
    public String get(String key) {
        return key.endsWith(".lead") && !bundle.containsKey(key) ? "" : get(key, new Object[0]);
    }

    /**
     * Returns a text with its arguments filled in; the word for a customer is always the last one.
     *
     * @param key its key
     * @param arguments numbers and texts
     */
    public String get(String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = customer;
        return formats.computeIfAbsent(key, k -> new MessageFormat(bundle.getString(k), locale)).format(all);
    }

    /** Returns the word for a value of an enumeration; empty for null. */
    public String of(Enumerator value) {
        return value == null ? "" : bundle.getString(value.getClass().getSimpleName() + "." + value.getName());
    }

    /**
     * Returns a number as readers write it.
     *
     * @param value the number
     * @param measure what it counts
     */
    public String number(double value, Measure measure) {
        DecimalFormat format = numbers.computeIfAbsent(measure, this::format);
        double shown = measure == Measure.SHARE ? value * PERCENT : value;
        String text = format.format(shown + Math.copySign(ROUNDING, shown));
        return measure == Measure.SHARE ? text + "\u00A0%" : text;
    }

    private DecimalFormat format(Measure measure) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        boolean dutch = "nl".equals(locale.getLanguage());
        symbols.setDecimalSeparator(dutch ? ',' : '.');
        symbols.setGroupingSeparator(dutch ? '.' : ',');
        symbols.setMinusSign('-');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMaximumFractionDigits(measure.decimals());
        format.setMinimumFractionDigits(measure == Measure.MARK ? 1 : 0);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    /** Returns a day, the same in both languages and sortable: 2026-03-16. */
    public String day(LocalDate day) {
        return day.toString();
    }
}
