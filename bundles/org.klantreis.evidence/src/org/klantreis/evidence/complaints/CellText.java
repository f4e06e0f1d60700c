/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Makes values of cells fit for the model. */
final class CellText {
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "ja", "j", "waar");
    private static final Set<String> NO = Set.of("no", "n", "false", "0", "nee", "onwaar");

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
        text.codePoints().filter(CellText::isAllowed).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isAllowed(int c) {
        return c >= ' ' && c < 0xD800 || c == '\n' || c == '\t' || c > 0xDFFF && c != 0xFFFE && c != 0xFFFF;
    }

    /** Reads yes or no, in English or Dutch. */
    static Optional<Boolean> truth(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }
}
