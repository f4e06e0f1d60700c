/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.merge;

import java.util.Optional;
import java.util.Set;

import org.eclipse.jgit.lib.ObjectId;

/**
 * What came of a merge.
 *
 * @param kind what was done
 * @param head the commit that is checked out now; empty where there is none yet
 * @param conflicting the files with conflicts, by their paths in the repository
 */
public record MergeOutcome(Kind kind, Optional<ObjectId> head, Set<String> conflicting) {
    /** The ways that a merge may go. */
    public enum Kind {
        /** All of theirs was here already. */
        UP_TO_DATE,
        /** There was nothing of ours: the branch is now where theirs is. */
        FAST_FORWARD,
        /** Both were merged and committed. */
        MERGED,
        /** There are conflicts to be decided; see {@link MergeState}. */
        CONFLICTING
    }

    /** Says whether somebody must decide something. */
    public boolean isConflicting() {
        return kind == Kind.CONFLICTING;
    }
}
