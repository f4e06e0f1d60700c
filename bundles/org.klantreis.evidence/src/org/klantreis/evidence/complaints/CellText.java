/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes values of cells fit for the model. */
final class CellText {
    private static final Map<String, Boolean> TRUTH = Map.ofEntries(Map.entry("yes", true), Map.entry("y", true), Map.entry("true", true),
            Map.entry("1", true), Map.entry("ja", true), Map.entry("j", true), Map.entry("waar", true), Map.entry("no", false),
            Map.entry("n", false), Map.entry("false", false), Map.entry("0", false), Map.entry("nee", false), Map.entry("onwaar", false));

    private CellText() {
    }

    /** Returns the text without white space around it, with plain line breaks, and without what no XML file may hold. */
    static String clean(String text) {
        String stripped = text.strip();
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            if (c < ' ' || c >= 0xD800) {
                return mended(stripped.replace("\r\n", "\n").replace('\r', '\n'));
            }
        }
        return stripped;
    }

    private static String mended(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(c -> c >= ' ' && c < 0xD800 || c == '\n' || c == '\t' || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Reads yes or no, in English or Dutch. */
    static Optional<Boolean> truth(String text) {
        return Optional.ofNullable(TRUTH.get(text.toLowerCase(Locale.ROOT)));
    }

    /** Says whether a text only says that there is nothing. */
    static boolean saysNothing(String text) {
        return text.isEmpty() || switch (text.toLowerCase(Locale.ROOT)) {
            case "null", "n/a", "-", "?", "nan", "none" -> true;
            default -> false;
        };
    }
}
