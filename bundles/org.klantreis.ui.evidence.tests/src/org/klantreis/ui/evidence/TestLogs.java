/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.klantreis.evidence.events.Events;
import org.klantreis.evidence.events.EventsBuilder;
import org.klantreis.evidence.load.LoadLog;
import org.klantreis.evidence.load.LoadReport;
import org.klantreis.evidence.log.EventRow;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.evidence.read.ReadLog;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.model.EventLog;
import org.klantreis.ui.knowledge.index.LandscapeIndex;
import org.klantreis.ui.testing.ExampleProject;

/** Loads the event logs of projects into the tests' knowledge base. */
public final class TestLogs {
    private TestLogs() {
    }

    /** Returns the first event log of a project. */
    public static EventLog first(ExampleProject example) throws Exception {
        return example.landscape().model().documents().stream().filter(EventLog.class::isInstance).map(EventLog.class::cast)
                .findFirst().orElseThrow();
    }

    /** Loads the first event log of a project. */
    public static LoadReport load(LandscapeIndex index, ExampleProject example) throws Exception {
        ReadLog log = ReadLog.of(example.landscape().model(), first(example));
        return index.work(knowledge -> {
            try {
                return new LoadLog(knowledge, log.identity(), (report, monitor) -> events(log, report)).execute(Monitor.NONE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Reads the example's file, whose columns are known. */
    private static Events events(ReadLog log, ReadReport report) throws IOException {
        EventsBuilder builder = new EventsBuilder(log.settings(), report);
        DateTimeFormatter form = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");
        EventRow row = new EventRow();
        for (String line : Files.readAllLines(log.file()).stream().skip(1).toList()) {
            String[] cells = line.split(";", -1);
            row.clear();
            row.caseId = cells[0];
            row.start = LocalDateTime.parse(cells[1], form).atZone(log.settings().zone()).toInstant().toEpochMilli();
            row.end = row.start;
            row.activity = cells[2];
            row.unit = cells[3];
            row.resource = cells[4].isEmpty() ? null : cells[4];
            row.customer = cells[5].isEmpty() ? null : cells[5];
            row.segment = cells[6].isEmpty() ? null : cells[6];
            row.channel = cells[7].isEmpty() ? null : cells[7];
            builder.accept(row);
            row.position++;
        }
        return builder.build();
    }
}
