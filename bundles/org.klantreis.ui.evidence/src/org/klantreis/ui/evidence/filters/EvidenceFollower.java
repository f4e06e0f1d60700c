/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.filters;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.klantreis.model.EventLog;
import org.klantreis.ui.evidence.jobs.EvidenceIndex;
import org.klantreis.ui.evidence.jobs.LandscapeEvidence;
import org.klantreis.ui.evidence.jobs.LogState;
import org.klantreis.ui.knowledge.index.LandscapeIndex;

/** Says when events of a landscape's logs were loaded, loaded anew or removed. Belongs to the user interface's thread. */
public final class EvidenceFollower {
    private final Runnable changed;
    private final Runnable listener = this::look;
    private LandscapeEvidence evidence;
    private Map<String, String> before = Map.of();

    /**
     * Makes it; it follows nothing yet.
     *
     * @param changed is called when what is loaded changed
     */
    public EvidenceFollower(Runnable changed) {
        this.changed = changed;
    }

    /**
     * Follows a landscape from now on.
     *
     * @param index the landscape's knowledge base; null for none
     */
    public void follow(LandscapeIndex index) {
        LandscapeEvidence next = index == null || index.isEnded() ? null : EvidenceIndex.get().of(index.container());
        if (next == evidence) {
            return;
        }
        stop();
        evidence = next;
        if (evidence != null) {
            before = states();
            evidence.addListener(listener);
            evidence.check();
        }
    }

    /** Follows nothing any more. */
    public void stop() {
        if (evidence != null) {
            evidence.removeListener(listener);
            evidence = null;
        }
    }

    /** What is loaded of each log, or that it is being loaded. */
    private Map<String, String> states() {
        Map<String, String> states = new HashMap<>();
        for (EventLog log : evidence.logs()) {
            LogState state = evidence.state(log.getId());
            states.put(log.getId(), state.kind() == LogState.Kind.LOADING || state.kind() == LogState.Kind.FAILED ? state.kind() + state.sentence()
                    : Objects.toString(state.loaded() == null ? null : state.loaded().data(), ""));
        }
        return states;
    }

    private void look() {
        Map<String, String> now = states();
        boolean other = !now.equals(before);
        before = now;
        if (other) {
            changed.run();
        }
    }

    /**
     * Loads a log in the background.
     *
     * @param id the log's id in the model
     */
    void load(String id) {
        if (evidence != null) {
            evidence.logs().stream().filter(log -> log.getId().equals(id)).findFirst().ifPresent(evidence::load);
        }
    }

    /** Says how a log stands. */
    LogState state(String id) {
        return evidence == null ? LogState.UNKNOWN : evidence.state(id);
    }
}
