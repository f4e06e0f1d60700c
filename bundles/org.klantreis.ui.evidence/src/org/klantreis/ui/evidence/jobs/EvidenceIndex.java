/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.jobs;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IContainer;
import org.klantreis.ui.knowledge.index.KnowledgeIndex;
import org.klantreis.ui.knowledge.index.LandscapeIndex;

/** The evidence of the landscapes in the workspace. Belongs to the user interface's thread. */
public final class EvidenceIndex {
    private static EvidenceIndex instance;

    private final Map<IContainer, LandscapeEvidence> all = new HashMap<>();

    private EvidenceIndex() {
    }

    /** Returns the only instance. */
    public static EvidenceIndex get() {
        if (instance == null) {
            instance = new EvidenceIndex();
        }
        return instance;
    }

    /**
     * Returns the evidence of a landscape; nothing is read or started by that.
     *
     * @param container the landscape's folder in the workspace
     * @return its evidence, the same for each call while the project is open
     */
    public LandscapeEvidence of(IContainer container) {
        LandscapeIndex index = KnowledgeIndex.get().of(container);
        LandscapeEvidence evidence = all.get(container);
        if (evidence == null || evidence.index() != index) {
            // Another project may have the name of one that is gone.
            if (evidence != null) {
                evidence.dispose();
            }
            evidence = new LandscapeEvidence(index, ReportStore.ofWorkspace());
            all.put(container, evidence);
        }
        return evidence;
    }
}
