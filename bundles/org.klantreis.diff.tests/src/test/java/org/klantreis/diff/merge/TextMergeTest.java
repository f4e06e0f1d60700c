/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextMergeTest {
    private static final String BASE = "The customer calls the bank, waits in a queue and asks for a new card.\nIt takes a week.";

    @Test
    void changesOfDifferentWordsAreBothMade() {
        String ours = BASE.replace("customer", "member");
        String theirs = BASE.replace("a week", "two days");
        assertThat(TextMerge.merge(BASE, ours, theirs)).contains(ours.replace("a week", "two days"));
        assertThat(TextMerge.merge(BASE, theirs, ours)).isEqualTo(TextMerge.merge(BASE, ours, theirs));
    }

    @Test
    void theSameChangeIsMadeOnce() {
        String both = BASE.replace("customer", "member");
        assertThat(TextMerge.merge(BASE, both, both)).contains(both);
        assertThat(TextMerge.merge(BASE, both, both + " Or two.")).contains(both + " Or two.");
    }

    @Test
    void changesOfTheSameOrOfNeighbouringWordsAreLeftToPeople() {
        assertThat(TextMerge.merge(BASE, BASE.replace("customer", "member"), BASE.replace("customer", "client"))).isEmpty();
        assertThat(TextMerge.merge(BASE, BASE.replace("customer", "member"), BASE.replace("calls", "rings"))).isEmpty();
        assertThat(TextMerge.merge(BASE, BASE + " Always.", BASE + " Never.")).isEmpty();
    }

    @Test
    void aTextWrittenAnewIsLeftToPeople() {
        assertThat(TextMerge.merge(BASE, "Something else altogether. It takes a week.", BASE.replace("a week", "two days"))).isEmpty();
    }
}
