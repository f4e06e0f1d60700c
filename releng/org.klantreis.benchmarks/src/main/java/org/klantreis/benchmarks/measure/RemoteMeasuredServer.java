/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.measure;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.klantreis.knowledge.GraphServer;
import org.klantreis.knowledge.server.RemoteServer;

/**
 * A server of the user's own, named by {@code KLANTREIS_NEO4J_URI}.
 *
 * @param server the server
 */
record RemoteMeasuredServer(RemoteServer server) implements MeasuredServer {
    @Override
    public GraphServer ensure(Consumer<String> messages) {
        return server.ensure(messages);
    }

    @Override
    public Optional<GraphServer> renew(Consumer<String> messages) {
        return Optional.empty();
    }

    @Override
    public boolean canBeStopped() {
        return false;
    }

    @Override
    public void stop() {
        // It is not ours to stop.
    }

    @Override
    public OptionalLong peakMemory() {
        return OptionalLong.empty();
    }

    @Override
    public String description() {
        return "the user's own server, not restarted before the queries";
    }
}
