/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.filters;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Says why there is nothing of a log to be seen, and leads to where that is changed. */
public final class EvidenceLink {
    private static final String VIEW = "org.klantreis.ui.evidence.view";

    private EvidenceLink() {
    }

    /**
     * Says why nothing is seen.
     *
     * @param choices what can be chosen; of the chosen log nothing is loaded
     * @return a sentence with a link
     */
    public static String sentence(LogChoices choices) {
        return choices.chosen() == null ? Messages.EvidenceLink_noLog
                : NLS.bind(Messages.EvidenceLink_notLoaded, choices.chosen().log().name());
    }

    /**
     * Opens the view in which logs are imported and loaded.
     *
     * @param page where
     */
    public static void open(IWorkbenchPage page) {
        try {
            page.showView(VIEW);
        } catch (PartInitException e) {
            Platform.getLog(EvidenceLink.class).log(e.getStatus());
        }
    }
}
