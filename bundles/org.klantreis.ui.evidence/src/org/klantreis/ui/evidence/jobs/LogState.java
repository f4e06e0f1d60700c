/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.jobs;

import org.klantreis.evidence.state.LoadedLog;

/**
 * How a log stands between its file and the graph.
 *
 * @param kind the state
 * @param loaded what the graph holds of it, possibly of an older state; null where it holds nothing or that is not known
 * @param sentence why it is so, where that is not plain; one sentence, may be empty
 */
public record LogState(Kind kind, LoadedLog loaded, String sentence) {
    /** Nothing was found out yet. */
    public static final LogState UNKNOWN = new LogState(Kind.UNKNOWN, null, "");

    /** The states. */
    public enum Kind {
        /** The knowledge base was not asked yet. */
        UNKNOWN,
        /** The file of the log is not there, or cannot be read. */
        NO_FILE,
        /** The graph holds nothing of it. */
        NOT_LOADED,
        /** It is being loaded, or waits for it. */
        LOADING,
        /** The graph holds it as it is. */
        LOADED,
        /** The file or how it is read changed since it was loaded. */
        STALE,
        /** The last load failed. */
        FAILED
    }

    LogState loading() {
        return new LogState(Kind.LOADING, loaded, "");
    }

    LogState failed(String why) {
        return new LogState(Kind.FAILED, loaded, why);
    }
}
