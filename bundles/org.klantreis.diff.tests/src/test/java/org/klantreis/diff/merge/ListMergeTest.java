/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class ListMergeTest {
    private static List<String> list(String letters) {
        return letters.chars().mapToObj(Character::toString).toList();
    }

    /** Merges both ways, and checks that these give the same. */
    private static String merge(String base, String ours, String theirs) {
        ListMerge.Result one = ListMerge.sets(list(base), list(ours), list(theirs));
        ListMerge.Result other = ListMerge.sets(list(base), list(theirs), list(ours));
        assertThat(other.contradicts()).isEqualTo(one.contradicts());
        if (one.contradicts()) {
            return "contradiction, " + String.join("", one.values());
        }
        assertThat(other).isEqualTo(one);
        return String.join("", one.values());
    }

    @Test
    void additionsAndRemovalsOfBothAreIn() {
        assertThat(merge("abc", "abxc", "ac")).isEqualTo("axc");
        assertThat(merge("abc", "abxc", "abyc")).isEqualTo("abxyc");
        assertThat(merge("", "x", "y")).isEqualTo("xy");
        assertThat(merge("abc", "c", "ab")).isEmpty();
    }

    @Test
    void theOrderOfTheSideThatChangedItIsTaken() {
        assertThat(merge("abc", "cab", "abc")).isEqualTo("cab");
        assertThat(merge("abc", "cab", "axbc")).isEqualTo("caxb");
        assertThat(merge("abc", "cab", "cab")).isEqualTo("cab");
    }

    @Test
    void movesOfDifferentThingsAreBothMade() {
        assertThat(merge("abc", "cab", "bca")).isEqualTo("cba");
        assertThat(merge("abcdef", "bacdef", "abcdfe")).isEqualTo("bacdfe");
    }

    @Test
    void twoPlacesForTheSameThingAreAContradiction() {
        assertThat(merge("abcd", "bcad", "bcda")).isEqualTo("contradiction, bcad");
        assertThat(merge("", "xy", "yx")).startsWith("contradiction");
    }
}
