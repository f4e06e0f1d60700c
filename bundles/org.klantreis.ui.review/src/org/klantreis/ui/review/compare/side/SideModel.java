/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.klantreis.diff.ModelState;
import org.klantreis.model.Document;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.project.Problem;

/**
 * One side of a comparison once it is loaded.
 *
 * @param state what is compared
 * @param around all documents that the compared ones may lead to, themselves included: names and colours come from them
 * @param unreadable the paths of files that are there and could not be read; nothing can be said of them
 */
public record SideModel(ModelState state, List<Document> around, Set<String> unreadable) {
    /** Copies the lists. */
    public SideModel {
        around = List.copyOf(around);
        unreadable = Set.copyOf(unreadable);
    }

    /** Takes a whole project. */
    public static SideModel of(LandscapeProject project) {
        Set<String> unreadable = new TreeSet<>();
        for (Problem problem : project.problems()) {
            if (problem.severity() == Problem.Severity.ERROR && !project.documentsByPath().containsKey(problem.path())) {
                unreadable.add(problem.path());
            }
        }
        return new SideModel(ModelState.of(project), project.documents(), unreadable);
    }

    /** Takes a whole state. */
    public static SideModel of(ModelState state) {
        return new SideModel(state, new ArrayList<>(state.documents().values()), Set.of());
    }

    /** Returns nothing at all: the file or project is not there. */
    public static SideModel none() {
        return of(ModelState.empty());
    }

    /** Returns only one file of it; nothing where it has no such file. */
    public SideModel only(String path) {
        Document document = state.documents().get(path);
        return new SideModel(document == null ? ModelState.empty() : ModelState.of(Map.of(path, document)), around,
                unreadable.contains(path) ? Set.of(path) : Set.of());
    }

    /** Returns it without some files. */
    public SideModel without(Set<String> paths) {
        if (paths.isEmpty()) {
            return this;
        }
        Map<String, Document> kept = new java.util.LinkedHashMap<>(state.documents());
        kept.keySet().removeAll(paths);
        return new SideModel(ModelState.of(kept), around, unreadable);
    }
}
