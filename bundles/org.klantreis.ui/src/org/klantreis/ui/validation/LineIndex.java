/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Finds the lines of all elements of a file at once; one search for each would take quadratic time. */
final class LineIndex {
    private static final byte[] ATTRIBUTE = " id=\"".getBytes(StandardCharsets.UTF_8);

    private LineIndex() {
    }

    /**
     * Reads the lines of a file's elements.
     *
     * @param content the file
     * @return the line on which an element begins, from 1, by the element's id; the first where an id is there twice
     */
    static Map<String, Integer> of(byte[] content) {
        Map<String, Integer> lines = new HashMap<>();
        int line = 1;
        for (int i = 0; i < content.length; i++) {
            if (content[i] == '\n') {
                line++;
            } else if (content[i] == ' ' && startsHere(content, i)) {
                int start = i + ATTRIBUTE.length;
                int end = start;
                while (end < content.length && content[end] != '"') {
                    end++;
                }
                lines.putIfAbsent(new String(content, start, end - start, StandardCharsets.UTF_8), line);
            }
        }
        return lines;
    }

    private static boolean startsHere(byte[] content, int at) {
        if (at + ATTRIBUTE.length > content.length) {
            return false;
        }
        for (int i = 0; i < ATTRIBUTE.length; i++) {
            if (content[at + i] != ATTRIBUTE[i]) {
                return false;
            }
        }
        return true;
    }
}
