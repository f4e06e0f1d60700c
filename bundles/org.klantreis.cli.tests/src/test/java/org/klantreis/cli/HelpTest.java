/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    @ParameterizedTest
    @ValueSource(strings = {"demo", "new", "validate", "sync", "query", "handoffs", "overlaps", "import", "import govuk", "import complaints", "import table", "export", "export tables",
        "complaints", "progress", "improvements", "feedback", "new to-be", "diff", "log", "blame",
        "render", "audit", "empowerment", "personas", "server", "server start", "server stop", "server status", "generate-completion"})
    void everyCommandExplainsItself(String command) {
        Run help = Run.of((command + " --help").split(" ")).fine();

        assertThat(help.out()).startsWith("Usage: klantreis " + command).contains("--help", "--debug");
        assertThat(help.out().lines()).as("a description after the usage").anyMatch(line -> line.matches("[A-Z].*")
                && !line.startsWith("Usage:"));
        assertThat(help.err()).isEmpty();
    }

    @Test
    void withoutACommandItSaysWhichThereAreAndWhereToBegin() {
        Run help = Run.of().fine();

        assertThat(help.out()).contains("Begin with «klantreis demo»", "Exit codes: 0 fine, 1 findings, 2 wrong use");
        assertThat(help.out().lines().map(line -> line.trim().split(" ")[0]))
                .contains("demo", "new", "validate", "sync", "query", "handoffs",
                "overlaps", "render", "import", "export", "diff", "log", "blame", "server", "help", "generate-completion");
        assertThat(Run.of("--help").fine().out()).isEqualTo(help.out());
        assertThat(Run.of("help", "sync").fine().out()).isEqualTo(Run.of("sync", "--help").out());
    }

    @Test
    void saysItsVersionAndJava() {
        assertThat(Run.of("--version").fine().out().lines()).satisfiesExactly(
                first -> assertThat(first).matches("Klantreis \\S+"),
                second -> assertThat(second).startsWith("Java " + System.getProperty("java.version")));
    }

    @Test
    void theCompletionScriptIsGoodBash(@TempDir Path folder) throws IOException, InterruptedException {
        String script = Run.of("generate-completion").fine().out();
        assertThat(script).contains("handoffs", "--journey", "complete -F");
        Path bash = Path.of("/bin/bash");
        assumeTrue(Files.isExecutable(bash), "there is no /bin/bash here");
        Path file = Files.writeString(folder.resolve("completion"), script, StandardCharsets.UTF_8);

        Process check = new ProcessBuilder(bash.toString(), "-n", file.toString()).redirectErrorStream(true).start();

        assertThat(new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
        assertThat(check.waitFor()).isZero();
    }
}
