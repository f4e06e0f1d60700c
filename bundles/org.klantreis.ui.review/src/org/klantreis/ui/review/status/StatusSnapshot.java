/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.status;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EReference;
import org.klantreis.diff.Comparison;

/**
 * How a landscape's working tree differs from its last commit, at one moment. Immutable; safe to read on any thread.
 *
 * @param head where the repository is; empty where the project is under no version control
 * @param comparison what differs between the last commit and the working tree as saved; empty where nothing does, or where it cannot be read
 * @param states the elements that differ, by their ids
 * @param beneath the worst state in what an element contains, by the element's id; elements with nothing changed in them are left out
 * @param files the worst state of each model file that differs, by its path in the project
 * @param lists the worst state in each list of the catalogue that has something that differs
 * @param otherFiles the states of files of the project that differ and hold no model, by their paths in the project, sorted
 * @param problem why the project cannot be compared; null where it can
 * @param repository a number that is another one after any branch, tag or the index changed; 0 for no repository
 */
public record StatusSnapshot(Optional<Head> head, Comparison comparison, Map<String, ElementState> states,
        Map<String, ElementState> beneath, Map<String, ElementState> files, Map<EReference, ElementState> lists,
        Map<String, ElementState> otherFiles, String problem, long repository) {
    /** A project that was not looked at yet, or is under no version control. */
    public static final StatusSnapshot UNVERSIONED = new StatusSnapshot(Optional.empty(), Comparisons.NONE, Map.of(), Map.of(), Map.of(),
            Map.of(), Map.of(), null, 0);

    /** Copies the collections. */
    public StatusSnapshot {
        states = Map.copyOf(states);
        beneath = Map.copyOf(beneath);
        files = Map.copyOf(files);
        lists = Map.copyOf(lists);
        otherFiles = Collections.unmodifiableMap(new TreeMap<>(otherFiles));
    }

    /** Says whether the project is under version control. */
    public boolean isVersioned() {
        return head.isPresent();
    }

    /** Says whether something differs from the last commit, in a model or another file. */
    public boolean isDirty() {
        return !comparison.isEmpty() || !files.isEmpty() || !otherFiles.isEmpty();
    }

    /**
     * Returns how an element itself differs.
     *
     * @param elementId the element's id
     * @return its state
     */
    public ElementState of(String elementId) {
        return states.getOrDefault(elementId, ElementState.NONE);
    }

    /**
     * Returns the worst of an element and all that it contains.
     *
     * @param elementId the element's id
     * @return the state
     */
    public ElementState within(String elementId) {
        return of(elementId).or(beneath.getOrDefault(elementId, ElementState.NONE));
    }

    /**
     * Where a repository is.
     *
     * @param branch the branch's name; where no branch is checked out, the commit's short id
     * @param detached whether no branch is checked out
     * @param commit the last commit's id; null before the first
     * @param upstream the branch that this one follows, as {@code origin/main}; null for none
     * @param ahead commits that the upstream does not have
     * @param behind commits that the upstream has and the branch does not
     * @param inProgress what is unfinished, as Git names it: {@code MERGING}; {@code SAFE} for nothing
     * @param conflicts paths in the repository that a merge left to be decided
     */
    public record Head(String branch, boolean detached, String commit, String upstream, int ahead, int behind, String inProgress,
            List<String> conflicts) {
        /** Copies the list. */
        public Head {
            conflicts = List.copyOf(conflicts);
        }

        /** Says whether a merge, or something like it, was begun and not concluded. */
        public boolean isUnfinished() {
            return !"SAFE".equals(inProgress);
        }
    }
}
