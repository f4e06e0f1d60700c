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
import org.klantreis.evidence.log.LogReader;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;

/** Reads delimited text, gzipped or not, one event a row. */
public final class CsvLogReader implements LogReader {
    @Override
    public void read(Path file, LogSettings settings, Consumer<EventRow> events, ReadReport report, ReadMonitor monitor)
            throws IOException {
        new TableLog(file, settings, TableSettings.of(settings)).read(events, report, monitor);
    }
}
