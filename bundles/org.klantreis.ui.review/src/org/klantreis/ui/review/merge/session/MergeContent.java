/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.merge.session;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.klantreis.diff.merge.Conflict;
import org.klantreis.diff.merge.Decision;
import org.klantreis.diff.merge.MergeResult;

/**
 * A merge that waits for decisions, as it was read.
 *
 * @param sentence what is going on
 * @param oursName what is here, mostly a branch
 * @param theirsName what comes in
 * @param ours the commit that is checked out; null where only the index knows
 * @param theirs the commit that comes in; null where only the index knows
 * @param message the message that was prepared for the commit
 * @param result the merge with the decisions that were saved; null where only other files are in conflict
 * @param saved the decisions that were saved, by the ids of their conflicts
 * @param otherFiles files in conflict that are no models, by their paths in the repository
 */
public record MergeContent(String sentence, String oursName, String theirsName, String ours, String theirs, String message,
        MergeResult result,
        Map<String, Decision> saved, Set<String> otherFiles) {
    /** Copies the collections. */
    public MergeContent {
        saved = Map.copyOf(saved);
        otherFiles = Set.copyOf(otherFiles);
    }

    /** Returns the conflicts of a result. */
    static List<Conflict> conflicts(MergeResult result) {
        return result == null ? List.of() : result.conflicts();
    }

    /** Returns the conflicts in which an element is involved. */
    static List<Conflict> of(Collection<Conflict> conflicts, String elementId) {
        return conflicts.stream().filter(conflict -> conflict.elementId().equals(elementId)).toList();
    }
}
