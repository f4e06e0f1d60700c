/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.klantreis.evidence.log.LogSampler;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;

/** Shows the columns of delimited text or of the first sheet of a spreadsheet. */
public final class TableSampler implements LogSampler {
    @Override
    public LogSettings sample(Path file, LogSettings settings, Columns columns, ReadReport report, ReadMonitor monitor) throws IOException {
        try (TableReader table = TableFile.open(file, TableSettings.of(settings), report, monitor)) {
            table.columns().forEach(columns::column);
            boolean more = true;
            for (TableRow row = table.next(); row != null && more; row = more ? table.next() : null) {
                for (int c = 0; c < table.columns().size(); c++) {
                    String value = row.text(c);
                    if (!value.isEmpty()) {
                        columns.value(table.columns().get(c), value);
                    }
                }
                more = columns.endRow();
            }
            return new LogSettings(settings.format(), text(table.format().encoding()), text(table.format().delimiter()), settings.dateFormat(),
                    settings.zone(), settings.decimalSeparator(), settings.columns(), settings.missingUnits(), settings.queueActivities(),
                    settings.ignoredActivities());
        }
    }

    private static Optional<String> text(String value) {
        return Optional.of(value).filter(text -> !text.isEmpty());
    }
}
