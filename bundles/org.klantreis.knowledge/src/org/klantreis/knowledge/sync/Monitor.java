/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.sync;

/** Follows long work and may end it. */
public interface Monitor {
    /** Follows nothing. */
    Monitor NONE = (task, done, total) -> {
    };

    /**
     * Takes how far the work is.
     *
     * @param task what is being done
     * @param done how many parts of it are done
     * @param total how many there are
     */
    void progress(String task, int done, int total);

    /** Says whether the work should end; it then throws {@link java.util.concurrent.CancellationException} and leaves no trace. */
    default boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }
}
