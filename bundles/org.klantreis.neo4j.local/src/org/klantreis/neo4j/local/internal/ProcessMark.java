/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.neo4j.local.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A process as it is named in a file: its id alone would not do, since ids are used again.
 *
 * @param pid the process id
 * @param started its start in milliseconds since the epoch, as the operating system tells
 */
record ProcessMark(long pid, long started) {

    /** Linux derives a start from the clock; a correction of the clock moves it. */
    private static final long TOLERANCE_MILLIS = 2000;

    static Optional<ProcessMark> read(Path file) {
        try {
            Map<String, String> values = values(Files.readString(file));
            return Optional.of(new ProcessMark(Long.parseLong(values.get("pid")), Long.parseLong(values.get("started"))));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty(); // not there, empty, or being written
        }
    }

    /** Reads lines of the form key=value. */
    static Map<String, String> values(String text) {
        Map<String, String> values = new HashMap<>();
        text.lines().filter(line -> line.contains("="))
                .forEach(line -> values.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return values;
    }

    static ProcessMark of(ProcessHandle process) {
        return new ProcessMark(process.pid(), process.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
    }

    /**
     * Answers the process if it lives and is the server of that folder: where the system shows its arguments, they must say so;
     * where it does not, its start must be the recorded one.
     */
    Optional<ProcessHandle> alive(Path folder) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> {
            Optional<List<String>> arguments = process.info().arguments().map(List::of);
            return arguments.map(list -> list.contains(ServerCommand.MAIN_CLASS) && list.contains(folder.toString()))
                    .orElseGet(() -> Math.abs(of(process).started() - started) <= TOLERANCE_MILLIS);
        });
    }
}
