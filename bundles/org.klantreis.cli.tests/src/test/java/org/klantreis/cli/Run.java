/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.klantreis.knowledge.sync.Monitor;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * A command that was run in this process.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it told besides
 */
record Run(int code, String out, String err) {
    static Run of(String... arguments) {
        return run(CommandLine.defaultFactory(), arguments);
    }

    /** Runs a command about a project. */
    static Run in(Path project, String... arguments) {
        return of(Stream.concat(Stream.of(arguments), Stream.of("--project", project.toString())).toArray(String[]::new));
    }

    /** Runs a sync whose progress is given to somebody. */
    static Run sync(Path project, Monitor monitor) {
        return run(syncing(err -> monitor), "sync", "--project", project.toString());
    }

    /** Makes all commands, the sync with another way to follow it. */
    static IFactory syncing(Function<PrintWriter, Monitor> progress) {
        IFactory usual = CommandLine.defaultFactory();
        return new IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                return type == SyncCommand.class ? type.cast(new SyncCommand(progress)) : usual.create(type);
            }
        };
    }

    private static Run run(IFactory factory, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = KlantreisCommand.run(new PrintWriter(out), new PrintWriter(err), factory, arguments);
        return new Run(code, out.toString(), err.toString());
    }

    /** Checks that the command did its work, and said nothing that would worry anybody. */
    Run fine() {
        assertThat(code).as("exit code; %s", err).isEqualTo(ExitCode.FINE);
        assertThat(err).doesNotContain("klantreis: ", "\tat ");
        return this;
    }

    /** Checks that the command ended with one sentence and no stack trace, and returns the sentence. */
    String refused() {
        assertThat(code).as("exit code; %s", out).isEqualTo(ExitCode.WRONG);
        assertThat(err).doesNotContain("\tat ", "Exception");
        List<String> sentences = err.lines().filter(line -> line.startsWith("klantreis: ")).toList();
        assertThat(sentences).hasSize(1);
        return sentences.get(0).substring("klantreis: ".length());
    }
}
