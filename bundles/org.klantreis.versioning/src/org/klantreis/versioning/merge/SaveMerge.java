/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.merge;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.klantreis.diff.merge.Decision;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.internal.Failures;
import org.klantreis.versioning.internal.IndexLock;
import org.klantreis.versioning.internal.Monitor;
import org.klantreis.versioning.internal.Refusal;

/**
 * Keeps a merge open with some conflicts decided: the working tree has the decisions, valid as ever, Git still sees the
 * conflicts, and {@link MergeState} knows the decisions after a restart.
 */
public final class SaveMerge {
    private final ProjectRepository repository;
    private final Map<String, Decision> decisions;

    /**
     * Prepares it.
     *
     * @param repository the project; it must stay open
     * @param decisions by the ids of {@link MergeState#conflicts()}, besides those that were saved before; a null takes one back
     */
    public SaveMerge(ProjectRepository repository, Map<String, Decision> decisions) {
        this.repository = repository;
        this.decisions = new LinkedHashMap<>(decisions);
    }

    /**
     * Saves it.
     *
     * @param progress told what is done
     * @throws IOException when there is no merge with conflicts, or a file cannot be written; nothing changed then
     * @throws CancellationException when it was cancelled; nothing changed then
     */
    public void execute(Progress progress) throws IOException {
        Repository git = repository.git();
        MergeState state = MergeState.of(repository);
        ProjectMerge merge = state.project().orElseThrow(
                () -> new Refusal("There is no merge with conflicts in the models of " + repository.folder() + "."));
        IndexLock.await(git, progress);
        progress.task("Saving the merge");
        try (ObjectInserter inserter = git.newObjectInserter()) {
            Resolution resolution = new Resolution(repository, state, merge, decisions);
            ResolvedIndex files = new ResolvedIndex(git, inserter);
            for (Map.Entry<String, byte[]> file : resolution.changes().entrySet()) {
                files.put(repository.prefix() + file.getKey(), file.getValue());
            }
            Monitor.check(progress);
            files.write(false);
            SavedDecisions.write(git, state.name(), repository.prefix(), resolution.result().decisions());
        } catch (IOException e) {
            throw Failures.explain(git, "The merge in " + repository.folder() + " cannot be saved", e);
        }
    }
}
