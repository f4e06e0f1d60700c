/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.klantreis.knowledge.GraphServer;
import org.klantreis.knowledge.ServerSource;

/** Whoever waits for the result of a test gets one. */
class ServerTrialTest {
    @Test
    void thatItWasCancelledIsToldToo() throws Exception {
        CompletableFuture<IStatus> told = new CompletableFuture<>();
        ServerTrial trial = new ServerTrial(new ServerSource() {
            @Override
            public GraphServer ensure(Consumer<String> messages) {
                throw new CancellationException();
            }

            @Override
            public Optional<GraphServer> renew(Consumer<String> messages) {
                return Optional.empty();
            }
        }, told::complete);
        trial.schedule();
        trial.join();
        assertThat(told.getNow(null)).isNotNull().extracting(IStatus::getSeverity).isEqualTo(IStatus.CANCEL);
    }
}
