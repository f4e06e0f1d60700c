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
import java.util.List;
import java.util.function.Consumer;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klantreis.model.Journey;
import org.klantreis.model.Step;
import org.klantreis.model.project.LandscapeProject;

/** What «diff --impact» tells of two revisions and the files, and when it fails. */
class DiffImpactTest {
    private static TestFolder folder;
    private static Path project;

    /** Between v1 and v2 the Service Desk writes the letter and a mark falls; since v2 the question waits for half as long. */
    @BeforeAll
    static void makeTwoRevisionsAndChangeTheFiles() throws Exception {
        folder = new TestFolder();
        project = folder.project();
        Run.of("new", project.toString()).fine();
        try (Git git = Git.init().setDirectory(project.toFile()).setInitialBranch("main").call()) {
            commit(git, "v1");
            change(journey -> {
                step(journey, 1, 1).getActivities().get(0).setUnit(step(journey, 1, 0).getActivities().get(0).getUnit());
                step(journey, 1, 0).setMark(5.0);
            });
            Files.createDirectories(project.resolve("queries"));
            Files.writeString(project.resolve("queries/steps.cypher"), """
                    // title: Steps
                    // question: Which?
                    // column: step Step | it
                    // column: mark number | its mark
                    // key: step
                    MATCH (step:Step {snapshot: $snapshot}) RETURN step, step.mark AS mark
                    """, StandardCharsets.UTF_8);
            commit(git, "v2");
            change(journey -> step(journey, 1, 0).getActivities().get(1).setWaitingTime(12.0));
        }
    }

    @AfterAll
    static void stopTheServer() {
        folder.close();
    }

    private static Step step(Journey journey, int stage, int step) {
        return journey.getStages().get(stage).getSteps().get(step);
    }

    private static void change(Consumer<Journey> change) throws IOException {
        LandscapeProject opened = LandscapeProject.open(project);
        change.accept(opened.journeys().get(0));
        opened.save();
    }

    private static void commit(Git git, String tag) throws Exception {
        git.add().addFilepattern(".").call();
        git.commit().setMessage(tag).setAuthor("A", "a@example.org").setCommitter("A", "a@example.org").setSign(false).call();
        git.tag().setName(tag).call();
    }

    private static Run diff(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "diff";
        all[1] = "--impact";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return Run.in(project, all);
    }

    @Test
    void tellsWhatTheChangesDoBesideWhatTheyAre() {
        Run run = diff("v1", "v2").fine();

        assertThat(run.out()).contains("mark: 7 → 5", "\nHandoffs between silos (1 → 2)\n"
                + "  worse:  +1 cross-silo handoff (Back Office → Service Desk in «Ask a question»)\n",
                "  worse:  +1 ping-pong (Service Desk ⇄ Back Office in «Ask a question»)\n",
                "  worse:  mark of «Call with the question» in «Ask a question» fell below the limit (7 → 5, limit 5.5)\n");
    }

    @Test
    void theFilesAreTheStateAfterWhereNoneIsNamed() {
        Run run = diff("v2").fine();

        assertThat(run.out()).contains("  better: wait for «Look into the question» in «Ask a question»: 24 → 12 hours\n")
                .doesNotContain("worse:");
        assertThat(diff().fine().out()).contains("24 → 12 hours");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            v1 v2 | regression                     | 1
            v2 v1 | regression                     | 1
            v2    | regression                     | 0
            v1 v2 | marks                          | 1
            v2 v1 | marks                          | 0
            v1 v2 | new-findings                   | 0
            v1 v2 | cross-silo-handoffs            | 1
            v1 v2 | longest-waits                  | 0
            v1 v2 | steps                          | 1
            v2    | steps                          | 0
            v2    | longest-waits,handoff-matrix   | 0
            v1 v2 | longest-waits,handoff-matrix   | 1
            v1 v2 | journey-overlaps               | 0
            """)
    void failsOnWhatIsAsked(String sides, String failOn, int code) {
        Run run = diff((sides + " --fail-on " + failOn).split(" "));

        assertThat(run.code()).as(run.err() + run.out()).isEqualTo(code);
    }

    @Test
    void failsOnNewFindings() throws IOException {
        Path copy = project.resolveSibling("copy");
        LandscapeProject then = LandscapeProject.open(project);
        for (String path : then.files().paths()) {
            Files.createDirectories(copy.resolve(path).getParent());
            Files.write(copy.resolve(path), then.files().read(path));
        }
        LandscapeProject opened = LandscapeProject.open(copy);
        opened.journeys().get(0).setPersona(null);
        opened.save();

        Run run = diff(project.toString(), copy.toString(), "--fail-on", "new-findings");

        assertThat(run.code()).as(run.err() + run.out()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("  worse:  new warning: ");
        assertThat(diff(copy.toString(), project.toString(), "--fail-on", "new-findings").fine().out()).contains("  better: solved warning: ");
    }

    @Test
    void asksTheQueriesThatAreNamed() {
        String out = diff("v1", "v2", "--queries", "steps,handoff-matrix").fine().out();

        assertThat(out).contains("answer to «Steps» «Call with the question»: mark 7 → 5",
                "+1 pair of silos with handoffs (Back Office → Service Desk)").doesNotContain("cross-silo handoff");
    }

    @Test
    void isPartOfEachFormat() {
        JsonObject json = JsonParser.parseString(diff("v1", "v2", "-f", "json").fine().out()).getAsJsonObject();
        assertThat(json.getAsJsonObject("effect").get("regressions").getAsInt()).isGreaterThan(3);
        assertThat(json.getAsJsonObject("effect").get("before").getAsString()).startsWith("v1 (");

        assertThat(diff("v1", "v2", "-f", "markdown").fine().out()).contains("### Effect of the change: ",
                "<details open><summary>Worse (", "- +1 cross-silo handoff (Back Office → Service Desk in *Ask a question*)");
        assertThat(diff("v1", "v2", "-f", "html").fine().out()).contains("<section class=\"effect\">", "<em>Ask a question</em>", "</html>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            diff --fail-on regression                       | --fail-on is about what the changes do; add --impact.
            diff --queries handoffs                         | --queries is about what the changes do; add --impact.
            diff --impact --queries handofs                 | There is no query «handofs»; did you mean «handoffs»?
            diff --impact --fail-on regresion               | There is no query «regresion»; did you mean «regression»?
            """)
    void saysWhatIsWrong(String arguments, String sentence) {
        assertThat(Run.in(project, arguments.split(" ")).refused()).isEqualTo(sentence);
    }

    @Test
    void keepsTheRevisionsForTheNextTime() {
        diff("v1", "v2").fine();

        List<String> kept = Run.in(project, "sync", "--revisions").fine().out().lines().toList();
        assertThat(kept).anyMatch(line -> line.startsWith("v1 (")).anyMatch(line -> line.startsWith("v2 (")).noneMatch(
                line -> line.endsWith("in use"));
    }
}
