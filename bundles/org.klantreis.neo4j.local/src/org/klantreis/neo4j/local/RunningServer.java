/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.neo4j.local;

import java.net.URI;
import java.util.Optional;

/**
 * A local Neo4j that accepts connections.
 *
 * @param boltUri where, {@code bolt://127.0.0.1:PORT}; the same address answers {@code neo4j://} too
 * @param user the user to connect as
 * @param secret that user's password, made anew at each start; not to be written anywhere
 * @param pid the server's process id
 * @param startedNow whether this call started it, false if it ran already
 * @param healedMessage one sentence for the user if the store was damaged and was made anew, and so is empty
 */
public record RunningServer(URI boltUri, String user, String secret, long pid, boolean startedNow,
        Optional<String> healedMessage) {

    /** Leaves the secret out, so that it cannot end in a log. */
    @Override
    public String toString() {
        return "RunningServer[" + boltUri + ", pid " + pid + (startedNow ? ", started now" : "") + "]";
    }
}
