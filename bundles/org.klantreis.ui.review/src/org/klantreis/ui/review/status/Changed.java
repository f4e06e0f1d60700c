/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.status;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.klantreis.model.project.FileKind;
import org.klantreis.versioning.ProjectRepository;

/**
 * The files of a project that differ from the last commit and hold no model.
 *
 * @param files their paths in the project
 */
record Changed(Set<String> files) {
    static Changed of(ProjectRepository repository) throws IOException {
        Git git = Git.wrap(repository.git());
        try {
            var command = git.status();
            if (!repository.prefix().isEmpty()) {
                command.addPath(repository.prefix().substring(0, repository.prefix().length() - 1));
            }
            var status = command.call();
            Set<String> files = new TreeSet<>();
            Stream.of(status.getUncommittedChanges(), status.getUntracked(), status.getConflicting()).flatMap(Set::stream)
                    .filter(path -> path.startsWith(repository.prefix())).map(path -> path.substring(repository.prefix().length()))
                    .filter(path -> FileKind.of(path).isEmpty() || isHidden(path)).forEach(files::add);
            return new Changed(files);
        } catch (GitAPIException | JGitInternalException e) {
            throw new IOException("The changes in " + repository.folder() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** A project leaves models in hidden folders alone. */
    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }
}
