/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class NoteLinesTest {
    @Test
    void readsWhatItWrote() {
        NoteEntry entry = NoteEntry.of(NoteKind.COMMENT, "Ren\u00e9 \"R\" & Co <x>", "r@example.org",
                Instant.parse("2026-01-02T03:04:05.678Z"))
                .on("id-1", "A \u203a B").saying("Line one\nline two\t\u20ac", true);
        String line = NoteLines.write(entry);
        assertThat(line).doesNotContain("\n");
        assertThat(NoteLines.read(line + "\n")).containsExactly(entry);
    }

    @Test
    void skipsWhatIsNoEntry() {
        assertThat(NoteLines.read("hello\n{broken\n[]\n{}\n"
                + "{\"kind\":\"comment\"}\n{\"kind\":\"comment\",\"id\":\"1\",\"date\":\"soon\"}\n"
                + "{\"kind\":\"wave\",\"id\":\"1\",\"date\":\"2026-01-01T00:00:00Z\"}\n{\"kind\":[],\"id\":{}}\n")).isEmpty();
    }

    @Test
    void startsALineOfItsOwnAfterOneThatDoesNotEnd() {
        assertThat(NoteLines.append("hello", "{}")).isEqualTo("hello\n{}\n");
        assertThat(NoteLines.append("", "{}")).isEqualTo("{}\n");
    }

    @Test
    void unitesTheSameWhateverTheOrder() {
        Random random = new Random(7);
        List<String> lines = new ArrayList<>(List.of("free text", "another"));
        for (int i = 0; i < 20; i++) {
            lines.add(NoteLines.write(NoteEntry.of(NoteKind.COMMENT, "A", "a@b", Instant.ofEpochSecond(random.nextInt(5)))
                    .saying("c" + i, false)));
        }
        for (int round = 0; round < 50; round++) {
            String a = some(lines, random);
            String b = some(lines, random);
            String c = some(lines, random);
            assertThat(NoteLines.union(a, b)).isEqualTo(NoteLines.union(b, a));
            assertThat(NoteLines.union(NoteLines.union(a, b), c)).isEqualTo(NoteLines.union(a, NoteLines.union(b, c)));
            assertThat(NoteLines.union(a, a).lines()).containsExactlyInAnyOrderElementsOf(a.lines().distinct().toList());
            assertThat(NoteLines.union(a, b).lines().toList()).containsAll(a.lines().toList()).containsAll(b.lines().toList());
        }
    }

    private static String some(List<String> lines, Random random) {
        StringBuilder text = new StringBuilder();
        lines.stream().filter(line -> random.nextBoolean()).forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
