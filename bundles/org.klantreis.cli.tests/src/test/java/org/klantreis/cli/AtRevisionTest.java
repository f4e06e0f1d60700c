/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands that read a project read it as it was in a revision, whatever is in its folder now. */
class AtRevisionTest {
    private static final String JOURNEY = "journeys/ask-a-question.journey";
    private static final String OWN = """
            // title: Names
            // question: What are the journeys called?
            // column: name text | the name
            MATCH (journey:Journey {snapshot: $snapshot}) RETURN journey.name + "%s" AS name
            """;

    private static TestFolder folder;
    private static Path project;

    @BeforeAll
    static void makeTwoRevisionsAndChangeTheFiles() throws Exception {
        folder = new TestFolder();
        project = folder.project();
        Run.of("new", project.toString()).fine();
        try (Git git = Git.init().setDirectory(project.toFile()).setInitialBranch("main").call()) {
            write("queries/names.cypher", String.format(OWN, " then"));
            commit(git, "v1");
            replace(JOURNEY, "waitingTime=\"24.0\"", "waitingTime=\"36.5\"");
            replace(JOURNEY, "name=\"Ask a question\"", "name=\"Ask anything\"");
            write("queries/names.cypher", String.format(OWN, " later"));
            commit(git, "v2");
        }
        replace(JOURNEY, "waitingTime=\"36.5\"", "waitingTime=\"12.0\"");
        Files.delete(project.resolve("queries/names.cypher"));
    }

    @AfterAll
    static void stopTheServer() {
        folder.close();
    }

    private static void write(String path, String content) throws IOException {
        Files.createDirectories(project.resolve(path).getParent());
        Files.writeString(project.resolve(path), content, StandardCharsets.UTF_8);
    }

    private static void replace(String path, String old, String now) throws IOException {
        String content = Files.readString(project.resolve(path));
        assertThat(content).contains(old);
        write(path, content.replace(old, now));
    }

