/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.klantreis.model.Journey;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.RevisionFiles;
import org.klantreis.versioning.history.Blame;
import org.klantreis.versioning.history.ElementHistory;
import org.klantreis.versioning.history.History;
import org.klantreis.versioning.history.HistoryEntry;
import org.klantreis.versioning.history.HistoryQuery;
import org.klantreis.versioning.history.Revisions;

/** Measures revisions and history, on a thousand commits of which a hundred change the step that is asked about. */
final class RevisionMeasures {
    private static final int COMMITS = 1_000;
    private static final int PAGE = 50;
    private static final Pattern MARK = Pattern.compile(" +mark=\"");

    private final Path folder;
    private final Results results;

    RevisionMeasures(Path folder, Results results) {
        this.folder = folder;
        this.results = results;
    }

    void run() throws Exception {
        try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
            git.add().addFilepattern(".").call();
            PersonIdent person = new PersonIdent("Anna", "anna@example.org");
            git.commit().setMessage("First").setAuthor(person).setCommitter(person).setSign(false).call();
        }
        try (ProjectRepository repository = ProjectRepository.open(folder)) {
            ObjectId first = repository.resolve("HEAD");
            results.put("Load a revision", Timing.of(3, () -> repository.model("HEAD")));
            RevisionFiles files = repository.files(first);
            String watched = watched(files);
            ObjectId last = new CommitMaker(repository).make(first, files, COMMITS, watched);
            String step = markedStep(repository.model(first.name()), watched);
            measure(repository, first, last, step);
        }
    }

    private void measure(ProjectRepository repository, ObjectId first, ObjectId last, String step) throws Exception {
        results.put("Compare two revisions, " + COMMITS + " commits apart",
                Timing.of(3, () -> new Revisions(repository).compare(first, last)));
        results.put("History of a step over " + COMMITS + " commits", Timing.of(3, () -> {
            try (Stream<ElementHistory.Entry> entries = new ElementHistory(new Revisions(repository), step).ownEntries("HEAD")) {
                check(entries.count());
            }
        }));
        results.put("Blame of a step over " + COMMITS + " commits", Timing.of(3, () -> Blame.of(new Revisions(repository), step, "HEAD")));
        results.put("Log of the last " + PAGE + " commits", Timing.of(3, () -> log(repository, HistoryQuery.all().atMost(PAGE))));
        results.put("Log of all " + COMMITS + " commits", Timing.once(() -> log(repository, HistoryQuery.all())));
    }

    private static void log(ProjectRepository repository, HistoryQuery query) throws IOException {
        try (Stream<HistoryEntry> entries = new History(new Revisions(repository)).entries(query)) {
            entries.forEach(HistoryEntry::summary);
        }
    }

    private static void check(long found) {
        if (found < COMMITS / 20) {
            throw new IllegalStateException("The step was changed in at least " + COMMITS / 20 + " commits, and " + found + " were found.");
        }
    }

    private static String watched(RevisionFiles files) throws IOException {
        for (String path : files.paths()) {
            if (path.endsWith(".journey") && MARK.matcher(new String(files.read(path), StandardCharsets.UTF_8)).find()) {
                return path;
            }
        }
        throw new IllegalStateException("No journey has a mark.");
    }

    private static String markedStep(LandscapeProject project, String path) {
        Journey journey = (Journey) project.documentsByPath().get(path);
        for (Stage stage : journey.getStages()) {
            for (Step step : stage.getSteps()) {
                if (step.getMark() != null) {
                    return step.getId();
                }
            }
        }
        throw new IllegalStateException("No step of " + path + " has a mark.");
    }
}
