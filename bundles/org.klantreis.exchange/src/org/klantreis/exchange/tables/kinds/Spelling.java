/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.kinds;

import java.text.Normalizer;
import java.util.Locale;

/** Compares names as people do. */
public final class Spelling {
    private Spelling() {
    }

    /**
     * Leaves of a name what counts when somebody writes it a bit differently.
     *
     * @param name the name
     * @return its letters and digits, in lower case, without accents: «Customers per year», «customersPerYear» and
     *         «CUSTOMERS_PER_YEAR» are one
     */
    public static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "");
    }

    /**
     * Gives the form in which names of elements are compared.
     *
     * @param name the name; may be null
     * @return it in lower case with single spaces, none around it; empty for null
     */
    public static String loose(String name) {
        return name == null ? "" : name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
