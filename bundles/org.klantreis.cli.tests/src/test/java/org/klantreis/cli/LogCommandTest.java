/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.examples.Examples;

class LogCommandTest {
    @TempDir
    private Path temporary;
    private CommittedProject project;

    @BeforeEach
    void begin() throws Exception {
        project = new CommittedProject(temporary.resolve("bank"));
        project.mark(0, 3.5).commit("Bart", "Measure the first");
        project.mark(1, 3.5).mark(2, 3.5).commit("Carla", "Measure two more");
    }

    @AfterEach
    void end() {
        project.close();
    }

    private String run(String... arguments) {
        return Run.in(project.folder(), arguments).fine().out();
    }

    @Test
    void logTellsCommitsByWhatTheyChanged() {
        assertThat(run("log").lines().toList()).hasSize(11).element(2).isEqualTo("    2 marks changed in Lost card");
        assertThat(run("log", "-n", "1", "--details")).contains("  2026-01-01 09:02  Carla\n    Measure two more\n", "      ~ Lost card › ");
        assertThat(run("log", "--author", "bart")).contains("Measure the first").doesNotContain("Measure two", "First\n");
    }

    @Test
    void logIsAboutOneElementWhereAsked() throws Exception {
        String name = project.step(0).getName();

        assertThat(run("log", "--element", name)).contains("Measure the first").doesNotContain("Measure two more");
        assertThat(run("log", "--element", "LOST CARD / shock / " + name)).contains("Measure the first");
        assertThat(run("log", "--element", "Lost card", "--since", "2026-01-02")).isEqualTo("No commit changed «Lost card» in that way.\n");
        assertThat(Run.in(project.folder(), "log", "--element", "Lost crad").refused()).contains("did you mean «Lost card»?");
        assertThat(run("log", "--element", "00000000-0000-0000-0000-000000000000")).contains("No commit changed");
    }

    @Test
    void logIsForProgramsToo() {
        JsonArray json = JsonParser.parseString(run("log", "--format", "json", "--max", "1")).getAsJsonArray();
        JsonObject commit = json.get(0).getAsJsonObject();

        assertThat(commit.get("author").getAsString()).isEqualTo("Carla");
        assertThat(commit.get("time").getAsString()).startsWith("2026-01-01T09:02");
        assertThat(commit.getAsJsonArray("elements")).hasSize(2);
        assertThat(run("log", "--format", "csv")).startsWith("commit,time,author,email,message,summary,elements");
    }

    @Test
    void logRefusesWhatIsNoDayOrRevision() {
        assertThat(Run.in(project.folder(), "log", "--since", "yesterday").refused())
                .isEqualTo("--since takes a day such as 2026-11-25, not «yesterday».");
        assertThat(Run.in(project.folder(), "log", "nowhere").refused()).contains("There is no revision «nowhere»");
    }

    @Test
    void blameNamesWhoLastChangedAValue() throws Exception {
        String id = project.step(1).getId();
        project.mark(3, 3.5);

        JsonArray rows = JsonParser.parseString(run("blame", id, "mark", "--format", "json")).getAsJsonArray();
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).getAsJsonObject().get("author").getAsString()).isEqualTo("Carla");
        assertThat(rows.get(0).getAsJsonObject().get("value").getAsString()).isEqualTo("3.5");
        assertThat(run("blame", id)).contains("created", "place", "name", "Measure two more", "First");
        assertThat(run("blame", project.step(3).getId(), "mark")).contains("(not committed yet)").doesNotContain("Carla");
        assertThat(run("blame", id, "mark", "--at", "HEAD~1")).contains("First").doesNotContain("Carla");
    }

    @Test
    void blameSaysWhatIsWrong() throws Exception {
        assertThat(Run.in(project.folder(), "blame", "Lost card", "gaol").refused())
                .isEqualTo("A journey has no feature «gaol»; did you mean «goal»?");
        assertThat(Run.in(project.folder(), "blame", "Nothing of the kind").refused())
                .startsWith("There is no element «Nothing of the kind»; name one by its name");
        Path plain = temporary.resolve("plain");
        Examples.copy(Examples.MINIMAL, plain);
        assertThat(Run.in(plain, "log").refused()).contains("is not under Git");
    }
}
