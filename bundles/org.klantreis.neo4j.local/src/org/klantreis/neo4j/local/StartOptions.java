/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.neo4j.local;

import java.time.Duration;
import java.util.Objects;

/**
 * How a server is to be started. It does not apply to one that runs already.
 *
 * @param heapMegabytes the most heap the server takes, 128 or more
 * @param pageCacheMegabytes memory for the store's pages, 8 or more
 * @param idleTime after which time without a client's request the server ends by itself, a second or more
 * @param startTimeout how long a start may take, including that of another client that is busy with it
 */
public record StartOptions(int heapMegabytes, int pageCacheMegabytes, Duration idleTime, Duration startTimeout) {

    /** 512 MB of heap, 128 MB of page cache, 15 minutes until an idle server ends, 3 minutes for a start. */
    public static final StartOptions DEFAULT = new StartOptions(512, 128, Duration.ofMinutes(15), Duration.ofMinutes(3));

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if one is below its range
     */
    public StartOptions {
        Objects.requireNonNull(startTimeout);
        if (heapMegabytes < 128) {
            throw new IllegalArgumentException("The heap must be 128 MB or more, not " + heapMegabytes + ".");
        }
        if (pageCacheMegabytes < 8) {
            throw new IllegalArgumentException("The page cache must be 8 MB or more, not " + pageCacheMegabytes + ".");
        }
        if (idleTime.toSeconds() < 1) {
            throw new IllegalArgumentException("The idle time must be a second or more, not " + idleTime + ".");
        }
    }

    /** The same with another heap. */
    public StartOptions withHeapMegabytes(int megabytes) {
        return new StartOptions(megabytes, pageCacheMegabytes, idleTime, startTimeout);
    }

    /** The same with another idle time. */
    public StartOptions withIdleTime(Duration time) {
        return new StartOptions(heapMegabytes, pageCacheMegabytes, time, startTimeout);
    }

    /** The same with another time allowed for a start. */
    public StartOptions withStartTimeout(Duration time) {
        return new StartOptions(heapMegabytes, pageCacheMegabytes, idleTime, time);
    }
}
