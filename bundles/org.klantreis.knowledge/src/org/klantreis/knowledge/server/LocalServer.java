/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.server;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.klantreis.knowledge.ServerSource;
import org.klantreis.knowledge.GraphServer;
import org.klantreis.knowledge.KnowledgeException;
import org.klantreis.neo4j.local.LocalNeo4j;
import org.klantreis.neo4j.local.LocalNeo4jException;
import org.klantreis.neo4j.local.RunningServer;
import org.klantreis.neo4j.local.StartOptions;
import org.neo4j.driver.AuthTokens;

/** The local Neo4j of a project: a process of its own, shared by all clients of the project, its data in {@code .klantreis}. */
public final class LocalServer implements ServerSource {
    /** The folder in a project for what can be made again. */
    public static final String FOLDER = ".klantreis";
    private static final String DATA = "graph";
    /** Where it does not answer it is gone, and is started again. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(60);

    private final Path data;
    private final StartOptions options;

    /**
     * Makes it for a project.
     *
     * @param project the project's folder
     */
    public LocalServer(Path project) {
        this(project, StartOptions.DEFAULT);
    }

    /**
     * Makes it for a project, with options of its own.
     *
     * @param project the project's folder
     * @param options memory and times
     */
    public LocalServer(Path project, StartOptions options) {
        this.data = project.resolve(FOLDER).resolve(DATA);
        this.options = options;
    }

    @Override
    public GraphServer ensure(Consumer<String> messages) {
        return call(() -> {
            RunningServer running = LocalNeo4j.ensureRunning(data, options, messages::accept);
            running.healedMessage().ifPresent(messages);
            return new GraphServer(running.boltUri().toString(), AuthTokens.basic(running.user(), running.secret()), "",
                    PATIENCE);
        });
    }

    @Override
    public Optional<GraphServer> renew(Consumer<String> messages) {
        messages.accept("The knowledge base's store was damaged and is made anew; the project's files are not affected.");
        call(() -> {
            LocalNeo4j.wipe(data);
            return null;
        });
        return Optional.of(ensure(messages));
    }

    /**
     * Stops the server.
     *
     * @return whether it ran
     * @throws KnowledgeException when it could not be stopped
     */
    public boolean stop() {
        return call(() -> LocalNeo4j.stop(data, STOP_TIMEOUT));
    }

    /** Returns where the server answers and since when it runs; empty where it does not run. */
    public Optional<String> status() {
        return call(() -> LocalNeo4j.status(data)).map(status -> "The server runs since " + status.since() + " as process " + status.pid()
                + status.boltUri().map(uri -> " at " + uri).orElse("") + status.version().map(v -> ", Neo4j " + v).orElse("") + ".");
    }

    private interface Call<T> {
        T run() throws LocalNeo4jException, InterruptedException;
    }

    private static <T> T call(Call<T> call) {
        try {
            return call.run();
        } catch (LocalNeo4jException e) {
            throw new KnowledgeException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Cancelled while waiting for the local Neo4j.");
        }
    }
}
