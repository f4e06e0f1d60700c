/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.kinds;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What tables, columns and values are called in a language. */
public final class Words {
    /** The languages that tables are written in, and whose words are understood. */
    public static final List<Words> ALL = List.of(new Words(Locale.ENGLISH), new Words(Locale.forLanguageTag("nl")));

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        // Without the fallback to the platform's language: who asks for English on a Dutch machine gets English.
        bundle = ResourceBundle.getBundle("org.klantreis.exchange.tables.kinds.words", locale, Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * Returns the words of a language.
     *
     * @param locale the language
     * @return its words; English where it is neither that nor Dutch
     */
    public static Words in(Locale locale) {
        return ALL.stream().filter(words -> words.locale.getLanguage().equals(locale.getLanguage())).findFirst()
                .orElse(ALL.get(0));
    }

    /** Returns the language. */
    public Locale locale() {
        return locale;
    }

    /** Returns what a table is called. */
    public String of(TableKind kind) {
        return bundle.getString("table." + kind.name());
    }

    /** Returns what elements of a class are called. */
    public String of(EClass type) {
        return bundle.getString(type.getName());
    }

    /** Returns what a value of an enumeration is called. */
    public String of(Enumerator value) {
        return bundle.getString(value.getClass().getSimpleName() + "." + value.getName());
    }

    /** Returns what a yes or no is called. */
    public String of(boolean value) {
        return bundle.getString(value ? "yes" : "no");
    }

    String of(EStructuralFeature feature, EClass owner) {
        try {
            return bundle.getString(owner.getName() + "." + feature.getName());
        } catch (MissingResourceException inherited) {
            return bundle.getString(feature.getEContainingClass().getName() + "." + feature.getName());
        }
    }

    String get(String key, Object... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }
}
