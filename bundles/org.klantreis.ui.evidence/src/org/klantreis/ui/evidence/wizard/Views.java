/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.wizard;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.klantreis.model.EventLog;
import org.klantreis.ui.evidence.jobs.EvidenceIndex;
import org.klantreis.ui.evidence.jobs.LandscapeEvidence;

/** Shows what was imported. */
final class Views {
    private static final String EVIDENCE = "org.klantreis.ui.evidence.view";

    private Views() {
    }

    /**
     * Shows the view Evidence, and loads a log.
     *
     * @param workbench the workbench
     * @param container the landscape's folder
     * @param log the log to load; null for none
     */
    static void showEvidence(IWorkbench workbench, IContainer container, EventLog log) {
        try {
            workbench.getActiveWorkbenchWindow().getActivePage().showView(EVIDENCE);
        } catch (PartInitException e) {
            Platform.getLog(Views.class).log(e.getStatus());
        }
        LandscapeEvidence evidence = EvidenceIndex.get().of(container);
        if (log == null) {
            evidence.check();
        } else {
            evidence.load(log);
        }
    }
}
