/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class LongestIncreasingTest {
    /** By the plain way: the longest that ends at each number. */
    private static int plain(int[] numbers) {
        int best = 0;
        int[] length = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            length[i] = 1;
            for (int j = 0; j < i; j++) {
                if (numbers[j] < numbers[i]) {
                    length[i] = Math.max(length[i], length[j] + 1);
                }
            }
            best = Math.max(best, length[i]);
        }
        return best;
    }

    @Test
    void asManyAsPossibleStayAndTheyAscend() {
        Random random = new Random(7);
        for (int time = 0; time < 500; time++) {
            List<Integer> shuffled = new ArrayList<>();
            int size = random.nextInt(30);
            for (int i = 0; i < size; i++) {
                shuffled.add(i);
            }
            Collections.shuffle(shuffled, random);
            int[] numbers = shuffled.stream().mapToInt(Integer::intValue).toArray();

            BitSet stay = LongestIncreasing.of(numbers);

            assertThat(stay.cardinality()).isEqualTo(plain(numbers));
            assertThat(stay.stream().map(i -> numbers[i]).toArray()).isSorted();
        }
    }
}
