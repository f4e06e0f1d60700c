/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.klantreis.evidence.log.EventRow;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.model.LogRole;

/** Reads a table whose rows are events. */
final class TableLog {
    private final Path file;
    private final LogSettings settings;
    private final TableSettings how;

    TableLog(Path file, LogSettings settings, TableSettings how) {
        this.file = file;
        this.settings = settings;
        this.how = how;
    }

    void read(Consumer<EventRow> events, ReadReport report, ReadMonitor monitor) throws IOException {
        LogTimes times = times(report, monitor);
        try (TableReader table = TableFile.open(file, how, report, monitor)) {
            RoleColumns columns = RoleColumns.of(file, table, settings, report);
            EventRow event = new EventRow();
            long position = 0;
            for (TableRow row = table.next(); row != null; row = table.next()) {
                event.clear();
                event.position = position++;
                if (fill(event, row, columns, times, report)) {
                    events.accept(event);
                }
            }
            times.tell(report);
        }
    }

    private LogTimes times(ReadReport report, ReadMonitor monitor) throws IOException {
        ReadMonitor quiet = new ReadMonitor() {
            @Override
            public boolean isCancelled() {
                return monitor.isCancelled();
            }
        };
        try (TableReader table = TableFile.open(file, how, new ReadReport(), quiet)) {
            return LogTimes.of(table, RoleColumns.of(file, table, settings, new ReadReport()), settings, report);
        }
    }

    private static boolean fill(EventRow event, TableRow row, RoleColumns columns, LogTimes times, ReadReport report) {
        event.caseId = columns.text(row, LogRole.CASE);
        event.activity = columns.text(row, LogRole.ACTIVITY);
        if (event.caseId == null || event.activity == null) {
            report.drop(event.caseId == null ? "it has no case" : "it has no activity",
                    "line " + row.line() + ": " + Rejects.shorten(row.raw()));
            return false;
        }
        if (!times.read(event, row, report)) {
            return false;
        }
        event.unit = columns.text(row, LogRole.UNIT);
        event.resource = columns.text(row, LogRole.RESOURCE);
        event.customer = columns.text(row, LogRole.CUSTOMER);
        event.segment = columns.text(row, LogRole.SEGMENT);
        event.channel = columns.text(row, LogRole.CHANNEL);
        event.lifecycle = columns.text(row, LogRole.LIFECYCLE);
        event.instance = columns.text(row, LogRole.INSTANCE);
        return true;
    }
}
