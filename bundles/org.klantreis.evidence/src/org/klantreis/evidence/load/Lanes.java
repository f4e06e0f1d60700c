/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.load;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Does a few pieces of work at a time. What comes of them is taken by the thread that hands them out, so that those who follow
 * the work need not be safe for several.
 *
 * @param <T> what comes of a piece
 */
final class Lanes<T> implements AutoCloseable {
    private final int lanes;
    private final ExecutorService threads;
    private final CompletionService<T> work;
    private final Consumer<T> done;
    private int running;

    /**
     * Makes them.
     *
     * @param lanes how many pieces at a time
     * @param done takes what came of each
     */
    Lanes(int lanes, Consumer<T> done) {
        this.lanes = lanes;
        this.done = done;
        threads = Executors.newFixedThreadPool(lanes, task -> {
            Thread thread = new Thread(task, "write events");
            thread.setDaemon(true);
            return thread;
        });
        work = new ExecutorCompletionService<>(threads);
    }

    /** Begins a piece, as soon as there is room; throws what an earlier one threw. */
    void begin(Callable<T> piece) {
        if (running == lanes) {
            await();
        }
        work.submit(piece);
        running++;
    }

    /** Waits for all that was begun. */
    void finish() {
        while (running > 0) {
            await();
        }
    }

    private void await() {
        try {
            T result = work.take().get();
            running--;
            done.accept(result);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Cancelled while writing.");
        } catch (ExecutionException e) {
            running--;
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    /** Waits until nothing is being done any more: whoever tidies up comes after that. */
    @Override
    public void close() {
        boolean interrupted = false;
        threads.shutdown();
        while (running > 0) {
            try {
                work.take();
                running--;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
