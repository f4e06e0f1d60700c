/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.neo4j.local.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.klantreis.neo4j.local.LocalNeo4jException;
import org.klantreis.neo4j.local.LocalNeo4jException.Reason;

/** Stops a server: asks, waits until the store is closed, kills after the time allowed. */
final class ServerStop {

    private static final long POLL_MILLIS = 20;
    private static final Duration AFTER_KILL = Duration.ofSeconds(10);

    private ServerStop() {
    }

    static void stop(DataFolder data, ProcessHandle server, Duration timeout) throws LocalNeo4jException, InterruptedException {
        ask(data, server);
        if (awaitClosed(data, server, timeout)) {
            return;
        }
        server.destroyForcibly();
        if (!awaitClosed(data, server, AFTER_KILL)) {
            throw new LocalNeo4jException(Reason.STOP_FAILED, "The local Neo4j in " + data.path() + " (" + name(server)
                    + ") does not end: end that process and try again.");
        }
    }

    private static String name(ProcessHandle server) {
        return "process " + server.pid() + server.info().user().map(user -> " of " + user).orElse("");
    }

    private static void ask(DataFolder data, ProcessHandle server) throws LocalNeo4jException {
        if (server.supportsNormalTermination()) {
            if (!server.destroy() && server.isAlive()) {
                throw new LocalNeo4jException(Reason.STORE_IN_USE, "The knowledge base in " + data.path()
                        + " is served by a process that is not ours to stop (" + name(server) + "): end it and try again.");
            }
            return;
        }
        try {
            Files.writeString(data.stopRequest(), "");
        } catch (IOException e) {
            // Then it is killed after the time allowed, which loses nothing that was committed.
        }
    }

    /** The server gives its mark back when its store is closed; what it does after that concerns nobody. */
    private static boolean awaitClosed(DataFolder data, ProcessHandle server, Duration timeout) throws InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        do {
            if (data.mark().filter(mark -> mark.pid() == server.pid()).isEmpty()) {
                return true;
            }
            try {
                server.onExit().get(POLL_MILLIS, TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException e) {
                // look again
            } catch (ExecutionException e) {
                throw new IllegalStateException(e); // the future of an exit has no exception
            }
        } while (System.nanoTime() < deadline);
        return false;
    }
}
