/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.klantreis.diff.ModelState;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;
import org.klantreis.model.project.LandscapeProject;

/**
 * One side of a comparison.
 *
 * @param label what it is called
 * @param documents the root elements by the paths of their files
 * @param unreadable the paths of the files that are there and cannot be read
 * @param single whether it is one file
 * @param project the project; empty for a file outside of one
 */
record DiffSide(String label, Map<String, Document> documents, Set<String> unreadable, boolean single,
        Optional<LandscapeProject> project) {
    /** Takes a whole project. */
    static DiffSide of(String label, LandscapeProject project, Set<String> paths) {
        Set<String> unreadable = new TreeSet<>(paths);
        unreadable.removeAll(project.documentsByPath().keySet());
        return new DiffSide(label, project.documentsByPath(), unreadable, false, Optional.of(project));
    }

    /** Takes one file of a project. */
    DiffSide file(String path, String name) {
        Map<String, Document> one = new LinkedHashMap<>();
        Optional.ofNullable(documents.get(path)).ifPresent(document -> one.put(path, document));
        return new DiffSide(name, one, unreadable.contains(path) ? Set.of(path) : Set.of(), true, project);
    }

    /**
     * Leaves what can be compared with another side: of a whole project, the file that the other is.
     *
     * @param other the other side
     * @return this side, or a part of it, with the paths of the other side where both are one file
     */
    DiffSide comparableWith(DiffSide other) {
        if (!other.single()) {
            return this;
        }
        Map<String, Document> same = new LinkedHashMap<>();
        other.documents().forEach((path, document) -> {
            Document mine = single ? documents.values().stream().findFirst().orElse(null) : inProject(path, document.getId());
            if (mine != null) {
                same.put(single ? path : pathOf(mine), mine);
            }
        });
        return new DiffSide(label, same.isEmpty() && single ? documents : same, unreadable, single, project);
    }

    private Document inProject(String path, String id) {
        return documents.values().stream().filter(each -> each.getId().equals(id)).findFirst().orElse(documents.get(path));
    }

    private String pathOf(Document document) {
        return documents.entrySet().stream().filter(each -> each.getValue() == document).findFirst().orElseThrow().getKey();
    }

    /** Leaves files out. */
    DiffSide without(Set<String> paths) {
        Map<String, Document> rest = new LinkedHashMap<>(documents);
        rest.keySet().removeAll(paths);
        return new DiffSide(label, rest, unreadable, single, project);
    }

    ModelState state() {
        Function<String, Optional<Identified>> elsewhere = id -> project.flatMap(all -> all.find(id));
        return ModelState.of(documents, elsewhere);
    }
}
