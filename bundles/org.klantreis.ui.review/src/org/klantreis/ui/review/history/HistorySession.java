/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.history;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.resources.IContainer;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.klantreis.diff.Comparison;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.history.Revisions;

/** The repository of one landscape while its history is shown, with the revisions that were read. Safe for use by several threads. */
final class HistorySession implements AutoCloseable {
    private final IContainer container;
    private final ProjectRepository repository;
    private final Revisions revisions;

    private HistorySession(IContainer container, ProjectRepository repository) {
        this.container = container;
        this.repository = repository;
        revisions = new Revisions(repository);
    }

    static Optional<HistorySession> open(IContainer container) throws IOException {
        return ProjectRepository.find(container.getLocation().toFile().toPath())
                .map(repository -> new HistorySession(container, repository));
    }

    IContainer container() {
        return container;
    }

    ProjectRepository repository() {
        return repository;
    }

    Revisions revisions() {
        return revisions;
    }

    /** Finds what a commit changed. Call it in the background. */
    Comparison changes(ObjectId commit) throws IOException {
        try (RevWalk walk = new RevWalk(repository.git())) {
            RevCommit parsed = walk.parseCommit(commit);
            for (RevCommit parent : parsed.getParents()) {
                walk.parseHeaders(parent);
            }
            return revisions.changes(parsed);
        }
    }

    /** Compares two commits. Call it in the background. */
    Comparison compare(ObjectId before, ObjectId after) throws IOException {
        return revisions.compare(before, after);
    }

    @Override
    public void close() {
        repository.close();
    }
}
