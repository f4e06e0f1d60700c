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

import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klantreis.model.Journey;
import org.klantreis.model.project.LandscapeProject;

/** Reports from the command line: of a project, a journey, a revision, and of a change with what it does. */
class ReportCommandTest {
    private static TestFolder folder;
    private static Path project;

    /** Since v1 the Service Desk writes the letter, so there is a handoff more between silos, and a mark fell. */
    @BeforeAll
    static void makeARevisionAndChangeTheFiles() throws Exception {
        folder = new TestFolder();
        project = folder.project();
        Run.of("new", project.toString()).fine();
        try (Git git = Git.init().setDirectory(project.toFile()).setInitialBranch("main").call()) {
            git.add().addFilepattern(".").call();
            git.commit().setMessage("v1").setAuthor("A", "a@example.org").setCommitter("A", "a@example.org").setSign(false).call();
            git.tag().setName("v1").call();
        }
        LandscapeProject opened = LandscapeProject.open(project);
        Journey journey = opened.journeys().get(0);
        var steps = journey.getStages().get(1).getSteps();
        steps.get(1).getActivities().get(0).setUnit(steps.get(0).getActivities().get(0).getUnit());
        steps.get(0).setMark(5.0);
        steps.get(0).setName("Ring up with the question");
        opened.save();
    }

    @AfterAll
    static void stopTheServer() {
        folder.close();
    }

    private static Path file(String name) {
        return project.resolveSibling(name);
    }

    private static Run report(Path file, String... arguments) {
        String[] all = new String[arguments.length + 5];
        System.arraycopy(new String[] {"report", "--language", "EN", "-o", file.toString()}, 0, all, 0, 5);
        System.arraycopy(arguments, 0, all, 5, arguments.length);
        return Run.in(project, all);
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @Test
    void theNameOfTheFileSaysTheFormat() throws IOException {
        assertThat(report(file("a.html")).fine().out()).startsWith("Wrote the report «").endsWith(
                "» as HTML to " + file("a.html") + "." + System.lineSeparator());
        assertThat(text(file("a.html"))).startsWith("<!DOCTYPE html>").contains("Ring up with the question", "</html>");

        report(file("a.xlsx")).fine();
        assertThat(Files.readAllBytes(file("a.xlsx"))).startsWith('P', 'K');

        report(file("a.md")).fine();
        assertThat(text(file("a.md"))).startsWith("# ").contains("## What to do", "Ring up with the question");
    }

    @Test
    void theFormatMayBeSaid() throws IOException {
        report(file("b.txt"), "--format", "MD").fine();

        assertThat(text(file("b.txt"))).startsWith("# ");
    }

    @Test
    void makesTheFoldersOfTheFileAndReplacesIt() throws IOException {
        Path deep = file("deep").resolve("er").resolve("c.md");
        report(deep).fine();
        byte[] first = Files.readAllBytes(deep);
        report(deep).fine();

        assertThat(Files.readAllBytes(deep)).isEqualTo(first);
    }

    @Test
    void tellsOfOneJourney() throws IOException {
        report(file("d.md"), "--journey", "ask a question").fine();

        assertThat(text(file("d.md"))).startsWith("# Ask a question\n").contains("Ring up with the question");
    }

    @Test
    void tellsInDutch() throws IOException {
        Run.in(project, "report", "--language", "NL", "-o", file("e.md").toString()).fine();

        assertThat(text(file("e.md"))).contains("Klantreizen").doesNotContain("What to do");
    }

    @Test
    void tellsOfARevisionWhateverIsInTheFiles() throws IOException {
        report(file("f.md"), "--at", "v1").fine();

        assertThat(text(file("f.md"))).contains("Call with the question").doesNotContain("Ring up with the question");
    }

    @Test
    void tellsWhatAChangeIsAndDoes() throws IOException {
        report(file("g.md"), "--review", "v1", ".").fine();

        assertThat(text(file("g.md"))).contains("+1 cross-silo handoff", "Ring up with the question", "mark 7 → 5");
        report(file("g.html"), "--review", "v1", ".").fine();
        assertThat(text(file("g.html"))).contains("<svg", "+1 cross-silo handoff");
    }

    @Test
    void tellsOnlyWhatAChangeIsWithoutAKnowledgeBase() throws IOException {
        report(file("h.md"), "--review", "v1", ".", "--no-impact").fine();

        assertThat(text(file("h.md"))).contains("mark 7 → 5").doesNotContain("cross-silo handoff");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -o x.pdf                                 | The name x.pdf does not say the format
            -o x.md --journey Nowhere                | There is no journey «Nowhere»
            -o x.md --no-impact                      | --no-impact is about a review; add --review.
            -o x.md --journey a --review v1 .        | A report is about a journey or a review
            -o x.md --at nowhere                     | There is no revision «nowhere»
            -o x.md --review nowhere .               | «nowhere» is no folder, no model file and no revision
            """)
    void saysWhatIsWrong(String arguments, String sentence) {
        assertThat(Run.in(project, ("report " + arguments).split(" +")).refused()).startsWith(sentence);
        assertThat(Path.of("x.md")).doesNotExist();
    }

    @Test
    void writesIntoNoFolder() {
        assertThat(report(project, "--format", "MD").refused()).contains(" is a folder; name a file in it.");
    }
}
