/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.load;

import java.util.Arrays;
import java.util.function.IntFunction;

/** Numbers what one chunk refers to from 0, so that it names each thing once, and only those that it needs. */
final class Table {
    private static final int UNUSED = -1;

    private final int[] numbers;
    private final IntFunction<String> names;
    private final ChunkOutput used = new ChunkOutput();
    private int[] codes = new int[64];
    private int count;

    /**
     * Makes one.
     *
     * @param size how many things there are in the log
     * @param names gives what the chunk names a thing by
     */
    Table(int size, IntFunction<String> names) {
        numbers = new int[size];
        Arrays.fill(numbers, UNUSED);
        this.names = names;
    }

    int number(int code) {
        if (numbers[code] == UNUSED) {
            numbers[code] = count;
            if (count == codes.length) {
                codes = Arrays.copyOf(codes, count * 2);
            }
            codes[count++] = code;
            used.text(names.apply(code));
        }
        return numbers[code];
    }

    void writeTo(ChunkOutput out) {
        out.number(count);
        out.append(used);
    }

    void clear() {
        for (int i = 0; i < count; i++) {
            numbers[codes[i]] = UNUSED;
        }
        count = 0;
        used.clear();
    }
}
