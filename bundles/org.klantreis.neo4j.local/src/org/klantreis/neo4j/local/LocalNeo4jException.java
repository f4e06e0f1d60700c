/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.neo4j.local;

/** The local Neo4j cannot do what was asked. The message is one sentence for the user: what happened, where, and what to do. */
public final class LocalNeo4jException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What kind of trouble it is, for a caller that wants to act on it. */
    public enum Reason {
        /** No Java 17 or 21 was found to run the server with. */
        NO_SUITABLE_JAVA,
        /** The server's own jars are not where this bundle is. */
        INCOMPLETE_INSTALLATION,
        /** The data folder or the user's state folder cannot be read or written. */
        FOLDER_NOT_USABLE,
        /** Another process, which is not ours to stop, has the store open. */
        STORE_IN_USE,
        /** The server ended or failed while it started. */
        START_FAILED,
        /** The server, or another client that is starting it, took longer than the time allowed. */
        TIMEOUT,
        /** The server did not end, not even when killed. */
        STOP_FAILED
    }

    private final Reason reason;

    /**
     * Makes an exception without a cause.
     *
     * @param reason the kind of trouble
     * @param message one sentence for the user
     */
    public LocalNeo4jException(Reason reason, String message) {
        this(reason, message, null);
    }

    /**
     * Makes an exception.
     *
     * @param reason the kind of trouble
     * @param message one sentence for the user
     * @param cause what was caught, may be null
     */
    public LocalNeo4jException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** The kind of trouble. */
    public Reason reason() {
        return reason;
    }
}