    private static void commit(Git git, String tag) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.commit().setMessage(tag).setAuthor("A", "a@example.org").setCommitter("A", "a@example.org").setSign(false).call();
        git.tag().setName(tag).call();
    }

    private static double waitAt(String... revision) {
        String[] arguments = new String[revision.length + 3];
        System.arraycopy(new String[] {"handoffs", "-f", "json"}, 0, arguments, 0, 3);
        System.arraycopy(revision, 0, arguments, 3, revision.length);
        JsonArray rows = JsonParser.parseString(Run.in(project, arguments).fine().out()).getAsJsonArray();
        return rows.get(0).getAsJsonObject().get("wait").getAsDouble();
    }

    @Test
    void asksTheRevisionAndNotTheFiles() {
        assertThat(waitAt("--at", "v1")).isEqualTo(24);
        assertThat(waitAt("--at", "v2")).isEqualTo(36.5);
        assertThat(waitAt()).isEqualTo(12);
        assertThat(waitAt("--at", "v2~1")).isEqualTo(24);
        assertThat(waitAt("--at", "main")).isEqualTo(36.5);
    }

    @Test
    void asksTheQueriesThatTheProjectHadThen() {
        assertThat(Run.in(project, "query", "names", "--at", "v1", "-f", "csv").fine().out()).isEqualTo("name\r\nAsk a question then\r\n");
        assertThat(Run.in(project, "query", "names", "--at", "v2", "-f", "csv").fine().out()).isEqualTo("name\r\nAsk anything later\r\n");
        assertThat(Run.in(project, "query", "names").refused()).startsWith("There is no query «names»");
        assertThat(Run.in(project, "query", "--list", "--at", "v1").fine().out()).contains("\nnames ");
        assertThat(Run.in(project, "query", "--list").fine().out()).doesNotContain("\nnames ");
    }

    @Test
    void asksCypherOfItsOwnAboutTheRevisionAndDoesNotLetItWrite() throws IOException {
        Path cypher = Files.writeString(project.resolveSibling("mine.cypher"),
                "MATCH (j:Journey {snapshot: $snapshot}) RETURN j.name AS name");

        assertThat(Run.in(project, "query", "--cypher", cypher.toString(), "--at", "v1", "-f", "csv").fine().out())
                .isEqualTo("name\r\nAsk a question\r\n");
        assertThat(Run.in(project, "query", "--cypher", cypher.toString(), "--write", "--at", "v1").refused())
                .isEqualTo("--write changes the graph, and a revision never changes; leave out --at.");
    }

    @Test
    void validatesTheRevision() throws IOException {
        Path journey = project.resolve(JOURNEY);
        byte[] good = Files.readAllBytes(journey);
        try {
            Files.writeString(journey, "<journey");
            assertThat(Run.in(project, "validate").code()).isEqualTo(ExitCode.FINDINGS);
            assertThat(Run.in(project, "validate", "--at", "v1").fine().out()).contains(": 0 errors, ");
        } finally {
            Files.write(journey, good);
        }
        assertThat(Run.in(project, "validate", "--at", "v2", "-f", "csv").fine().out()).isNotEqualTo(
                Run.in(project, "validate", "--at", "v1", "-f", "csv").fine().out()).contains("Ask anything");
    }

    @Test
    void listsTheOverlapsOfTheRevision() {
        assertThat(Run.in(project, "overlaps", "--at", "v1", "-f", "json").fine().out()).isEqualTo("[]\n");
        assertThat(Run.in(project, "overlaps", "--at", "v1", "--journey", "Ask anything").refused())
                .isEqualTo("There is no journey «Ask anything»; the project has 1 other journeys.");
    }

    @Test
    void drawsTheRevision() throws IOException {
        Path picture = project.resolveSibling("then.svg");

        assertThat(Run.in(project, "render", "Ask a question", "--at", "v1", "-o", picture.toString()).fine().out())
                .startsWith("Drew «Ask a question» as SVG");

        assertThat(Files.readString(picture)).contains("Ask a question").doesNotContain("Ask anything");
        assertThat(Run.in(project, "render", "Ask a question").refused()).startsWith("There is no journey «Ask a question»");
    }

    @Test
    void syncsTheRevisionOnceVerifiesListsAndForgetsIt() {
        Run.in(project, "sync", "--forget").fine();

        assertThat(Run.in(project, "sync", "--at", "v1").fine().out()).startsWith("Loaded ");
        assertThat(Run.in(project, "sync", "--at", "v1", "--verify").fine().out()).startsWith("The knowledge base is up to date: ")
                .endsWith("Verified: the knowledge base is what a fresh load gives.\n");
        assertThat(Run.in(project, "sync", "--revisions").fine().out())
                .matches("v1 \\([0-9a-f]{7}\\): \\d+ elements, last used \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d\n");
        assertThat(Run.in(project, "sync", "--forget").fine().out()).isEqualTo("Forgot 1 revision.\n");
        assertThat(Run.in(project, "sync", "--forget").fine().out()).isEqualTo("There was no revision to forget.\n");
        assertThat(Run.in(project, "sync", "--forget", "--at", "v1").refused()).startsWith("--forget is about all revisions");
        assertThat(Run.in(project, "sync", "--verify").fine().out()).as("the files").contains("Verified: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "sync", "query longest-waits", "handoffs", "overlaps", "render x"})
    void saysThatThereIsNoSuchRevision(String command) {
        assertThat(Run.in(project, (command + " --at nowhere").split(" ")).refused()).startsWith("There is no revision «nowhere»");
    }

    @Test
    void saysThatTheProjectIsUnderNoGit() {
        try (TestFolder other = new TestFolder()) {
            Run.of("new", other.project().toString()).fine();
            assertThat(Run.in(other.project(), "validate", "--at", "HEAD").refused()).contains("is not under Git");
        }
    }
}
