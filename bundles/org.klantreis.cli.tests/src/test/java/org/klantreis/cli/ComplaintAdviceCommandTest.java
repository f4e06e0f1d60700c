/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What complaints advised, and what became of it: needs no server. */
class ComplaintAdviceCommandTest {
    @TempDir
    static Path folder;
    private static Path project;

    @BeforeAll
    static void make() {
        project = folder.resolve("bank");
        Run.of("new", project.toString(), "--template", "havenbank").fine();
    }

    @Test
    void saysWhatBecameOfTheAdvice() {
        String text = Run.in(project, "complaints", "--outcomes").fine().out();

        assertThat(text).startsWith("164 complaints from 2024-10-04 to 2026-10-24.");
        assertThat(TextTable.after("cluster", text).rows("cluster", "complaints", "changed", "outcome"))
                .contains("No news after reporting damage | 29 | 0 | OPEN", "A fee that nobody announced | 18 | 6 | CHANGED",
                        "Questions about the origin of money | 10 | 0 | REJECTED");
        assertThat(project.resolve(".klantreis")).doesNotExist();
    }

    @Test
    void saysHowMuchRoomProceduresLeave() {
        String text = Run.in(project, "complaints", "--procedures", "--from", "2024-10-01").fine().out();

        assertThat(TextTable.after("procedure", text).rows("procedure", "flexibility", "discretion", "changes"))
                .contains("Refunding a fee | LIMITED | FRONTLINE | 2", "Restoring a sign-in | FIXED | BACK_OFFICE | 1");
    }

    @Test
    void warnsOfLessThanAYear() {
        String text = Run.in(project, "complaints", "--outcomes", "--from", "2026-01-01").fine().out();

        assertThat(text.lines().findFirst().orElseThrow())
                .endsWith(": less than a year, which misses what comes with the seasons; add older ones.");
    }

    @Test
    void asksOneQuestionAtATime() {
        assertThat(Run.in(project, "complaints", "--outcomes", "--hotspots").refused())
                .startsWith("--by, --hotspots, --advice, --lead-time, --outcomes and --procedures are questions of their own");
    }
}
