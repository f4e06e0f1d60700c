/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.examples.Examples;

class TablesCommandTest {
    @TempDir
    private Path folder;
    private Path project;

    @BeforeEach
    void makeAProject() throws IOException {
        project = folder.resolve("project");
        Examples.copy(Examples.HAVENBANK, project);
    }

    private String catalogue() throws IOException {
        return Files.readString(project.resolve("landscape.klantreis"));
    }

    @Test
    void exportsAWorkbookThatChangesNothingWhenItComesBack() throws IOException {
        String before = catalogue();
        Path file = folder.resolve("bank.xlsx");

        assertThat(Run.in(project, "export", "tables", "-o", file.toString()).fine().out()).startsWith("Exported ")
                .endsWith(" rows in 30 tables to " + file + "." + System.lineSeparator());
        assertThat(Run.in(project, "import", "table", file.toString()).fine().out())
                .contains("0 elements created, 0 updated, 0 rows refused. Nothing had to be written.");
        assertThat(catalogue()).isEqualTo(before);
    }

    @Test
    void aDryRunTellsEachChangeAndRefusalAndWritesNothing() throws IOException {
        String before = catalogue();
        Path file = Files.write(folder.resolve("contact moments.csv"), List.of("Contactmoment;Eigenaar;Klanten per jaar;Kleur",
                "Call with the Member Line;Branch Counters;1000;blauw", "Fax us;Fax Room;10;rood"));

        Run run = Run.in(project, "import", "table", file.toString(), "--as", "touchpoints", "--dry-run");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("contact moments.csv, row 2: Touchpoint «Call with the Member Line»",
                "    Owner: Member Line → Branch Counters", "    Customers per year: 240000 → 1000",
                "Nothing was written, since this was a dry run.");
        assertThat(run.err()).contains("contact moments.csv is read as touchpoints: «Contactmoment» is name.",
                "Refused: contact moments.csv, row 3, Eigenaar «Fax Room»: there is no organisation unit called «Fax Room»",
                "the columns «Kleur»");
        assertThat(catalogue()).isEqualTo(before);
    }

    @Test
    void takesCorrectionsOfTheMapping() throws IOException {
        Path file = Files.write(folder.resolve("t.csv"), List.of("Name,Who,Owner",
                "Call with the Member Line,Branch Counters,nobody"));

        Run run = Run.in(project, "import", "table", file.toString(), "--as", "touchpoints", "--map", "owner=Who", "--format",
                "json");

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINE);
        assertThat(JsonParser.parseString(run.out()).toString()).contains("Member Line", "Branch Counters")
                .doesNotContain("nobody");
    }

    @Test
    void aStrictImportWritesNothingWhereARowIsRefused() throws IOException {
        String before = catalogue();
        Path file = Files.write(folder.resolve("channels.csv"), List.of("Name,Kind", "Drone,Other", "Pigeon,flying"));

        Run run = Run.in(project, "import", "table", file.toString(), "--strict");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("Nothing was written, since rows were refused and the import is strict.");
        assertThat(catalogue()).isEqualTo(before);
        assertThat(Run.in(project, "import", "table", file.toString()).out()).contains("Written: landscape.klantreis.");
        assertThat(catalogue()).contains("Drone").doesNotContain("Pigeon");
    }

    @Test
    void saysWhatIsWrongWithTheCommand() throws IOException {
        Path file = Files.write(folder.resolve("t.csv"), List.of("A,B", "1,2"));

        assertThat(Run.in(project, "import", "table", file.toString()).refused()).contains("say so with --as");
        assertThat(Run.in(project, "import", "table", file.toString(), "--as", "touchpoints", "--map", "ownr=A").refused())
                .contains("The table touchpoints has no column «ownr»", "owner");
        assertThat(Run.in(project, "import", "table", file.toString(), "--as", "touchpoints", "--map", "owner=C").refused())
                .contains("t.csv has no column «C»");
        assertThat(Run.in(project, "import", "table", "none.csv").refused()).contains("There is no file or folder none.csv");
        assertThat(Run.in(project, "import", "table", file.toString(), "--as", "touchpoint").code()).isEqualTo(ExitCode.WRONG);
        assertThat(Run.in(project, "export", "tables", "-o", folder.resolve("x").toString(), "--delimiter", "ab").refused())
                .contains("--delimiter takes one character");
    }
}
