/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.klantreis.evidence.events.Events;
import org.klantreis.evidence.events.EventsBuilder;
import org.klantreis.evidence.log.EventRow;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.model.EventLog;
import org.klantreis.model.Journey;
import org.klantreis.model.project.LandscapeProject;

/** The example's log of the journey that it shows; its few columns are read here, so that no reader is needed. */
final class ExampleLog {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    final LandscapeProject project;
    final EventLog log;
    final Journey journey;
    final Events events;

    ExampleLog() throws IOException {
        Path folder = Path.of("../org.klantreis.examples/projects/havenbank");
        project = LandscapeProject.open(folder);
        log = project.documents().stream().filter(EventLog.class::isInstance).map(EventLog.class::cast).findFirst().orElseThrow();
        journey = log.getJourney();
        EventsBuilder builder = new EventsBuilder(LogSettings.of(log), new ReadReport());
        List<String> lines = Files.readAllLines(folder.resolve("logs").resolve(log.getFile()));
        EventRow row = new EventRow();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(";", -1);
            row.clear();
            row.position = builder.size();
            row.caseId = cells[0];
            row.start = LocalDateTime.parse(cells[1], TIME).atZone(ZONE).toInstant().toEpochMilli();
            row.end = row.start;
            row.activity = cells[2];
            row.unit = text(cells[3]);
            row.customer = text(cells[5]);
            row.segment = text(cells[6]);
            row.channel = text(cells[7]);
            builder.accept(row);
        }
        events = builder.build();
    }

    Conformance compare(CaseFilter filter) {
        return new CompareWithLog(journey, log).execute(new EventCases(events, filter), org.klantreis.knowledge.sync.Monitor.NONE);
    }

    private static String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
