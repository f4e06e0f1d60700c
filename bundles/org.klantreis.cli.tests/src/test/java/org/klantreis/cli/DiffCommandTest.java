/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.examples.Examples;

class DiffCommandTest {
    @TempDir
    private Path temporary;
    private CommittedProject project;

    @BeforeEach
    void begin() throws Exception {
        project = new CommittedProject(temporary.resolve("bank"));
    }

    @AfterEach
    void end() {
        project.close();
    }

    private Run diff(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "diff";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Run.in(project.folder(), all);
    }

    private static String found(Run run) {
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    @Test
    void nothingDiffersRightAfterACommit() {
        Run run = diff().fine();

        assertThat(run.out()).contains("HEAD (").contains(") → working tree\n").endsWith("Nothing differs.\n");
    }

    @Test
    void comparesTheLastCommitWithTheFiles() throws Exception {
        project.mark(0, 3.5);
        String name = project.step(0).getName();

        String text = found(diff());

        assertThat(text).contains("Mark of " + name.substring(0, 8), "  ~ step Shock › " + name + "\n", " → 3.5\n", "0 added, 0 deleted, 1 changed.");
        assertThat(text).doesNotContain("\u001b");
        assertThat(found(diff("--color", "always"))).contains("\u001b[32m3.5\u001b[0m");
    }

    @Test
    void comparesRevisionsFoldersAndFilesInAnyMix() throws Exception {
        project.git().tag().setName("v1").setAnnotated(false).call();
        project.mark(0, 3.5).commit("Bart", "Measure");
        project.git().branchCreate().setName("topic").call();
        project.mark(0, 4.5);
        Path other = temporary.resolve("other");
        Examples.copy(Examples.HAVENBANK, other);
        String file = project.folder().resolve(CommittedProject.LOST_FILE).toString();
        Path outside = Files.copy(Path.of(file), temporary.resolve("elsewhere.journey"));

        assertThat(found(diff("v1", "topic"))).startsWith("v1 (").contains(" → 3.5");
        assertThat(found(diff("topic"))).contains("3.5 → 4.5", "→ working tree\n");
        assertThat(found(diff("topic", "v1"))).contains("mark: 3.5 → ");
        assertThat(found(diff(other.toString()))).startsWith(other + " → working tree").contains(" → 4.5");
        assertThat(diff("v1", other.toString()).fine().out()).contains("Nothing differs");
        assertThat(found(diff(file))).contains("3.5 → 4.5");
        assertThat(found(diff("v1", file))).contains(" → 4.5", "0 added, 0 deleted, 1 changed");
        assertThat(found(diff("v1:" + CommittedProject.LOST_FILE, file))).contains(" → 4.5");
        assertThat(found(diff("v1:" + CommittedProject.LOST_FILE, "topic"))).contains(" → 3.5", "0 added, 0 deleted, 1 changed");
        assertThat(found(diff("v1:" + CommittedProject.LOST_FILE, outside.toString()))).contains(" → 4.5", "0 added, 0 deleted, 1 changed");
        assertThat(diff(file, outside.toString()).fine().out()).contains("Nothing differs");
        assertThat(found(diff(project.folder().toString()))).contains("3.5 → 4.5");
    }

    @Test
    void needsNoRepositoryForTwoFolders() throws Exception {
        Path one = temporary.resolve("one");
        Path two = temporary.resolve("two");
        Examples.copy(Examples.MINIMAL, one);
        Examples.copy(Examples.MINIMAL, two);

        assertThat(Run.of("diff", one.toString(), two.toString(), "-C", temporary.toString()).fine().out()).contains("Nothing differs");
    }

    @Test
    void leavesOutOrderAndTexts() throws Exception {
        String journey = project.read(CommittedProject.LOST_FILE);
        project.write(CommittedProject.LOST_FILE, journey.replace("Fear is over within a minute", "Fear is over within an hour"));

        assertThat(found(diff())).contains("within [-a minute-]{+an hour+}");
        assertThat(diff("--ignore", "texts").fine().out()).contains("Nothing differs");
        assertThat(found(diff("--ignore", "order"))).contains("an hour");
        assertThat(diff("--ignore", "everything").refused()).isEqualTo("--ignore takes one or several of order, texts, separated by commas, not «everything».");
    }

    @Test
    void showsOneElementAndWhatIsInIt() throws Exception {
        project.mark(0, 3.5).mark(1, 3.5);
        String first = project.step(0).getName();

        assertThat(found(diff("--element", "lost card"))).contains("2 changed");
        assertThat(found(diff("--element", first))).contains("1 changed");
        assertThat(found(diff("--element", project.step(0).getId()))).contains("1 changed");
        assertThat(diff("--element", "Lost crad").refused()).isEqualTo("There is no element «Lost crad»; did you mean «Lost card»?");
        assertThat(diff("--element", "Open an account").fine().out()).contains("Nothing differs");
    }

    @Test
    void writesEveryFormatByItsNameOrItsEnding() throws Exception {
        project.mark(0, 3.5);
        JsonObject json = JsonParser.parseString(found(diff("--format", "json"))).getAsJsonObject();
        assertThat(json.getAsJsonObject("counts").get("changed").getAsInt()).isEqualTo(1);
        assertThat(found(diff("--format", "markdown"))).startsWith("## Changes in the model");

        Path page = temporary.resolve("page.html");
        assertThat(found(diff("--output", page.toString()))).isEmpty();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("<ins>3.5</ins>");
    }

    @Test
    void aFileThatCannotBeReadIsLeftOutOnBothSides() throws Exception {
        project.mark(0, 3.5);
        project.write("journeys/open-an-account.journey", "<nonsense");

        Run run = diff();

        assertThat(run.code()).isEqualTo(ExitCode.WRONG);
        assertThat(run.err()).contains("working tree: journeys/open-an-account.journey:1: error: the file is not well-formed XML",
                "Not compared, since «working tree» cannot be read there: journeys/open-an-account.journey");
        assertThat(run.out()).contains("0 added, 0 deleted, 1 changed.");
    }

    @Test
    void saysWhatIsWrongInOneSentence() throws Exception {
        project.git().branchCreate().setName("topic").call();
        assertThat(diff("topci").refused()).isEqualTo("«topci» is no folder, no model file and no revision; did you mean «topic»?");
        assertThat(diff("HEAD:journeys/lost-crad.journey").refused()).isEqualTo(
                "There is no model file «journeys/lost-crad.journey» in revision «HEAD»; did you mean «journeys/lost-card.journey»?");
        assertThat(diff(temporary.toString()).refused()).contains("is no landscape project");
        Path text = Files.writeString(temporary.resolve("notes.txt"), "x");
        assertThat(diff(text.toString()).refused()).contains("is no model file; those end in .klantreis, .journey");
        assertThat(diff("a", "b", "c").refused()).contains("«c» is one argument too many");
        assertThat(diff("--format", "xml").refused()).isEqualTo("--format takes TEXT, JSON, HTML or MARKDOWN, not «xml».");
        assertThat(Run.of("diff", "-C", temporary.toString()).refused()).contains("No landscape project in ");
        Path plain = temporary.resolve("plain");
        Examples.copy(Examples.MINIMAL, plain);
        assertThat(Run.in(plain, "diff").refused()).contains("is not under Git");
        assertThat(diff("HEAD:" + CommittedProject.LOST_FILE, "HEAD", "--impact").refused()).contains("--impact compares whole projects");
    }
}
