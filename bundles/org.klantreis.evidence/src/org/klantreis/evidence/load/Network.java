/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.load;

import java.util.Arrays;

/** Numbers pairs of units from 0; a hash table without objects, since a log may have hundreds of thousands of pairs. */
final class Network {
    private static final long EMPTY = -1;

    private long[] keys = new long[2048];
    private int[] numbers = new int[2048];
    private int size;

    Network() {
        Arrays.fill(keys, EMPTY);
    }

    int size() {
        return size;
    }

    /** Returns the number of a pair; a new one where it has none yet. */
    int number(int from, int to) {
        long key = (long) from << 32 | to;
        int slot = slot(key);
        if (keys[slot] == EMPTY) {
            if (size * 2 >= keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            numbers[slot] = size++;
        }
        return numbers[slot];
    }

    /** Returns all pairs in ascending order: the giving unit in the upper half, the receiving one in the lower. */
    long[] sorted() {
        return Arrays.stream(keys).filter(key -> key != EMPTY).sorted().toArray();
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 33) & keys.length - 1;
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new int[keys.length];
        Arrays.fill(keys, EMPTY);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
