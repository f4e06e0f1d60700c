/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.words;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.model.Element;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Landscape;

/** The sentences of one package in a language: Dutch where that is asked for, English otherwise. */
public final class Words {
    private static final int LISTED = 5;

    private final Map<String, MessageFormat> formats = new HashMap<>();
    private final ResourceBundle bundle;
    private final Locale locale;
    private final String customer;

    private Words(Class<?> owner, String file, Locale locale, String customer) {
        this.locale = "nl".equals(locale.getLanguage()) ? locale : Locale.ENGLISH;
        // Without the fallback to the platform's language: who asks for English on a Dutch machine gets English.
        bundle = ResourceBundle.getBundle(owner.getPackageName() + "." + file, this.locale, owner.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.customer = customer == null ? bundle.getString("customer") : customer;
    }

    /**
     * Reads the sentences of a package.
     *
     * @param owner a class of the package, which has the files {@code file.properties} and {@code file_nl.properties}
     * @param file the files' name
     * @param locale the language
     * @param element an element of the landscape whose word for a customer is used; null, or of none, for that of the language
     * @return the sentences
     */
    public static Words of(Class<?> owner, String file, Locale locale, EObject element) {
        return new Words(owner, file, locale, customerTerm(element));
    }

    private static String customerTerm(EObject element) {
        if (element == null) {
            return null;
        }
        EObject root = EcoreUtil.getRootContainer(element);
        Landscape landscape = root instanceof Landscape own ? own : root.eResource() == null
                || root.eResource().getResourceSet() == null ? null
                : root.eResource().getResourceSet().getResources().stream().flatMap(file -> file.getContents().stream())
                .filter(Landscape.class::isInstance).map(Landscape.class::cast).findFirst().orElse(null);
        return landscape != null && landscape.eIsSet(Literals.LANDSCAPE__CUSTOMER_TERM) ? landscape.getCustomerTerm() : null;
    }

    /**
     * Returns a sentence.
     *
     * @param key its key
     * @param arguments what is filled in; elements by their names, in quotes; values of enumerations by their words; the word
     *        for a customer is always the argument after the last one
     * @return the sentence
     */
    public String get(String key, Object... arguments) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + 1);
        for (int i = 0; i < arguments.length; i++) {
            all[i] = arguments[i] instanceof Element element ? name(element)
                    : arguments[i] instanceof Enumerator value ? of(value) : arguments[i];
        }
        all[arguments.length] = customer;
        return formats.computeIfAbsent(key, k -> new MessageFormat(bundle.getString(k), locale)).format(all);
    }

    /** Returns the word for a value of an enumeration. */
    public String of(Enumerator value) {
        return value == null ? "" : bundle.getString(value.getClass().getSimpleName() + "." + value.getName());
    }

    /** Returns an element's name in quotes; the word for its class where it has none. */
    public String name(Element element) {
        String name = element.getName();
        return "«" + (name == null || name.isBlank() ? element.eClass().getName() : name.strip().replaceAll("\\s+", " ")) + "»";
    }

    /** Returns the names of elements, the first five of them, as a list in words. */
    public String list(Collection<? extends Element> elements) {
        String first = elements.stream().limit(LISTED).map(this::name).collect(Collectors.joining(", "));
        return elements.size() > LISTED ? get("more", first, elements.size() - LISTED) : first;
    }
}
