/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program is free software: you can redistribute it and/or modify it under the terms of the
 * GNU General Public License as published by the Free Software Foundation, either version 3 of the
 * License, or (at your option) any later version: https://www.gnu.org/licenses/gpl-3.0.html
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.klantreis.neo4j.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

/**
 * The file {@code server.pid} in the data folder: says which process serves it, for a client that has lost its own record.
 * The process holds an operating system lock on it for as long as its store is open, so a second server finds out in
 * milliseconds, long before Neo4j's own lock would tell.
 *
 * <p>The file is emptied, never deleted, when the store is closed: whoever waits for that can go on, although the process may
 * still be busy ending, and a successor that has already opened the file keeps the same file.
 */
final class ServerMark {

    /** Windows forbids others to read a locked range, so the range lies beyond the text. */
    private static final long LOCKED_BYTE = Integer.MAX_VALUE;

    private static final int TRIES = 5;
    private static final long PAUSE_MILLIS = 20;

    private final FileChannel channel;
    private final FileLock lock;

    private ServerMark(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the folder for this process.
     *
     * @param home the data folder, existing
     * @return the mark to give back at the end, or null if another process serves this folder
     */
    static ServerMark take(Path home) throws IOException, InterruptedException {
        FileChannel channel = FileChannel.open(home.resolve("server.pid"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
        // A client that asks for the state of the server has the lock for a moment.
        for (int tries = 0; lock == null && tries < TRIES; tries++) {
            Thread.sleep(PAUSE_MILLIS);
            lock = channel.tryLock(LOCKED_BYTE, 1, false);
        }
        if (lock == null) {
            channel.close();
            return null;
        }
        ProcessHandle self = ProcessHandle.current();
        long started = self.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        String text = "pid=" + self.pid() + "\nstarted=" + started + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
        channel.force(true);
        return new ServerMark(channel, lock);
    }

    /** Says that the store is closed; never fails, since the process is about to end anyway. */
    void giveBack() {
        try (channel) {
            channel.truncate(0);
            lock.release();
        } catch (IOException e) {
            // The folder may be gone with the project; the lock goes with the process.
        }
    }
}
