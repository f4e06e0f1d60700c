/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.knowledge.sync.SyncProject;
import org.klantreis.knowledge.sync.VerifySnapshot;
import org.klantreis.model.project.LandscapeProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Brings the knowledge base to the content of a project. */
@Command(name = "sync", mixinStandardHelpOptions = true, description = "Bring the knowledge base up to date with a project. "
        + "Commands that ask the knowledge base do this by themselves.")
final class SyncCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private ProjectOptions project;
    @Option(names = "--verify",
            description = "Then load the project anew beside it and compare all; exit 1 when something differs.")
    private boolean verify;

    private final Function<PrintWriter, Monitor> progressOn;

    SyncCommand() {
        this(ProgressLine::new);
    }

    /** Makes it with another way to follow the work. */
    SyncCommand(Function<PrintWriter, Monitor> progressOn) {
        this.progressOn = progressOn;
    }

    @Override
    public Integer call() throws Exception {
        LandscapeProject opened = project.open();
        Path folder = project.folder();
        Monitor progress = progressOn.apply(spec.commandLine().getErr());
        try (KnowledgeBase knowledge =
                KnowledgeBase.open(KnowledgeSession.serverOf(folder), spec.commandLine().getErr()::println)) {
            spec.commandLine().getOut().println(new SyncProject(knowledge, opened).execute(null, progress));
            if (!verify) {
                return ExitCode.FINE;
            }
            List<String> differences = new VerifySnapshot(knowledge, opened).execute(progress);
            differences.forEach(spec.commandLine().getOut()::println);
            spec.commandLine().getOut().println(differences.isEmpty() ? "Verified: the knowledge base is what a fresh load gives."
                    : "The knowledge base differs from a fresh load; delete the folder .klantreis in the project and sync "
                            + "again.");
            return differences.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
        }
    }
}
