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

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A small project from its beginning to its end, in the order of the numbers: its server is started as seldom as can be. */
@TestMethodOrder(OrderAnnotation.class)
class SmallProjectTest {
    private static final String PUBLISHED = """
            [{"path": "report-pothole", "service": "1. Report a pothole", "last-updated": "May 2024", "userjourneys": [
              {"title": "Report as a driver", "path": [
                {"caption": "Start page", "imgref": "a1"}, {"caption": "Where is it", "imgref": "a2"},
                {"caption": "Done", "imgref": "a3"}]},
              {"title": "Report as a cyclist", "path": [
                {"caption": "Start page", "imgref": "b1"}, {"caption": "Mark on a map", "imgref": "b2"},
                {"caption": "Done", "imgref": "b3"}]}]}]
            """;

    private static TestFolder folder;
    private static Path project;

    @BeforeAll
    static void makeTheProject() {
        folder = new TestFolder();
        project = folder.project();
        Run.of("new", project.toString()).fine();
    }

    @AfterAll
    static void stopTheServer() {
        folder.close();
    }

    private static JsonObject firstOf(Run run) {
        return JsonParser.parseString(run.fine().out()).getAsJsonArray().get(0).getAsJsonObject();
    }

    @Test
    @Order(1)
    void hasNoServerAtFirst() {
        Run status = Run.in(project, "server", "status");

        assertThat(status.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(status.out()).isEqualTo("The server does not run.\n");
        assertThat(Run.in(project, "server", "stop").fine().out()).isEqualTo("It did not run.\n");
    }

    @Test
    @Order(2)
    void whatIsWrongBeforeNeedsNoServer() {
        assertThat(Run.in(project, "query", "long-wait").refused()).startsWith("There is no query «long-wait»");

        assertThat(Run.in(project, "server", "status").code()).isEqualTo(ExitCode.FINDINGS);
    }

    @Test
    @Order(3)
    void theFirstQuestionStartsItAndIsAnswered() {
        Run run = Run.in(project, "handoffs").fine();

        assertThat(TextTable.after("journey", run.out()).rows("journey", "step", "from", "to", "wait"))
                .containsExactly("Ask a question | Call with the question | Service Desk | Back Office | 24");
        assertThat(run.out()).endsWith("\n1 cross-silo handoff.\n");
        assertThat(run.err()).contains("Starting the local Neo4j");
        assertThat(Run.in(project, "server", "status").fine().out())
                .matches("The server runs since .* at bolt://127.0.0.1:\\d+, Neo4j 5.*\n");
    }

    @Test
    @Order(4)
    void aSyncFindsNothingToDoAndVerifies() {
        assertThat(Run.in(project, "sync").fine().out()).startsWith("The knowledge base is up to date: ");
        assertThat(Run.in(project, "sync", "--verify").fine().out())
                .endsWith("Verified: the knowledge base is what a fresh load gives.\n");
    }

    @Test
    @Order(5)
    void aChangedFileIsSeenByTheNextQuestion() throws IOException {
        Path journey = project.resolve("journeys/ask-a-question.journey");
        Files.writeString(journey, Files.readString(journey).replace("waitingTime=\"24.0\"", "waitingTime=\"36.5\""));

        assertThat(firstOf(Run.in(project, "handoffs", "-f", "json")).get("wait").getAsDouble()).isEqualTo(36.5);
        assertThat(Run.in(project, "sync", "--verify").fine().out()).contains("Verified: ");
    }

    @Test
    @Order(6)
    void somebodyElsesChangeOfTheGraphIsFoundByVerifying() throws IOException {
        Path cypher = Files.writeString(project.resolve("mine.cypher"),
                "MATCH (j:Journey {snapshot: $snapshot}) SET j.name = 'Mine'");
        Run.in(project, "query", "--write", "--cypher", cypher.toString()).fine();

        Run verify = Run.in(project, "sync", "--verify");

        assertThat(verify.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(verify.out()).contains("differs from a fresh load; ");
        Files.writeString(cypher, "MATCH (j:Journey {snapshot: $snapshot}) SET j.name = 'Ask a question'");
        Run.in(project, "query", "--write", "--cypher", cypher.toString()).fine();
        Files.delete(cypher);
        assertThat(Run.in(project, "sync", "--verify").fine().out()).contains("Verified: ");
    }

    @Test
    @Order(7)
    void aBrokenFileIsReportedEachTimeAndTheRestWorks() throws IOException {
        Path broken = Files.writeString(project.resolve("journeys/broken.journey"), "<journey");
        try {
            for (int time = 1; time <= 2; time++) {
                Run run = Run.in(project, "handoffs").fine();
                assertThat(run.out()).as("time %s", time).endsWith("1 cross-silo handoff.\n");
                assertThat(run.err()).as("time %s", time).contains("journeys/broken.journey:1");
            }
            assertThat(Run.in(project, "sync").fine().err()).contains("journeys/broken.journey:1");
            assertThat(Run.in(project, "validate").code()).isEqualTo(ExitCode.FINDINGS);
        } finally {
            Files.delete(broken);
        }
        assertThat(Run.in(project, "handoffs").fine().err()).isEmpty();
    }

    @Test
    @Order(8)
    void aBrokenCatalogueIsNamed() throws IOException {
        Path catalogue = project.resolve("landscape.klantreis");
        byte[] good = Files.readAllBytes(catalogue);
        try {
            Files.writeString(catalogue, "not XML at all");

            Run run = Run.in(project, "handoffs");

            assertThat(run.refused()).contains("landscape.klantreis cannot be read").contains("mend that file first");
            assertThat(run.err()).contains("landscape.klantreis:1");
        } finally {
            Files.write(catalogue, good);
        }
        assertThat(Run.in(project, "handoffs").fine().out()).endsWith("1 cross-silo handoff.\n");
    }

    @Test
    @Order(9)
    void importsPublishedJourneysAndComparesThem() throws IOException {
        Path file = Files.writeString(project.resolveSibling("published.json"), PUBLISHED);

        assertThat(Run.of("import", "govuk", file.toString(), "--into", project.toString()).fine().out())
                .startsWith("Imported 1 services, 2 journeys, 6 steps: ");

        JsonObject overlap = firstOf(Run.in(project, "overlaps", "-f", "json"));
        assertThat(overlap.getAsJsonObject("first").get("name").getAsString()).isEqualTo("Report as a cyclist");
        assertThat(overlap.getAsJsonObject("second").get("name").getAsString()).isEqualTo("Report as a driver");
        assertThat(overlap.get("touchpoints").getAsDouble()).isEqualTo(2.0 / 4);
        assertThat(overlap.get("sequence").getAsDouble()).isEqualTo(2.0 / 3);
        assertThat(Run.of("import", "govuk", file.toString(), "--into", project.toString()).fine().out())
                .contains(": 0 elements created, ");
        assertThat(Run.in(project, "sync", "--verify").fine().out()).contains("Verified: ");
    }

    @Test
    @Order(10)
    void isStoppedAndStartedByHand() {
        assertThat(Run.in(project, "server", "stop").fine().out()).isEqualTo("Stopped.\n");
        assertThat(Run.in(project, "server", "status").code()).isEqualTo(ExitCode.FINDINGS);

        assertThat(Run.in(project, "server", "start").fine().out()).matches("bolt://127\\.0\\.0\\.1:\\d+\n");

        assertThat(Run.in(project, "handoffs").fine().out()).as("what was known is known").endsWith("1 cross-silo handoff.\n");
        assertThat(Run.in(project, "handoffs").err()).isEmpty();
    }
}
