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
import org.klantreis.ui.evidence.jobs.LogState;

/** Says why there is nothing of a log to be seen, and leads to where that is changed. */
public final class EvidenceLink {
    private static final String VIEW = "org.klantreis.ui.evidence.view";
    private static final String LOAD = "load";

    private EvidenceLink() {
    }

    /**
     * Says why nothing is seen.
     *
     * @param choices what can be chosen; of the chosen log nothing is loaded
     * @param follower knows how the log stands
     * @return a sentence with links, for {@link #follow}
     */
    public static String sentence(LogChoices choices, EvidenceFollower follower) {
        if (choices.chosen() == null) {
            return Messages.EvidenceLink_noLog;
        }
        String name = choices.chosen().log().name().replace("&", "&&");
        LogState state = follower.state(choices.chosen().log().id());
        return switch (state.kind()) {
            case LOADING -> NLS.bind(Messages.EvidenceLink_loading, name);
            case FAILED, NO_FILE -> NLS.bind(Messages.EvidenceLink_failed, name, state.sentence().replace("&", "&&").replace("<", "\u2039"));
            default -> NLS.bind(Messages.EvidenceLink_notLoaded, name);
        };
    }

    /**
     * Does what a link says: loads the log, or opens the view in which logs are imported, loaded and linked.
     *
     * @param link the text of the event
     * @param page where
     * @param choices what can be chosen
     * @param follower loads the log
     */
    public static void follow(String link, IWorkbenchPage page, LogChoices choices, EvidenceFollower follower) {
        if (link.equals(LOAD) && choices != null && choices.chosen() != null) {
            follower.load(choices.chosen().log().id());
            return;
        }
        try {
            page.showView(VIEW);
        } catch (PartInitException e) {
            Platform.getLog(EvidenceLink.class).log(e.getStatus());
        }
    }
}
