/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.jgit.lib.Repository;
import org.klantreis.versioning.Progress;

/** The lock on the index that Git's command, EGit and this take in turns. */
public final class IndexLock {
    private static final Duration WAIT = Duration.ofSeconds(3);
    private static final long PAUSE_NANOS = 20_000_000;

    private IndexLock() {
    }

    /**
     * Finds the lock.
     *
     * @param git the repository
     * @return the lock's file; empty where nobody has it
     */
    public static Optional<Path> find(Repository git) {
        Path lock = file(git);
        return Files.exists(lock) ? Optional.of(lock) : Optional.empty();
    }

    private static Path file(Repository git) {
        File index = git.getIndexFile();
        return index.toPath().resolveSibling(index.getName() + ".lock");
    }

    /**
     * Waits a short while until nobody has the lock.
     *
     * @param git the repository
     * @param progress asked whether to go on waiting
     * @throws IOException when somebody still has it; it may be left over from a program that was killed
     * @throws CancellationException when it was cancelled
     */
    public static void await(Repository git, Progress progress) throws IOException {
        long end = System.nanoTime() + WAIT.toNanos();
        while (find(git).isPresent()) {
            Monitor.check(progress);
            if (System.nanoTime() > end) {
                throw new Refusal("Another program works on " + git.getWorkTree() + " (" + file(git)
                        + " is there); try again when that is done, and delete the file if no Git runs.");
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
