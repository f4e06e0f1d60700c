/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.output;

/** Cuts texts that are too long for where they stand. */
final class Shortened {
    private Shortened() {
    }

    /**
     * Cuts a text.
     *
     * @param text a text of one line
     * @param longest how many characters it may have, 2 or more
     * @return the text, or its beginning and an ellipsis
     */
    static String to(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        // Half of a character outside of the basic plane would be none.
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + "…";
    }
}
