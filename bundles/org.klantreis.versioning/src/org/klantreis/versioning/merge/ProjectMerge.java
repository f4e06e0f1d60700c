/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.merge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.diff.merge.Conflict;
import org.klantreis.diff.merge.Decision;
import org.klantreis.diff.merge.MergeResult;
import org.klantreis.diff.merge.MergeSide;
import org.klantreis.diff.merge.ThreeWayMerge;
import org.klantreis.model.Identified;
import org.klantreis.model.project.FileKind;
import org.klantreis.model.project.LandscapeProject;

/** The merge of one project of a repository. */
final class ProjectMerge {
    /** A decision may make new conflicts; that ends well before this. */
    private static final int ROUNDS = 10;

    private final String prefix;
    private final BlobFiles base;
    private final BlobFiles ours;
    private final BlobFiles theirs;
    private final List<LandscapeProject> projects;
    private final MergeResult result;
    private final Map<String, Set<String>> paths = new HashMap<>();

    private ProjectMerge(String prefix, BlobFiles base, BlobFiles ours, BlobFiles theirs, List<LandscapeProject> projects,
            MergeResult result) {
        this.prefix = prefix;
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.projects = projects;
        this.result = result;
    }

    /**
     * Merges.
     *
     * @param prefix where the project is in the repository
     * @param base what both began from; null where it was not there
     * @param names how ours and theirs are called
     * @throws IOException when a side cannot be understood; the message is a sentence
     */
    static ProjectMerge of(String prefix, BlobFiles base, BlobFiles ours, BlobFiles theirs,
            List<String> names) throws IOException {
        LandscapeProject before = base == null ? null : LandscapeProject.open(base);
        LandscapeProject here = LandscapeProject.open(ours);
        LandscapeProject there = LandscapeProject.open(theirs);
        MergeResult result = ThreeWayMerge.of(before == null ? MergeSide.nothing() : MergeSide.of(before), MergeSide.of(here),
                MergeSide.of(there)).named(names.get(0), names.get(1)).merge();
        List<LandscapeProject> projects = before == null ? List.of(here, there) : List.of(here, there, before);
        return new ProjectMerge(prefix, base == null ? new BlobFiles(null, "base") : base, ours, theirs, projects, result);
    }

    /**
     * Returns the same with every conflict as it was before both changed it: what stands for the common past of two histories.
     */
    ProjectMerge withBase() {
        MergeResult decided = result;
        for (int i = 0; i < ROUNDS && !decided.isDecided(); i++) {
            Map<String, Decision> decisions = new HashMap<>();
            decided.open().forEach(conflict -> decisions.put(conflict.id(), Decision.BASE));
            decided = decided.with(decisions);
        }
        return new ProjectMerge(prefix, base, ours, theirs, projects, decided);
    }

    String prefix() {
        return prefix;
    }

    MergeResult result() {
        return result;
    }

    BlobFiles base() {
        return base;
    }

    BlobFiles ours() {
        return ours;
    }

    BlobFiles theirs() {
        return theirs;
    }

    /** Returns the files that any side or the result has, relative to the project. */
    Set<String> paths() throws IOException {
        Set<String> paths = new TreeSet<>(result.files().keySet());
        paths.addAll(base.blobs().keySet());
        paths.addAll(ours.blobs().keySet());
        paths.addAll(theirs.blobs().keySet());
        return paths;
    }

    /** Returns the files, relative to the project, with elements of conflicts that are not decided. */
    Set<String> conflicting() {
        Set<String> paths = new TreeSet<>();
        result.open().forEach(conflict -> paths.addAll(pathsOf(conflict)));
        return paths;
    }

    /** Returns the files that a conflict is about, in any of the states: at least one. */
    Set<String> pathsOf(Conflict conflict) {
        return paths.computeIfAbsent(conflict.id(), id -> find(conflict));
    }

    private Set<String> find(Conflict conflict) {
        Set<String> found = new TreeSet<>();
        for (Identified element : new Identified[] {conflict.ours().element(), conflict.theirs().element(),
                conflict.base().element()}) {
            if (element != null) {
                projects.forEach(project -> project.pathOf(element).ifPresent(found::add));
            }
        }
        switch (conflict.kind()) {
            case DELETED_REFERENCED, DELETED_CHANGED, MOVED_DELETED -> addReferrers(conflict, found);
            default -> {
                // It is about the element itself.
            }
        }
        Set<String> changed = new TreeSet<>(found);
        changed.removeIf(this::isSame);
        if (!changed.isEmpty()) {
            return changed;
        }
        return found.isEmpty() ? Set.of(FileKind.CATALOGUE) : found;
    }

    /** Adds the files that refer to what one side deleted, as the other side has them. */
    private void addReferrers(Conflict conflict, Set<String> found) {
        Identified kept = conflict.ours().element() != null ? conflict.ours().element() : conflict.theirs().element();
        if (kept == null) {
            return;
        }
        List<EObject> deleted = new ArrayList<>(List.of(kept));
        kept.eAllContents().forEachRemaining(deleted::add);
        for (LandscapeProject project : projects.subList(0, 2)) {
            if (project.pathOf(kept).isPresent()) {
                EcoreUtil.UsageCrossReferencer.findAll(deleted,
                        project.resourceSet()).values().stream().flatMap(Collection::stream)
                        .forEach(use -> project.pathOf(use.getEObject()).ifPresent(found::add));
            }
        }
    }

    private boolean isSame(String path) {
        BlobFiles.Blob before = base.blobs().get(path);
        return Objects.equals(before, ours.blobs().get(path)) && Objects.equals(before, theirs.blobs().get(path));
    }
}
