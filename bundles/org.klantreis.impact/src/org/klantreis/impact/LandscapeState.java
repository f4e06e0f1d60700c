/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact;

import java.util.Objects;

import org.klantreis.model.project.LandscapeProject;

/**
 * One of two states of a landscape that are compared.
 *
 * @param label what it is called in what is told to users: "main", "working tree"
 * @param project the state as a model
 * @param kind where it stands in the graph
 * @param snapshot the name of its snapshot; empty where {@link EffectOfChange} finds it
 */
public record LandscapeState(String label, LandscapeProject project, Kind kind, String snapshot) {
    /** Where a state stands in the graph. */
    public enum Kind {
        /** In a snapshot of its own, which is loaded once and used again for the same content. */
        FIXED,
        /** In the snapshot of the working tree, which is brought up to date. */
        WORKING_TREE,
        /** In a snapshot that somebody else keeps up to date. */
        KEPT
    }

    /** Checks that nothing is null. */
    public LandscapeState {
        Objects.requireNonNull(label);
        Objects.requireNonNull(project);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(snapshot);
    }

    /**
     * A state that stays as it is: a revision, or a folder beside the working tree. It must have no unsaved changes.
     *
     * @param label what it is called
     * @param project the state as a model
     */
    public static LandscapeState fixed(String label, LandscapeProject project) {
        return new LandscapeState(label, project, Kind.FIXED, "");
    }

    /**
     * The working tree, which is synced when it is asked.
     *
     * @param label what it is called
     * @param project the project, opened from its folder
     */
    public static LandscapeState workingTree(String label, LandscapeProject project) {
        return new LandscapeState(label, project, Kind.WORKING_TREE, "");
    }

    /**
     * A state that is in the graph already and is kept there by the caller.
     *
     * @param label what it is called
     * @param project the same state as a model
     * @param snapshot the name of its snapshot
     */
    public static LandscapeState kept(String label, LandscapeProject project, String snapshot) {
        return new LandscapeState(label, project, Kind.KEPT, snapshot);
    }
}
