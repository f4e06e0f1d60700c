/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.util.Arrays;

/** The fields of one record of delimited text. */
final class CsvFields {
    private char[] text = new char[1024];
    private int length;
    private int[] ends = new int[64];
    private int size;

    void clear() {
        length = 0;
        size = 0;
    }

    void append(char[] from, int begin, int end) {
        if (length + end - begin > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 2, length + end - begin));
        }
        System.arraycopy(from, begin, text, length, end - begin);
        length += end - begin;
    }

    void append(char c) {
        if (length == text.length) {
            text = Arrays.copyOf(text, length * 2);
        }
        text[length++] = c;
    }

    /** Ends the field that was appended to. */
    void end() {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
        }
        ends[size++] = length;
    }

    /** Returns how many fields there are. */
    int size() {
        return size;
    }

    /** Returns a field without blanks around it; empty where the record has no such field. */
    String get(int field) {
        if (field >= size) {
            return "";
        }
        int from = field == 0 ? 0 : ends[field - 1];
        int to = ends[field];
        while (from < to && text[from] <= ' ') {
            from++;
        }
        while (to > from && text[to - 1] <= ' ') {
            to--;
        }
        return from == to ? "" : new String(text, from, to - from);
    }

    /** Says whether no field has a value. */
    boolean isEmpty() {
        return isEmpty(0);
    }

    /** Says whether there are more fields than so many, and those have no value. */
    boolean hasEmptyBeyond(int count) {
        return size > count && isEmpty(count == 0 ? 0 : ends[count - 1]);
    }

    private boolean isEmpty(int from) {
        for (int i = from; i < length; i++) {
            if (text[i] > ' ') {
                return false;
            }
        }
        return true;
    }
}
