/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.results;

import java.util.Locale;

import org.klantreis.knowledge.results.Column;

/** Headings of a result's columns for people. */
public final class Headings {
    private Headings() {
    }

    /**
     * Names a column.
     *
     * @param column the column
     * @return its name as words, with its unit: "Median wait (hours)"
     */
    public static String of(Column column) {
        String words = column.name().replaceAll("([a-z0-9])([A-Z])", "$1 $2");
        String text = words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT)
                + words.substring(1).toLowerCase(Locale.ROOT);
        return column.unit().isEmpty() || column.unit().equals("count") ? text : text + " (" + column.unit() + ")";
    }

    /**
     * Explains a column.
     *
     * @param column the column
     * @return what it says, or null
     */
    public static String tooltip(Column column) {
        return column.description().isEmpty() ? null : column.description();
    }
}
