/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.cells;

/** What becomes of texts on their way through the cell of a table. */
public final class CellText {
    /** The most that a cell of a spreadsheet holds. */
    public static final int LONGEST = 32_767;
    /** The end of a text that did not fit. */
    public static final String CUT = " [\u2026]";

    private CellText() {
    }

    /**
     * Gives the form in which texts are compared: what reading a file back leaves of them.
     *
     * @param text the text
     * @return it without white space around it, with plain line breaks, and without what no XML file may hold
     */
    public static String normal(String text) {
        String stripped = text.strip();
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (c < ' ' || c >= 0xD800) {
                StringBuilder clean = new StringBuilder(stripped.length());
                stripped.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(CellText::isAllowed)
                        .forEach(clean::appendCodePoint);
                return clean.toString().strip();
            }
        }
        return stripped;
    }

    private static boolean isAllowed(int c) {
        return c >= ' ' && c < 0xD800 || c == '\n' || c == '\t' || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF;
    }

    /**
     * Makes a text fit a cell of a spreadsheet.
     *
     * @param text the text
     * @return the text, or as much of it as a cell holds with {@link #CUT} behind
     */
    public static String fitting(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
