/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.cells;

/**
 * Keeps spreadsheet programs from taking a text of a CSV file for a formula. In XLSX that is not needed: there a cell says itself
 * that it is text.
 */
public final class FormulaGuard {
    private static final String BEGINNINGS = "=+-@\t\r";
    private static final char GUARD = '\'';

    private FormulaGuard() {
    }

    /**
     * Guards a text.
     *
     * @param text the text
     * @return the text, with an apostrophe before it where it could be taken for a formula, or {@link #unguard} could be misled
     */
    public static String guard(String text) {
        return isDangerous(text, skip(text)) ? GUARD + text : text;
    }

    /**
     * Takes the guard away.
     *
     * @param text what {@link #guard} gave, or any other text
     * @return the text without it
     */
    public static String unguard(String text) {
        int at = skip(text);
        return at > 0 && isDangerous(text, at) ? text.substring(1) : text;
    }

    private static int skip(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == GUARD) {
            at++;
        }
        return at;
    }

    /** White space in front does not keep all programs from seeing the formula behind it. */
    private static boolean isDangerous(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (BEGINNINGS.indexOf(c) >= 0) {
                return true;
            } else if (!Character.isWhitespace(c) && c != '\u00A0' && c != '\uFEFF') {
                return false;
            }
        }
        return false;
    }
}
