/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.jobs;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.NLS;
import org.klantreis.evidence.state.LoadedLog;
import org.klantreis.evidence.state.LoadedLogs;
import org.klantreis.knowledge.KnowledgeException;

/** Finds out how the logs of a landscape stand: their files, and what the graph holds of them. */
final class CheckJob extends EvidenceJob {
    private final LandscapeEvidence evidence;
    private final List<LogFile> logs;
    private final boolean ask;
    private final Map<String, String> fingerprints;

    /** Prepares it; {@code fingerprints} keeps those of files that did not change, by what they depend on. */
    CheckJob(LandscapeEvidence evidence, List<LogFile> logs, boolean ask, Map<String, String> fingerprints) {
        super(NLS.bind(Messages.CheckJob_name, evidence.index().name()), null);
        this.evidence = evidence;
        this.logs = logs;
        this.ask = ask;
        this.fingerprints = fingerprints;
        setSystem(true);
    }

    @Override
    protected void work(IProgressMonitor monitor) {
        Map<String, LoadedLog> loaded = ask && !logs.isEmpty()
                ? evidence.index().work(knowledge -> LoadedLogs.of(knowledge, logs.stream().map(LogFile::id).toList())) : Map
                .of();
        Map<String, LogState> states = new HashMap<>();
        Map<String, String> prints = new HashMap<>();
        for (LogFile log : logs) {
            if (monitor.isCanceled()) {
                return;
            }
            states.put(log.id(), stateOf(log, loaded.get(log.id()), prints));
        }
        later(() -> evidence.checked(this, states, prints));
    }

    private LogState stateOf(LogFile log, LoadedLog loaded, Map<String, String> prints) {
        String fingerprint;
        try {
            fingerprint = log.fingerprint(fingerprints);
        } catch (IOException | RuntimeException e) {
            return new LogState(LogState.Kind.NO_FILE, loaded, String.valueOf(e.getMessage()));
        }
        prints.put(log.id(), fingerprint);
        if (loaded == null) {
            return ask ? new LogState(LogState.Kind.NOT_LOADED, null, "") : LogState.UNKNOWN;
        }
        return new LogState(loaded.fingerprint().equals(fingerprint) ? LogState.Kind.LOADED : LogState.Kind.STALE, loaded, "");
    }

    @Override
    protected void failed(Exception failure) {
        if (!(failure instanceof KnowledgeException)) {
            Platform.getLog(CheckJob.class).warn(getName(), failure);
        }
        // The knowledge base went away meanwhile; it tells so itself.
    }
}
