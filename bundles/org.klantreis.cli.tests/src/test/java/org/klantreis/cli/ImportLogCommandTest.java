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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;

/** Event logs come into a project whole, or not at all. */
class ImportLogCommandTest {
    private static final String[] SETTINGS = {"--queue", "Queued", "--missing-unit", "?", "--map", "CUSTOMER=case:customer", "--map",
        "channel=channel"};
    private static TestFolder folder;

    @TempDir
    Path elsewhere;
    private Path xes;

    @BeforeAll
    static void makeProject() {
        folder = new TestFolder();
        Run.of("new", folder.project().toString()).fine();
    }

    @AfterAll
    static void close() {
        folder.close();
    }

    @BeforeEach
    void withoutLogs() throws IOException {
        xes = SmallXes.write(elsewhere.resolve("claims_of_march.xes"));
        for (String path : files().keySet()) {
            Files.delete(folder.project().resolve("logs").resolve(path));
        }
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder.project().resolve("logs"))) {
            try (Stream<Path> all = Files.list(folder.project().resolve("logs"))) {
                for (Path file : all.toList()) {
                    files.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return files;
    }

    private Run importing(Path file, String... more) {
        return Run.in(folder.project(), Stream.of(new String[] {"import", "log", file.toString()}, SETTINGS, more).flatMap(Stream::of)
                .toArray(String[]::new));
    }

    @Test
    void copiesTheFileAndDescribesItAndLoadsTheEvents() throws IOException {
        Run run = importing(xes);

        assertThat(run.fine().out()).contains(
                "Imported «claims of march»: 10 events of 3 cases from 2026-03-02 to 2026-03-02, by 2 units, 5 activities, 2 customers, 2 channels.",
                "Read 10 rows, used 10, dropped 0.", "Linked units: 0 of 2", "Loaded 10 events of 3 cases with 4 handoffs in ");
        assertThat(files()).containsOnlyKeys("claims-of-march.eventlog", "claims_of_march.xes");
        assertThat(files().get("claims_of_march.xes")).isEqualTo(Files.readString(xes));
        assertThat(Run.in(folder.project(), "validate").out()).contains("My organisation: 0 errors");
    }

    @Test
    void doesTheSameAgainWithoutChangingAnything() throws IOException {
        importing(xes).fine();
        Map<String, String> before = files();

        Run again = importing(xes);

        assertThat(again.fine().out()).contains("Updated «claims of march»", "The knowledge base has it already: 10 events.");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void givesALogOfTheSameNameTheNewContentAndKeepsWhatItWasTold() throws IOException {
        importing(xes).fine();
        SmallXes.write(xes, SmallXes.trace("4", "2026-03-04T09:00:00Z"));

        Run again = Run.in(folder.project(), "import", "log", xes.toString());

        assertThat(again.fine().out()).contains("Updated", "11 events of 4 cases from 2026-03-02 to 2026-03-04, by 2 units", "2 customers");
        assertThat(files()).containsOnlyKeys("claims-of-march.eventlog", "claims_of_march.xes");
        assertThat(files().get("claims_of_march.xes")).isEqualTo(Files.readString(xes));
    }

    @Test
    void leavesAFileOfTheSameNameAlone() throws IOException {
        importing(xes).fine();
        SmallXes.write(xes, SmallXes.trace("4", "2026-03-04T09:00:00Z"));

        importing(xes, "--name", "Other").fine();

        assertThat(files()).containsOnlyKeys("claims-of-march.eventlog", "claims_of_march.xes", "other.eventlog", "claims_of_march-2.xes");
    }

    @Test
    void describesAFileThatIsThereAlreadyWithoutACopy() throws IOException {
        Path there = Files.copy(xes, Files.createDirectories(folder.project().resolve("logs")).resolve("there.xes"));

        importing(there).fine();

        assertThat(files()).containsOnlyKeys("there.eventlog", "there.xes");
    }

    @Test
    void onlyTellsWhatItWouldDo() throws IOException {
        assertThat(importing(xes, "--dry-run").fine().out()).contains("Would import «claims of march»: 10 events").doesNotContain("Loaded");
        assertThat(files()).isEmpty();
    }

    @Test
    void tellsMachinesToo() {
        JsonArray rows = JsonParser.parseString(importing(xes, "--dry-run", "--format", "json").fine().out()).getAsJsonArray();

        assertThat(rows.get(0).getAsJsonObject().get("count").getAsInt()).isEqualTo(10);
        assertThat(rows.get(1).getAsJsonObject().get("what").getAsString()).isEqualTo("read");
    }

    @Test
    void saysWhatWasDroppedAndWhy() throws IOException {
        SmallXes.write(xes, SmallXes.trace("4", "yesterday"));

        Run run = importing(xes);

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("Read 11 rows, used 10, dropped 1.", "dropped 1, since its time cannot be read: ", "\"yesterday\"");
    }

    @Test
    void showsWhatItTakesTheColumnsForAndAsksForWhatMayHaveBeenForgotten() {
        Run run = Run.in(folder.project(), "import", "log", xes.toString(), "--dry-run", "--queue", "");

        assertThat(TextTable.after("column", run.fine().out()).rows("column", "role", "different"))
                .contains("org:group | UNIT | 3", "case:customer | CUSTOMER | 2");
        assertThat(run.out()).contains("Read as XES, ", "UNIT=org:group",
                "The log has units called «?», which count as units; leave them out with --missing-unit",
                "The activities «Queued» may only put work into a queue");
    }

    @Test
    void readsTablesByWhatTheirColumnsProposeOrAsTold() throws IOException {
        Path csv = Files.writeString(elsewhere.resolve("desk.csv"), "Claim;Step;When;Desk\n1;Ask;03-04-2026 10:00;Front\n"
                + "1;Pay;14-04-2026 11:00;Back\n2;Ask;05-04-2026 12:00;Front\n");

        assertThat(Run.in(folder.project(), "import", "log", csv.toString(), "--dry-run", "--map", "case=Claim", "--map", "activity=Step",
                "--map", "start=When", "--map", "unit=Desk").fine().out())
                .contains("3 events of 2 cases from 2026-04-03 to 2026-04-14, by 2 units", "Read as CSV, UTF-8, delimiter ;, times d", "UNIT=Desk");
        assertThat(Run.in(folder.project(), "import", "log", csv.toString(), "--dry-run", "--map", "unit=", "--map", "case=Claim", "--map",
                "activity=Step", "--map", "start=When").fine().out()).contains("No event has a unit, so there are no handoffs");
        assertThat(Run.in(folder.project(), "import", "log", csv.toString(), "--dry-run", "--map", "case=None").refused()).contains("None");
    }

    @Test
    void importsNothingOfAFileThatIsNoLog() throws IOException {
        Path other = Files.writeString(elsewhere.resolve("no.xes"), "There is nothing here.");

        assertThat(importing(other).refused()).contains("no.xes");
        assertThat(files()).isEmpty();
    }

    @Test
    void acceptsLinksByNames() throws IOException {
        String catalogue = Files.readString(folder.project().resolve("landscape.klantreis"));
        String unit = catalogue.replaceAll("(?s).*<units [^>]*?name=\"([^\"]*)\".*", "$1");
        Files.writeString(xes, Files.readString(xes).replace("value=\"Desk\"", "value=\"" + unit + "\""));

        assertThat(importing(xes, "--dry-run").fine().out()).contains("1 proposed:", "«" + unit + "» → «" + unit + "» (1.00)", "--accept-links");
        assertThat(importing(xes, "--accept-links").fine().out()).contains("Linked units: 1 of 2, 1 of them now");
        assertThat(files().get("claims-of-march.eventlog")).contains("value=\"" + unit + "\"");
        assertThat(importing(xes).fine().out()).contains("Linked units: 1 of 2.");
    }

    @Test
    void saysWhatIsWrongWithWhatWasAsked() {
        assertThat(importing(elsewhere.resolve("none.xes")).refused()).endsWith("none.xes; check the path.");
        assertThat(importing(xes, "--map", "UNITS=org:group").refused()).contains("--map takes ROLE=COLUMN", "did you mean «UNIT»?");
        assertThat(importing(xes, "--map", "UNIT").refused()).contains("name the column behind the equals sign");
        assertThat(importing(xes, "--zone", "Europe/Amstelveen").refused()).contains("no time zone «Europe/Amstelveen»");
        assertThat(importing(xes, "--journey", "None").refused()).startsWith("There is no journey «None»");
        assertThat(importing(xes, "--reload").refused()).contains("--reload reads the files that are in the project");
        assertThat(Run.in(folder.project(), "import", "log").refused()).startsWith("Name the file");
    }

    @Test
    void reloadsWhatChanged() throws IOException {
        importing(xes).fine();
        assertThat(Run.in(folder.project(), "import", "log", "--reload").fine().out()).contains("has it already: 10 events");
        SmallXes.write(folder.project().resolve("logs/claims_of_march.xes"), SmallXes.trace("4", "2026-03-04T09:00:00Z"));

        assertThat(Run.in(folder.project(), "import", "log", "--reload", "--name", "claims of march").fine().out())
                .contains("«claims of march»: Loaded 11 events of 4 cases with 4 handoffs", "Read 11 rows");
    }
}
