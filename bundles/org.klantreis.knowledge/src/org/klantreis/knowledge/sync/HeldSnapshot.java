/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.sync;

import java.util.List;

/** A snapshot that stays in the graph until it is closed, or its process ends. */
public final class HeldSnapshot implements AutoCloseable {
    private final RevisionStore revisions;
    private final String name;
    private final String lease;
    private final SyncReport report;
    private final List<String> problems;

    HeldSnapshot(RevisionStore revisions, String name, String lease, SyncReport report, List<String> problems) {
        this.revisions = revisions;
        this.name = name;
        this.lease = lease;
        this.report = report;
        this.problems = problems;
    }

    /** Returns the snapshot's name, as {@link org.klantreis.knowledge.KnowledgeBase#query} takes it. */
    public String name() {
        return name;
    }

    /** Returns what was done to bring it into the graph. */
    public SyncReport report() {
        return report;
    }

    /** Returns what is wrong with the files that it was loaded from, a sentence each: the snapshot misses what is in them. */
    public List<String> problems() {
        return problems;
    }

    /** Lets it go; it stays in the graph for a while, for the next one who asks. */
    @Override
    public void close() {
        revisions.release(name, lease);
    }
}
