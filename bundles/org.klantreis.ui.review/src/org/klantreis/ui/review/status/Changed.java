/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.status;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.klantreis.model.project.FileKind;
import org.klantreis.versioning.ProjectRepository;

/**
 * The files of a project that differ from the last commit and hold no model.
 *
 * @param files their states by their paths in the project
 */
record Changed(Map<String, ElementState> files) {
    static Changed of(ProjectRepository repository) throws IOException {
        Git git = Git.wrap(repository.git());
        try {
            var command = git.status();
            if (!repository.prefix().isEmpty()) {
                command.addPath(repository.prefix().substring(0, repository.prefix().length() - 1));
            }
            var status = command.call();
            Map<String, ElementState> files = new TreeMap<>();
            add(files, status.getModified(), ElementState.CHANGED, repository.prefix());
            add(files, status.getChanged(), ElementState.CHANGED, repository.prefix());
            add(files, status.getRemoved(), ElementState.DELETED, repository.prefix());
            add(files, status.getMissing(), ElementState.DELETED, repository.prefix());
            add(files, status.getAdded(), ElementState.NEW, repository.prefix());
            add(files, status.getUntracked(), ElementState.NEW, repository.prefix());
            add(files, status.getConflicting(), ElementState.CONFLICTING, repository.prefix());
            return new Changed(files);
        } catch (GitAPIException | JGitInternalException e) {
            throw new IOException("The changes in " + repository.folder() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static void add(Map<String, ElementState> files, Set<String> paths, ElementState state, String prefix) {
        paths.stream().filter(path -> path.startsWith(prefix)).map(path -> path.substring(prefix.length()))
                .filter(path -> FileKind.of(path).isEmpty() || isHidden(path)).forEach(path -> files.put(path, state));
    }

    /** A project leaves models in hidden folders alone. */
    private static boolean isHidden(String path) {
        return path.startsWith(".") || path.contains("/.");
    }
}
