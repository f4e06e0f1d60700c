/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Several names in one cell: {@code Phone; Web; "Shop; the old one"}. */
public final class NameList {
    private static final char SEPARATOR = ';';
    private static final char QUOTE = '"';

    private NameList() {
    }

    /**
     * Writes names.
     *
     * @param names the names; one that has a semicolon, begins with a quote or is empty is quoted
     * @return the text of the cell
     */
    public static String join(List<String> names) {
        return names.stream().map(NameList::quoted).collect(Collectors.joining("; "));
    }

    private static String quoted(String name) {
        boolean plain = !name.isEmpty() && name.indexOf(SEPARATOR) < 0 && name.charAt(0) != QUOTE && name.equals(name.strip());
        return plain ? name : QUOTE + name.replace("\"", "\"\"") + QUOTE;
    }

    /**
     * Reads names; line breaks separate them too.
     *
     * @param text the text of a cell
     * @return the names; none where it is blank
     */
    public static List<String> split(String text) {
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            StringBuilder name = new StringBuilder();
            boolean quoted = at < text.length() && text.charAt(at) == QUOTE;
            if (quoted) {
                at = quoted(text, at + 1, name);
            }
            int rest = name.length();
            while (at < text.length() && text.charAt(at) != SEPARATOR && text.charAt(at) != '\n') {
                name.append(text.charAt(at++));
            }
            at++;
            String plain = quoted ? name.substring(0, rest) + name.substring(rest).strip() : name.toString().strip();
            if (quoted || !plain.isEmpty()) {
                names.add(plain);
            }
        }
        return names;
    }

    private static int quoted(String text, int from, StringBuilder name) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != QUOTE) {
                name.append(c);
            } else if (at < text.length() && text.charAt(at) == QUOTE) {
                name.append(QUOTE);
                at++;
            } else {
                return at;
            }
        }
        return at;
    }
}
