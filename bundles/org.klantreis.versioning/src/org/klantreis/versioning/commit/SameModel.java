/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.commit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jgit.revwalk.RevCommit;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ModelState;
import org.klantreis.model.Document;
import org.klantreis.model.project.FileKind;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.versioning.ProjectRepository;

/** Finds model files that say the same as in a commit and were only written differently: they are no reason for a commit. */
final class SameModel {
    private final ProjectRepository repository;
    private final RevCommit commit;

    SameModel(ProjectRepository repository, RevCommit commit) {
        this.repository = repository;
        this.commit = commit;
    }

    void removeFrom(ChosenFiles chosen) throws IOException {
        List<String> candidates = chosen.entries().entrySet().stream().filter(file -> file.getValue().isPresent())
                .map(file -> file.getKey().substring(repository.prefix().length()))
                .filter(path -> FileKind.of(path).isPresent()).toList();
        if (candidates.isEmpty() || repository.files(commit).paths().isEmpty()) {
            return;
        }
        LandscapeProject before = LandscapeProject.open(repository.files(commit));
        LandscapeProject after = LandscapeProject.open(repository.folder());
        Set<String> unreadable = new HashSet<>();
        before.problems().forEach(problem -> unreadable.add(problem.path()));
        after.problems().forEach(problem -> unreadable.add(problem.path()));
        List<String> same = new ArrayList<>();
        Map<String, Document> old = before.documentsByPath();
        Map<String, Document> now = after.documentsByPath();
        for (String path : candidates) {
            if (!unreadable.contains(path) && old.containsKey(path) && now.containsKey(path)
                    && isSame(path, old.get(path), now.get(path))) {
                same.add(path);
            }
        }
        chosen.entries().keySet().removeAll(same.stream().map(path -> repository.prefix() + path).collect(Collectors.toSet()));
    }

    private static boolean isSame(String path, Document before, Document after) {
        return Comparison.between(ModelState.of(Map.of(path, before)), ModelState.of(Map.of(path, after))).isEmpty();
    }
}
