/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.util.List;

import org.klantreis.diff.ElementDiff;
import org.klantreis.model.project.LandscapeProject;

/**
 * The edits that bring chosen changes into a model.
 *
 * @param edits the edits of the live model, in order
 * @param alsoTaken what had to be taken besides what was chosen: a new element needs its parent, a reference its target, ...; the
 *        diffs of the comparison with just those changes
 * @param leftOut sentences about what was chosen and cannot be taken, as the element is not there to be changed
 */
public record ChangePlan(List<ModelEdit> edits, List<ElementDiff> alsoTaken, List<String> leftOut) {
    /** Copies the lists. */
    public ChangePlan {
        edits = List.copyOf(edits);
        alsoTaken = List.copyOf(alsoTaken);
        leftOut = List.copyOf(leftOut);
    }

    /** Says whether there is nothing to do. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /**
     * Makes the edits.
     *
     * @param project the project for which this was planned
     */
    public void applyTo(LandscapeProject project) {
        edits.forEach(edit -> edit.apply(project));
    }
}
