/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * Reads the events of one format, as a stream: what it needs of memory does not grow with the file.
 *
 * <p>A row that cannot be used is dropped and reported, the rest is read. What the settings leave open and the reader finds out (a
 * delimiter, an encoding, a date format) is told to the report; nothing is guessed silently.
 */
public interface LogReader {
    /**
     * Reads a log.
     *
     * @param file the log; with .gz at the end of its name it is unpacked on the fly
     * @param settings how to read it
     * @param events takes each event, in the order of the file; the object is used again for the next
     * @param report takes what was read, dropped and found out
     * @param monitor asked whether to go on, told how far it is
     * @throws IOException when the file cannot be read at all, with a sentence for the user: what is wrong, where, what to do. A
     *         file that breaks off is reported instead, and what was read before counts
     * @throws CancellationException when the monitor says so
     */
    void read(Path file, LogSettings settings, Consumer<EventRow> events, ReadReport report, ReadMonitor monitor) throws IOException;
}
