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
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportComplaintsCommandTest {
    @TempDir
    private Path folder;
    private Path project;
    private Path file;

    @BeforeEach
    void makeAProject() throws IOException {
        project = folder.resolve("project");
        Run.of("new", project.toString()).fine();
        file = Files.writeString(folder.resolve("Complaints 2026.csv"), """
                Complaint ID;Date received;Theme;Department;Customer;Narrative
                1;31-1-2026;Delay;service desk;Jansen;Too late
                2;1-2-2026;Delay;Elsewhere;Jansen;Later still
                3;soon;Tone;Elsewhere;Pieters;Rude
                """);
    }

    private Run importing(String... options) {
        return Run.in(project, Stream.concat(Stream.of("import", "complaints", file.toString(), "--privacy", "CUSTOMER=LEAVE_OUT"),
                Stream.of(options)).toArray(String[]::new));
    }

    private String book() throws IOException {
        return Files.readString(project.resolve("complaints/complaints-2026.complaints"));
    }

    @Test
    void proposesTheMappingTellsItAndKeepsIt() throws IOException {
        Run run = importing();

        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.err()).contains("ID is the column «Complaint ID».", "CUSTOMER is the column «Customer», left out.",
                "UNIT «service desk» of 1 complaints is linked to nothing; «Service Desk» has the same words",
                "line 4, Date received «soon»: is no date");
        assertThat(run.out()).startsWith("Read 3 complaints from Complaints 2026.csv into «Complaints 2026»: 2 created, 0 updated, "
                + "0 unchanged, 1 rejected; 1 clusters made, ");
        assertThat(book()).contains("Too late").doesNotContain("Jansen");
        assertThat(Run.in(project, "import", "complaints", file.toString()).out()).contains("0 created, 0 updated, 2 unchanged")
                .contains("0 files written");
    }

    @Test
    void linksWhatIsAskedFor() throws IOException {
        importing("--accept-links", "--link", "UNIT:Elsewhere=Back Office");

        assertThat(book()).doesNotContain("value=\"Elsewhere\"/>").containsPattern("(?s)<complaints.*<unit href.*<complaints.*<unit href");
        assertThat(importing("--link", "UNIT:Elsewhere=Bakc Office").refused()).contains("did you mean «Back Office»?");
        assertThat(importing("--link", "TEXT:a=b").refused()).startsWith("--link is for UNIT, TOUCHPOINT, CHANNEL and SEGMENT");
        assertThat(importing("--link", "nothing").refused()).startsWith("--link takes FIELD:VALUE=NAME");
    }

    @Test
    void writesNothingInADryRun() {
        Run run = importing("--dry-run");

        assertThat(run.out()).contains("2 created").endsWith("Nothing was written, since this was a dry run.\n");
        assertThat(project.resolve("complaints")).doesNotExist();
    }

    @Test
    void writesRejectsAndJson() throws IOException {
        Path rejects = folder.resolve("rejects.csv");
        Run run = importing("--rejects", rejects.toString(), "--format", "json");

        JsonObject report = JsonParser.parseString(run.out()).getAsJsonArray().get(0).getAsJsonObject();
        assertThat(report.get("created").getAsInt()).isEqualTo(2);
        assertThat(report.getAsJsonArray("rejects").get(0).getAsJsonObject().get("line").getAsInt()).isEqualTo(4);
        assertThat(Files.readString(rejects)).startsWith("line,column,value,reason").contains("4,Date received,soon,");
    }

    @Test
    void takesAnotherMapping() throws IOException {
        importing("--map", "TEXT=", "--map", "cluster=Theme", "--map", "CLUSTER=Narrative", "--book", "Mine");

        String mine = Files.readString(project.resolve("complaints/mine.complaints"));
        assertThat(mine).contains("name=\"Delay / Too late\"").doesNotContain("text=");
        assertThat(importing("--map", "CUSTOMR=Narrative").refused()).isEqualTo("There is no field «CUSTOMR»; did you mean «CUSTOMER»?");
        assertThat(importing("--map", "TEXT=Nothing").refused()).startsWith("There is no column «Nothing» in Complaints 2026.csv; it has «");
        assertThat(importing("--privacy", "ADVICE=LEAVE_OUT").refused()).contains("no column is mapped to it");
    }

    @Test
    void refusesWhatIsNoFile() {
        Path missing = folder.resolve("missing.csv");
        assertThat(Run.in(project, "import", "complaints", missing.toString()).refused())
                .isEqualTo("There is no file " + missing + "; check the path.");
    }
}
