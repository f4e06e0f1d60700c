/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.measure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.klantreis.knowledge.GraphServer;
import org.klantreis.knowledge.KnowledgeException;
import org.klantreis.knowledge.server.LocalServer;
import org.klantreis.neo4j.local.LocalNeo4j;
import org.klantreis.neo4j.local.LocalNeo4jException;
import org.klantreis.neo4j.local.RunningServer;
import org.klantreis.neo4j.local.StartOptions;
import org.neo4j.driver.AuthTokens;

/** The local server of a project as users get it, and its process. */
final class LocalMeasuredServer implements MeasuredServer {
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(60);

    private final Path data;
    private RunningServer running;
    private long peakOfEarlierProcesses;

    LocalMeasuredServer(Path project) {
        this.data = project.resolve(LocalServer.FOLDER).resolve("graph");
    }

    @Override
    public GraphServer ensure(Consumer<String> messages) {
        try {
            running = LocalNeo4j.ensureRunning(data, StartOptions.DEFAULT, messages::accept);
            return new GraphServer(running.boltUri().toString(), AuthTokens.basic(running.user(), running.secret()), "");
        } catch (LocalNeo4jException e) {
            throw new KnowledgeException(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KnowledgeException("Interrupted while the local Neo4j started.", e);
        }
    }

    /** A store that breaks here is a finding, not something to mend. */
    @Override
    public Optional<GraphServer> renew(Consumer<String> messages) {
        return Optional.empty();
    }

    @Override
    public boolean canBeStopped() {
        return true;
    }

    @Override
    public void stop() throws LocalNeo4jException, InterruptedException {
        peakOfEarlierProcesses = peakMemory().orElse(peakOfEarlierProcesses);
        running = null;
        LocalNeo4j.stop(data, STOP_TIMEOUT);
    }

    @Override
    public OptionalLong peakMemory() {
        OptionalLong now = running == null ? OptionalLong.empty() : Memory.peakOf(running.pid());
        long most = Math.max(now.orElse(0), peakOfEarlierProcesses);
        return most == 0 ? OptionalLong.empty() : OptionalLong.of(most);
    }

    @Override
    public String description() {
        return "local, " + StartOptions.DEFAULT.heapMegabytes() + " MB heap, " + StartOptions.DEFAULT.pageCacheMegabytes()
                + " MB page cache";
    }
}
