/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.neo4j.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.klantreis.neo4j.local.internal.Platform;
import org.klantreis.neo4j.local.internal.ServerControl;

/**
 * The local Neo4j of a project: a process of its own on the loopback interface, started on first need, shared by all clients of
 * the same data folder, alive until it is stopped or idle for long enough.
 *
 * <pre>
 * Path folder = project.resolve(".klantreis/graph");
 * RunningServer server = LocalNeo4j.ensureRunning(folder, StartOptions.DEFAULT, System.err::println);
 * AuthToken token = AuthTokens.basic(server.user(), server.secret());
 * try (Driver driver = GraphDatabase.driver(server.boltUri(), token)) {
 *     ...
 * }
 * </pre>
 *
 * <p>The data folder holds what can be rebuilt: the store, its settings and logs, and the server's process id. Port and secret
 * are in the user's state folder, readable by the user only. All methods may be called from any thread and from several processes
 * at once. They wait; an interrupt ends the wait with {@link InterruptedException}.
 */
public final class LocalNeo4j {

    private LocalNeo4j() {
    }

    /**
     * Answers the server of the data folder, starting it if there is none. Leftovers heal themselves: a record of a dead server
     * is forgotten, a server that does not answer is stopped and replaced, a killed one's store recovers, and a damaged store is
     * deleted and made anew, which {@link RunningServer#healedMessage()} tells.
     *
     * @param dataFolder where the store is, made if it is not there, for instance {@code <project>/.klantreis/graph}
     * @param options how to start, if it must be
     * @param listener is told what takes time
     * @return the server, which answered a moment ago
     * @throws LocalNeo4jException if there is no server in the end
     * @throws InterruptedException if the thread was interrupted; a server that was just being started is then ended
     */
    public static RunningServer ensureRunning(Path dataFolder, StartOptions options, ProgressListener listener)
            throws LocalNeo4jException, InterruptedException {
        return control().ensureRunning(dataFolder, options, listener);
    }

    /**
     * Tells whether a server lives on the data folder. It is not spoken to, so asking does not keep it awake.
     *
     * @param dataFolder the data folder, need not exist
     * @return what is known of the server, empty if there is none
     * @throws LocalNeo4jException if the folder cannot be read
     */
    public static Optional<ServerStatus> status(Path dataFolder) throws LocalNeo4jException {
        return control().status(dataFolder);
    }

    /**
     * Stops the server of the data folder, if there is one, and returns when its store is closed. The process may need some
     * seconds more to end. Clients that are connected lose their connection.
     *
     * @param dataFolder the data folder, need not exist
     * @param timeout how long the server may take; it is killed after that, which loses nothing that was committed
     * @return whether there was a server
     * @throws LocalNeo4jException if it is not ours to stop or does not end
     * @throws InterruptedException if the thread was interrupted; the server may then still run
     */
    public static boolean stop(Path dataFolder, Duration timeout) throws LocalNeo4jException, InterruptedException {
        return control().stop(dataFolder, timeout);
    }

    /**
     * Stops the server and deletes its store, so that the next start makes an empty one. Nothing else in the folder is touched.
     *
     * @param dataFolder the data folder, need not exist
     * @throws LocalNeo4jException if the server cannot be stopped or the store not deleted
     * @throws InterruptedException if the thread was interrupted
     */
    public static void wipe(Path dataFolder) throws LocalNeo4jException, InterruptedException {
        control().wipe(dataFolder);
    }

    private static ServerControl control() {
        return new ServerControl(Platform.current());
    }
}
