/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.index;

import java.time.Instant;

/**
 * How the knowledge base of a landscape is.
 *
 * @param kind what it is doing
 * @param sentence what is being done, or why it is away; one sentence, may be empty
 * @param done how far a sync is
 * @param total how far it has to go; 0 where that is not known
 * @param server the server's address; empty where there is none
 * @param elements how many elements it holds
 * @param when when it was last brought up to date; null where it was not yet
 * @param version goes up with each change of its content
 */
public record IndexState(Kind kind, String sentence, int done, int total, String server, int elements, Instant when,
        long version) {
    /** Nothing was asked of it yet. */
    public static final IndexState NOT_STARTED = new IndexState(Kind.NOT_STARTED, "", 0, 0, "", 0, null, 0);

    /** What a knowledge base is doing. */
    public enum Kind {
        /** Nothing was asked of it yet. */
        NOT_STARTED,
        /** Its server is started or looked for. */
        STARTING,
        /** It is brought up to date. */
        SYNCING,
        /** It shows what was last saved. */
        FRESH,
        /** It shows an older state, and was not asked to follow. */
        STALE,
        /** It cannot be reached; the sentence says why. */
        AWAY
    }

    /** Says whether it can answer, possibly about an older state. */
    public boolean answers() {
        return when != null && kind != Kind.AWAY && kind != Kind.NOT_STARTED;
    }

    /** Says whether something is being done. */
    public boolean isBusy() {
        return kind == Kind.STARTING || kind == Kind.SYNCING;
    }

    IndexState starting(String what) {
        return new IndexState(Kind.STARTING, what, 0, 0, server, elements, when, version);
    }

    IndexState syncing(String what, int at, int of) {
        return new IndexState(Kind.SYNCING, what, at, of, server, elements, when, version);
    }

    IndexState fresh(String address, int count, boolean changed) {
        return new IndexState(Kind.FRESH, "", 0, 0, address, count, Instant.now(), changed ? version + 1 : version);
    }

    IndexState stale() {
        return new IndexState(Kind.STALE, "", 0, 0, server, elements, when, version);
    }

    IndexState away(String why) {
        return new IndexState(Kind.AWAY, why, 0, 0, "", 0, null, version + 1);
    }

    IndexState notStarted() {
        return new IndexState(Kind.NOT_STARTED, "", 0, 0, "", 0, null, version + 1);
    }
}
