/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.history;

import java.time.ZonedDateTime;
import java.util.List;

import org.eclipse.jgit.revwalk.RevCommit;

/**
 * A commit of a project's history. It keeps no model; {@link Revisions#changes} finds all that the commit changed.
 *
 * @param commit the commit, with its message, author and parents
 * @param summary what it changed, in one sentence; only what was asked for
 * @param elements the elements that it changed, without those that came or went with what contains them
 */
public record HistoryEntry(RevCommit commit, String summary, List<ChangedElement> elements) {
    /** Copies the list. */
    public HistoryEntry {
        elements = List.copyOf(elements);
    }

    /** Returns the commit's id, ten digits of it, enough to name it. */
    public String shortId() {
        return commit.abbreviate(10).name();
    }

    /** Says whether it merged others. */
    public boolean isMerge() {
        return commit.getParentCount() > 1;
    }

    /** Returns when it was written, at the author's clock. */
    public ZonedDateTime time() {
        return commit.getAuthorIdent().getWhenAsInstant().atZone(commit.getAuthorIdent().getZoneId());
    }
}
