/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.wizard;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.klantreis.evidence.log.ReadMonitor;

/** Copies the file of a log into a landscape's folder of logs, unless it is there already. */
final class LogCopy {
    private static final int CHUNK = 1 << 20;

    private LogCopy() {
    }

    /**
     * Copies it.
     *
     * @param file the file
     * @param logs the folder of logs, which may not exist yet
     * @param monitor is told of progress, and may end it
     * @return the file in the folder, relative to it, with / between folders; a file that was there is never overwritten
     * @throws IOException when it cannot be copied; then nothing is left of it
     */
    static String into(Path file, Path logs, ReadMonitor monitor) throws IOException {
        Files.createDirectories(logs);
        Path from = file.toRealPath();
        if (from.startsWith(logs.toRealPath())) {
            return logs.toRealPath().relativize(from).toString().replace('\\', '/');
        }
        Path target = free(logs, file.getFileName().toString(), from);
        if (!Files.exists(target)) {
            copy(from, target, monitor);
        }
        return target.getFileName().toString();
    }

    private static void copy(Path from, Path target, ReadMonitor monitor) throws IOException {
        Path part = Files.createTempFile(target.getParent(), ".import", ".part");
        try {
            long total = Files.size(from);
            long done = 0;
            byte[] chunk = new byte[CHUNK];
            try (InputStream in = Files.newInputStream(from); OutputStream out = Files.newOutputStream(part)) {
                for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                    if (monitor.isCancelled()) {
                        throw new CancellationException();
                    }
                    out.write(chunk, 0, read);
                    done += read;
                    monitor.progress(done, total);
                }
            }
            Files.move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** A name that is free, or that of a file with the same content. */
    private static Path free(Path logs, String name, Path from) throws IOException {
        int dot = name.indexOf('.', 1);
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        Path target = logs.resolve(name);
        for (int number = 2; Files.exists(target) && Files.mismatch(target, from) >= 0; number++) {
            target = logs.resolve(stem + "-" + number + ending);
        }
        return target;
    }
}
