/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.xes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.klantreis.evidence.log.EventRow;
import org.klantreis.evidence.log.LogInput;
import org.klantreis.evidence.log.LogReader;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;

/**
 * Reads XES (IEEE 1849), packed or not. A column is the key of an attribute of events, or {@code case:} and the key of one of
 * traces. What the settings do not map has the key that the standard's extensions name: {@code concept:name},
 * {@code time:timestamp}, {@code org:group}, {@code org:resource}, {@code lifecycle:transition}, {@code concept:instance}.
 */
public final class XesReader implements LogReader {
    @Override
    public void read(Path file, LogSettings settings, Consumer<EventRow> events, ReadReport report, ReadMonitor monitor)
            throws IOException {
        XesColumns columns = new XesColumns(settings);
        XesEvents rows = new XesEvents(columns, settings, events, report);
        try (LogInput input = LogInput.open(file, monitor)) {
            new XesParser(input, rows).parse(file, report);
        }
        rows.finish();
        if (report.rows() > 0 && report.droppedRows() == report.rows()) {
            report.find("No event of the log could be used.");
        }
    }
}
