/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff;

import java.util.BitSet;

/** The longest increasing subsequence, by patience sorting in n log n. */
public final class LongestIncreasing {
    private LongestIncreasing() {
    }

    /**
     * Finds which of some numbers may stay, so that the fewest others need to move to bring all into ascending order.
     *
     * @param numbers numbers, all different
     * @return the positions of those that stay
     */
    public static BitSet of(int[] numbers) {
        int[] tails = new int[numbers.length];
        int[] before = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int at = find(numbers, tails, length, numbers[i]);
            before[i] = at > 0 ? tails[at - 1] : -1;
            tails[at] = i;
            length = Math.max(length, at + 1);
        }
        BitSet stay = new BitSet(numbers.length);
        for (int i = length > 0 ? tails[length - 1] : -1; i >= 0; i = before[i]) {
            stay.set(i);
        }
        return stay;
    }

    private static int find(int[] numbers, int[] tails, int length, int number) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[tails[middle]] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
