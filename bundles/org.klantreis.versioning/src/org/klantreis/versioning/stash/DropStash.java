/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.stash;

import java.io.IOException;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.internal.Failures;
import org.klantreis.versioning.internal.Refusal;

/** Forgets changes that were put aside. Ask the user first. */
public final class DropStash {
    private final ProjectRepository repository;
    private final Stash stash;

    /**
     * Prepares it.
     *
     * @param repository the project; it must stay open
     * @param stash what to forget
     */
    public DropStash(ProjectRepository repository, Stash stash) {
        this.repository = repository;
        this.stash = stash;
    }

    /**
     * Forgets it.
     *
     * @param progress asked whether to go on
     * @throws IOException when it is not there any more, or cannot be written
     */
    public void execute(Progress progress) throws IOException {
        String what = "The changes «" + stash.message() + "» cannot be forgotten";
        for (Stash one : Stash.list(repository)) {
            if (one.commit().equals(stash.commit())) {
                try {
                    Git.wrap(repository.git()).stashDrop().setStashRef(one.index()).call();
                    return;
                } catch (GitAPIException | JGitInternalException e) {
                    throw Failures.explain(repository.git(), what, e);
                }
            }
        }
        throw new Refusal(what + ": they are not there any more.");
    }
}
