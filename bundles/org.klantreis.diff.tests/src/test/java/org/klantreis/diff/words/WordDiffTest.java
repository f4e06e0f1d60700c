/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.diff.words.WordDiff.Kind.ADDED;
import static org.klantreis.diff.words.WordDiff.Kind.REMOVED;
import static org.klantreis.diff.words.WordDiff.Kind.SAME;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.diff.words.WordDiff.Part;

class WordDiffTest {
    private static String side(List<Part> parts, WordDiff.Kind without) {
        return parts.stream().filter(part -> part.kind() != without).map(Part::text).collect(Collectors.joining());
    }

    @Test
    void tellsTheWordThatChanged() {
        assertThat(WordDiff.between("How long will it take?", "How long does it take?")).containsExactly(new Part(SAME, "How long "),
                new Part(REMOVED, "will"), new Part(ADDED, "does"), new Part(SAME, " it take?"));
    }

    @Test
    void joinsNeighbouringWordsThatChanged() {
        assertThat(WordDiff.between("a b c d e", "a x y d e")).containsExactly(new Part(SAME, "a "), new Part(REMOVED, "b c"),
                new Part(ADDED, "x y"), new Part(SAME, " d e"));
    }

    @Test
    void knowsNoTextAndTheSameText() {
        assertThat(WordDiff.between("", "")).isEmpty();
        assertThat(WordDiff.between(null, "new")).containsExactly(new Part(ADDED, "new"));
        assertThat(WordDiff.between("old", null)).containsExactly(new Part(REMOVED, "old"));
        assertThat(WordDiff.between("same", "same")).containsExactly(new Part(SAME, "same"));
    }

    @Test
    void tellsTextsWholeThatShareNextToNothing() {
        assertThat(WordDiff.between("Uneasy, since nobody said when the letter comes", "Proud of the first account, at last"))
                .extracting(Part::kind).containsExactly(REMOVED, ADDED);
    }

    @Test
    void keepsWordsWithApostrophesAndNumbersTogether() {
        assertThat(WordDiff.between("it's 3.50 now", "it's 4.50 now")).contains(new Part(REMOVED, "3.50"), new Part(ADDED, "4.50"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void bothTextsCanBePutTogetherAgain(long seed) {
        Random random = new Random(seed);
        List<String> words = List.of("a", "b", " ", ", ", "\n", "naïve", "😀");
        for (int i = 0; i < 3_000; i++) {
            String before = random.ints(random.nextInt(14), 0, words.size()).mapToObj(words::get).collect(Collectors.joining());
            String after = random.ints(random.nextInt(14), 0, words.size()).mapToObj(words::get).collect(Collectors.joining());

            List<Part> parts = WordDiff.between(before, after);

            assertThat(side(parts, ADDED)).isEqualTo(before);
            assertThat(side(parts, REMOVED)).isEqualTo(after);
            assertThat(parts).noneMatch(part -> part.text().isEmpty());
        }
    }

    @Test
    void endsSoonOnHugeTextsThatShareNothing() {
        String before = IntStream.range(0, 100_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        String after = IntStream.range(0, 100_000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));

        List<Part> parts = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> WordDiff.between(before, after));

        assertThat(side(parts, ADDED)).isEqualTo(before);
        assertThat(side(parts, REMOVED)).isEqualTo(after);
    }
}
