/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who decides, and personas side by side. */
class ComparisonCommandsTest {
    @TempDir
    static Path folder;

    private static Path project;

    @BeforeAll
    static void makeAProject() {
        project = folder.resolve("bank");
        Run.of("new", project.toString(), "--template", "havenbank").fine();
    }

    @Test
    void tellsWhoDecidesBeforeAndAfter() {
        String told = Run.in(project, "empowerment", "Report damage in one conversation").fine().out();
        assertThat(told).contains("FRONTLINE  BACK_OFFICE  LOWER", "the frontline takes 2 of 2 decisions; before it took 1 of 4. "
                + "1 moved closer to the customer, 1 needs no decision of its own any more.");
        assertThat(Run.in(project, "empowerment", "Report damage").fine().out())
                .contains("«Report damage»: the frontline takes 1 of 4 decisions.").doesNotContain("before it took");
    }

    @Test
    void tellsWhereTheFrontlineMustHandOver() {
        List<String> rows = Run.in(project, "empowerment", "--handed-over", "--format", "csv").fine().out().lines().toList();
        assertThat(rows.get(0)).startsWith("journey,journey_id,step,step_id,decides,before,shift,handoffs,units,");
        assertThat(rows).hasSizeGreaterThan(10).noneMatch(row -> row.contains(",FRONTLINE,"))
                .anyMatch(row -> row.startsWith("Report a death,") && row.contains(",BOARD,") && row.contains("Due Diligence"));
    }

    @Test
    void comparesPersonasInShortAndStepByStep() {
        String inShort = Run.in(project, "personas", "Open an account", "--with", "Switch from another bank").fine().out();
        assertThat(inShort.lines()).hasSize(4);
        assertThat(inShort).contains("Noor, away from home for the first time", "6.67", "Aylin, her own boss", "Chat");
        List<String> steps = Run.in(project, "personas", "Report damage", "--steps", "--format", "csv").fine().out().lines().toList();
        assertThat(steps).hasSize(1 + 16 * 3).anyMatch(row -> row.startsWith("Get through on the phone,")
                && row.contains("Henk, 78, prefers a voice") && row.endsWith(",best,1"));
        assertThat(Run.in(project, "personas").refused()).startsWith("Name a journey: ");
    }
}
