/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.project;

import java.nio.charset.StandardCharsets;

/** Finds lines in the text of a model file. */
final class SourceLines {
    private SourceLines() {
    }

    /**
     * Finds where an element begins.
     *
     * @param content the file
     * @param id the element's id
     * @param occurrence which element of that id, from 1
     * @return the line, from 1; 0 where it is not there
     */
    static int ofId(byte[] content, String id, int occurrence) {
        return of(content, " id=\"" + id + "\"", occurrence);
    }

    /** Finds the line of the nth occurrence of a text in a file; 0 where it is not there. */
    static int of(byte[] content, String text, int occurrence) {
        byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
        int line = 1;
        int found = 0;
        for (int i = 0; i < content.length; i++) {
            if (content[i] == '\n') {
                line++;
            } else if (content[i] == wanted[0] && matches(content, i, wanted) && ++found == occurrence) {
                return line;
            }
        }
        return 0;
    }

    private static boolean matches(byte[] content, int at, byte[] wanted) {
        return at + wanted.length <= content.length
                && java.util.Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
