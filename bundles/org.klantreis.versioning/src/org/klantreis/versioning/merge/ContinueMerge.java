/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.merge;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.internal.Failures;
import org.klantreis.versioning.internal.IndexLock;
import org.klantreis.versioning.internal.Monitor;
import org.klantreis.versioning.internal.Refusal;
import org.klantreis.versioning.status.Ongoing;

/** Finishes a merge, a revert or the like: with all conflicts decided, it is committed; otherwise nothing changes. */
public final class ContinueMerge {
    private final ProjectRepository repository;
    private final Repository git;
    private String message;
    private boolean signed = true;

    /**
     * Prepares it.
     *
     * @param repository the project; it must stay open
     */
    public ContinueMerge(ProjectRepository repository) {
        this.repository = repository;
        this.git = repository.git();
    }

    /**
     * Gives the commit another message than the one that was prepared.
     *
     * @param text the message
     * @return this
     */
    public ContinueMerge message(String text) {
        message = text;
        return this;
    }

    /**
     * Does not sign the commit even where Git's configuration says so.
     *
     * @return this
     */
    public ContinueMerge unsigned() {
        signed = false;
        return this;
    }

    /**
     * Finishes it.
     *
     * @param progress told what is done
     * @return the commit
     * @throws IOException when there is nothing to finish, or conflicts are not decided; nothing changed then
     * @throws CancellationException when it was cancelled; nothing changed then
     */
    public ObjectId execute(Progress progress) throws IOException {
        Ongoing ongoing = Ongoing.of(git);
        if (ongoing.isNothing()) {
            throw new Refusal("There is no merge in " + git.getWorkTree() + " that could be finished.");
        }
        if (!ongoing.isOurs()) {
            throw new Refusal(ongoing.sentence().orElseThrow());
        }
        IndexLock.await(git, progress);
        Set<String> open = MergeState.of(repository).conflictingFiles();
        if (!open.isEmpty()) {
            throw new Refusal("The merge in " + git.getWorkTree() + " is not finished: nobody decided the conflicts in " + Failures.names(open)
                    + "; decide them first.");
        }
        Monitor.check(progress);
        return MergeCommit.commit(git, message, signed);
    }
}
