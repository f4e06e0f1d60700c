/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.history;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;

/**
 * A branch or tag that points to a commit.
 *
 * @param name its full name, as {@code refs/heads/main}
 * @param current whether it is checked out
 */
record RefLabel(String name, boolean current) {
    /** What it is. */
    enum Kind {
        /** A branch of this repository. */
        BRANCH,
        /** A branch of a remote, as it was fetched last. */
        REMOTE,
        /** A tag. */
        TAG,
        /** Where the repository is, without a branch. */
        HEAD
    }

    Kind kind() {
        if (name.startsWith(Constants.R_HEADS)) {
            return Kind.BRANCH;
        } else if (name.startsWith(Constants.R_REMOTES)) {
            return Kind.REMOTE;
        }
        return name.startsWith(Constants.R_TAGS) ? Kind.TAG : Kind.HEAD;
    }

    /** Returns the name as users know it. */
    String label() {
        return Repository.shortenRefName(name);
    }
}
