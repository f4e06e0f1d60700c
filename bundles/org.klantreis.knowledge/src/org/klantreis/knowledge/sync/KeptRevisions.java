/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.sync;

import java.util.List;

import org.klantreis.knowledge.KnowledgeBase;

/** The revisions of a landscape that the graph keeps beside its working tree, see {@link LoadRevision}. */
public final class KeptRevisions {
    private final RevisionStore revisions;
    private final String landscape;

    /**
     * Makes it for a landscape.
     *
     * @param knowledge the knowledge base
     * @param landscape the landscape's id
     */
    public KeptRevisions(KnowledgeBase knowledge, String landscape) {
        this.revisions = new RevisionStore(knowledge);
        this.landscape = landscape;
    }

    /** Lists them, the last used ones first. */
    public List<KeptRevision> list() {
        return revisions.list(landscape);
    }

    /**
     * Removes those that nobody uses. They are loaded again when they are asked.
     *
     * @return how many were removed
     */
    public int forget() {
        return revisions.evict(landscape, 0);
    }
}
