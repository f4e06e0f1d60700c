/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.merge;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.jgit.lib.Repository;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.internal.Failures;
import org.klantreis.versioning.internal.IndexLock;
import org.klantreis.versioning.internal.Monitor;
import org.klantreis.versioning.internal.Refusal;
import org.klantreis.versioning.status.Ongoing;

/**
 * Gives up a merge, a revert or a stash with conflicts, whichever program began it, and one that was killed midway: all is as it
 * was before, changes that were not committed too.
 */
public final class AbortMerge {
    private final Repository git;
    private boolean removesLock;

    /**
     * Prepares it.
     *
     * @param repository the project; it must stay open
     */
    public AbortMerge(ProjectRepository repository) {
        this.git = repository.git();
    }

    /**
     * Deletes the lock of a program that was killed. Ask the user first whether none is at work.
     *
     * @return this
     */
    public AbortMerge removeLock() {
        removesLock = true;
        return this;
    }

    /**
     * Aborts it.
     *
     * @param progress told what is done
     * @throws IOException when there is nothing to abort, or another program must do it
     * @throws CancellationException when it was cancelled before anything changed
     */
    public void execute(Progress progress) throws IOException {
        Ongoing ongoing = Ongoing.of(git);
        if (removesLock) {
            Optional<Path> lock = IndexLock.find(git);
            if (lock.isPresent()) {
                Files.deleteIfExists(lock.get());
            }
            if (ongoing.isNothing()) {
                return;
            }
        }
        if (ongoing.isNothing()) {
            throw new Refusal("There is no merge in " + git.getWorkTree() + " that could be aborted.");
        }
        if (!ongoing.isOurs()) {
            throw new Refusal(ongoing.sentence().orElseThrow());
        }
        if (new File(git.getDirectory(), "MERGE_AUTOSTASH").exists()) {
            throw new Refusal("The merge in " + git.getWorkTree() + " was begun by Git's own command, which put changes aside; "
                    + "abort it there"
                    + " («git merge --abort»).");
        }
        IndexLock.await(git, progress);
        Monitor.check(progress);
        progress.task("Bringing everything back");
        try {
            MergeUndo.undo(git);
        } catch (IOException e) {
            throw Failures.explain(git, "The merge in " + git.getWorkTree() + " cannot be aborted", e);
        }
    }
}
