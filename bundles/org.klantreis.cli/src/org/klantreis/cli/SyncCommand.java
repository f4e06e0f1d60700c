/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.sync.HeldSnapshot;
import org.klantreis.knowledge.sync.KeptRevision;
import org.klantreis.knowledge.sync.KeptRevisions;
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
    private static final DateTimeFormatter USED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Spec
    private CommandSpec spec;
    @Mixin
    private RevisionOptions project;
    @Option(names = "--verify",
            description = "Then load the project anew beside it and compare all; exit 1 when something differs.")
    private boolean verify;

    @Option(names = "--revisions", description = "Instead list the revisions that the knowledge base keeps beside the files.")
    private boolean revisions;
    @Option(names = "--forget", description = "Instead remove the revisions that it keeps, but for those in use.")
    private boolean forget;

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
        if ((revisions || forget) && (verify || project.revision().isPresent())) {
            throw new CommandFailedException((forget ? "--forget" : "--revisions")
                    + " is about all revisions that the knowledge base keeps; leave out --at and --verify.");
        }
        LandscapeProject opened = project.open();
        PrintWriter out = spec.commandLine().getOut();
        Monitor progress = progressOn.apply(spec.commandLine().getErr());
        try (KnowledgeBase knowledge =
                KnowledgeBase.open(KnowledgeSession.serverOf(project.folder()), spec.commandLine().getErr()::println)) {
            if (revisions || forget) {
                kept(knowledge, opened, out);
                return ExitCode.FINE;
            } else if (project.revision().isPresent()) {
                try (HeldSnapshot held = project.load(knowledge, progress)) {
                    out.println(held.report());
                    return verify(new VerifySnapshot(knowledge, opened, held.name()), progress, out);
                }
            }
            out.println(new SyncProject(knowledge, opened).execute(null, progress));
            return verify(new VerifySnapshot(knowledge, opened), progress, out);
        }
    }

    private int verify(VerifySnapshot check, Monitor progress, PrintWriter out) {
        List<String> differences = verify ? check.execute(progress) : List.of();
        differences.forEach(out::println);
        if (verify) {
            out.println(differences.isEmpty() ? "Verified: the knowledge base is what a fresh load gives."
                    : "The knowledge base differs from a fresh load; delete the folder .klantreis in the project and sync again.");
        }
        return differences.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private void kept(KnowledgeBase knowledge, LandscapeProject opened, PrintWriter out) {
        KeptRevisions kept = new KeptRevisions(knowledge, opened.landscape().orElseThrow(() -> new CommandFailedException(
                "The project's landscape.klantreis cannot be read, so it is not known which revisions are its own; mend that file first."))
                .getId());
        if (forget) {
            int count = kept.forget();
            out.println(count == 0 ? "There was no revision to forget." : "Forgot " + count + (count == 1 ? " revision." : " revisions."));
        }
        for (KeptRevision revision : kept.list()) {
            out.println(revision.label() + ": " + revision.elements() + " elements, last used "
                    + revision.used().atZone(ZoneId.systemDefault()).format(USED) + (revision.inUse() ? ", in use" : ""));
        }
    }
}
