/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.neo4j.local.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.klantreis.neo4j.local.LocalNeo4jException;
import org.klantreis.neo4j.local.LocalNeo4jException.Reason;
import org.klantreis.neo4j.local.ProgressListener;

/**
 * Held while a server is looked for, started or stopped: by one thread of one process on this machine. The operating system frees
 * it when a process dies. The server takes the same lock while it stops for idleness.
 */
final class StartLock implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(50);

    /** File locks belong to the whole JVM, so threads need one of their own. */
    private static final ConcurrentHashMap<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private final ReentrantLock threads;
    private final FileChannel channel;

    private StartLock(ReentrantLock threads, FileChannel channel) {
        this.threads = threads;
        this.channel = channel;
    }

    static StartLock take(Path file, Duration timeout, ProgressListener listener)
            throws LocalNeo4jException, InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        ReentrantLock threads = THREADS.computeIfAbsent(file, key -> new ReentrantLock());
        if (!threads.tryLock(timeout.toNanos(), TimeUnit.NANOSECONDS)) {
            throw tooLate(timeout);
        }
        FileChannel channel = null;
        boolean taken = false;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            boolean told = false;
            // Asking again and again, since the blocking call knows no time limit.
            while (!isLocked(channel)) {
                if (!told) {
                    listener.progress("Waiting for another program that starts or stops the local Neo4j of this project");
                    told = true;
                }
                if (System.nanoTime() > deadline) {
                    throw tooLate(timeout);
                }
                Thread.sleep(POLL.toMillis());
            }
            taken = true;
            return new StartLock(threads, channel);
        } catch (IOException e) {
            throw new LocalNeo4jException(Reason.FOLDER_NOT_USABLE, "The file " + file + " cannot be locked (" + e
                    + "): check that its folder may be written, or set KLANTREIS_STATE to another folder.", e);
        } finally {
            if (!taken) {
                close(channel);
                threads.unlock();
            }
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // another class loader of this JVM has it
        }
    }

    private static LocalNeo4jException tooLate(Duration timeout) {
        return new LocalNeo4jException(Reason.TIMEOUT, "Another program has been starting or stopping the local Neo4j of this"
                + " project for more than " + timeout.toSeconds() + " s: end it and try again.");
    }

    @Override
    public void close() {
        close(channel);
        threads.unlock();
    }

    private static void close(FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // The lock goes with the channel's end in any case.
        }
    }
}
