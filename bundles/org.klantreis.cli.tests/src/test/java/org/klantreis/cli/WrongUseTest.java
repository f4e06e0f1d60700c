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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongUseTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "handofs | There is no command «handofs»; did you mean «handoffs»?",
        "vlaidate | There is no command «vlaidate»; did you mean «validate»?",
        "hurry | There is no command «hurry»; the help lists those there are.",
        "help handofs | There is no command «handofs»; did you mean «handoffs»?",
        "server sart | There is no command «sart»; did you mean «start»?",
        "import gov | There is no command «gov»; did you mean «govuk»?",
        "--vresion | There is no option «--vresion»; did you mean «--version»?",
        "handoffs --jurney x | There is no option «--jurney»; did you mean «--journey»?",
        "handoffs --jurney=x | There is no option «--jurney»; did you mean «--journey»?",
        "handoffs --color | There is no option «--color»; the help lists those there are.",
        "handoffs -x | There is no option «-x»; the help lists those there are.",
        "-C here handoffs | The option «-C» is one of the commands; write it after the command's name.",
        "handoffs Report damage | «Report» is one argument too many; a text with spaces has to be in quotes.",
        "handoffs --format xml | --format takes text, csv or json, not «xml».",
        "handoffs --form today | --form takes AS_IS, TO_BE, OBSERVED or ALL, not «today».",
        "render Report damage | «damage» is one argument too many; a text with spaces has to be in quotes.",
        "render x --format jpg | --format takes SVG, PDF or PNG, not «jpg».",
        "render x --theme pink | --theme takes LIGHT, DARK or PRINT, not «pink».",
        "render x --page a5 | --page takes MAP, A4 or A3, not «a5».",
        "render x --scale 99 | --scale takes a number from 0.1 to 10, not «99».",
        "render x --scale big | --scale takes a number from 0.1 to 10, not «big».",
        "new | Missing required parameter: 'FOLDER'.",
        "import govuk file.json | Missing required option: '--into=PROJECT'."})
    void saysWhatIsWrongAndWhatMayHaveBeenMeant(String arguments, String sentence) {
        Run run = Run.of(arguments.split(" "));

        assertThat(run.refused()).isEqualTo(sentence);
        assertThat(run.err().lines().skip(1)).singleElement().asString().matches("Try «klantreis.* --help»\\.");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"new x, klantreis new", "import govuk x --into y, klantreis import govuk", "server start, klantreis server start",
        "demo, klantreis demo"})
    void saysThatACommandTakesNoRevision(String arguments, String command) {
        for (String revision : new String[] {"--at v1", "--at=v1"}) {
            assertThat(Run.of((arguments + " " + revision).split(" ")).refused())
                    .startsWith("«" + command + "» is not about one revision of a project, so it takes no --at;")
                    .contains("git worktree add");
        }
    }

    @ParameterizedTest
    @CsvSource({"validate", "sync", "query longest-waits", "handoffs", "overlaps", "server status", "server start", "render x"})
    void saysThatThereIsNoProject(String command) throws IOException {
        Path inside = Files.createDirectories(folder.resolve("not/a/project"));

        assertThat(Run.in(inside, command.split(" ")).refused())
                .startsWith("No landscape project in " + inside + " or above it: ")
                .contains("--project", "«klantreis new»");
        assertThat(Run.in(folder.resolve("nowhere"), command.split(" ")).refused())
                .isEqualTo("There is no folder " + folder.resolve("nowhere") + "; check the path of --project.");
    }

    @Test
    void showsAStackTraceOnlyForDebugging() {
        Run quiet = Run.in(folder, "sync");
        Run debugged = Run.in(folder, "sync", "--debug");
        Run first = Run.of("--debug", "sync", "--project", folder.toString());

        assertThat(quiet.err().lines()).hasSize(1);
        assertThat(debugged.code()).isEqualTo(ExitCode.WRONG);
        assertThat(debugged.err()).contains("\tat org.klantreis.cli.").endsWith(quiet.err());
        assertThat(first.err()).contains("\tat org.klantreis.cli.").endsWith(quiet.err());
    }
}
