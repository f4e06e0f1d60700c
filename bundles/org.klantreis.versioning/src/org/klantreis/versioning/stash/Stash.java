/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.stash;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.internal.Failures;

/**
 * Changes that were put aside.
 *
 * @param index which it is: 0 is the newest
 * @param commit where it is kept
 * @param message what it is
 * @param when when it was put aside
 */
public record Stash(int index, ObjectId commit, String message, Instant when) {
    /**
     * Lists what was put aside in a repository.
     *
     * @param repository the repository
     * @return all of it, the newest first
     * @throws IOException when it cannot be read
     */
    public static List<Stash> list(ProjectRepository repository) throws IOException {
        List<Stash> all = new ArrayList<>();
        try {
            for (RevCommit commit : Git.wrap(repository.git()).stashList().call()) {
                all.add(new Stash(all.size(), commit.getId(), commit.getShortMessage(),
                        commit.getCommitterIdent().getWhenAsInstant()));
            }
        } catch (GitAPIException | JGitInternalException e) {
            throw Failures.explain(repository.git(), "What was put aside in " + repository.git().getWorkTree()
                    + " cannot be read", e);
        }
        return all;
    }
}
