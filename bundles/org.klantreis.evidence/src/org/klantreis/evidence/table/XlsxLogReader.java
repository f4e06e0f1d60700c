/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.klantreis.evidence.log.EventRow;
import org.klantreis.evidence.log.LogReader;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;

/** Reads a spreadsheet, one event a row: of several sheets the first that has the columns of the log. */
public final class XlsxLogReader implements LogReader {
    @Override
    public void read(Path file, LogSettings settings, Consumer<EventRow> events, ReadReport report, ReadMonitor monitor)
            throws IOException {
        new TableLog(file, settings, sheet(file, settings, report, monitor)).read(events, report, monitor);
    }

    private static TableSettings sheet(Path file, LogSettings settings, ReadReport report, ReadMonitor monitor)
            throws IOException {
        List<String> sheets;
        try (TableReader first = TableFile.open(file, TableSettings.FIND, new ReadReport(), monitor)) {
            sheets = first.format().sheets();
            if (sheets.size() < 2 || RoleColumns.fits(first, settings)) {
                return TableSettings.FIND;
            }
        }
        for (String sheet : sheets) {
            TableSettings choice = TableSettings.of(null, null, sheet);
            try (TableReader table = TableFile.open(file, choice, new ReadReport(), monitor)) {
                if (RoleColumns.fits(table, settings)) {
                    report.find("«" + sheet + "» is the first of " + sheets.size() + " sheets that has the log's columns.");
                    return choice;
                }
            } catch (IOException empty) {
                continue; // a sheet without a table is not the one
            }
        }
        return TableSettings.FIND;
    }
}
