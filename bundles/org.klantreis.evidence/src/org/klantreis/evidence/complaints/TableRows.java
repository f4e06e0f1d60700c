/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.evidence.table.TableFile;
import org.klantreis.evidence.table.TableFormat;
import org.klantreis.evidence.table.TableReader;
import org.klantreis.evidence.table.TableRow;
import org.klantreis.evidence.table.TableSettings;
import org.klantreis.model.ComplaintSource;

/**
 * A file as a table that is kept in memory, since how its days are written shows only when all of them were seen.
 *
 * @param header the names of its columns
 * @param rows its rows
 * @param unreadable the rows that cannot be taken apart
 * @param findings what was found out about the file
 * @param format how it is written
 */
record TableRows(List<String> header, List<Row> rows, List<Reject> unreadable, List<String> findings, TableFormat format) {
    /**
     * A row.
     *
     * @param line where it begins
     * @param cells its values
     * @param days which of them the file itself knows for dates
     */
    record Row(long line, List<String> cells, BitSet days) implements TableRow {
        @Override
        public String text(int column) {
            return cells.get(column);
        }

        @Override
        public boolean isDate(int column) {
            return days.get(column);
        }

        @Override
        public String raw() {
            return String.join(",", cells);
        }
    }

    static TableRows read(Path file, ComplaintSource source, ReadMonitor monitor) throws IOException {
        ReadReport report = new ReadReport();
        List<Row> rows = new ArrayList<>();
        List<Reject> unreadable = new ArrayList<>();
        TableSettings settings = TableSettings.of(source.getEncoding(), source.getDelimiter(), source.getSheet());
        // what stands in a row that cannot be taken apart may be personal data, so only its line is kept
        try (TableReader reader = TableFile.open(file, settings, report,
                (line, reason, raw) -> unreadable.add(new Reject(line, "", "", reason)), monitor)) {
            int width = reader.columns().size();
            for (TableRow row = reader.next(); row != null; row = reader.next()) {
                rows.add(copy(row, width));
            }
            return new TableRows(List.copyOf(reader.columns()), rows, unreadable, report.findings(), reader.format());
        }
    }

    private static Row copy(TableRow row, int width) {
        String[] cells = new String[width];
        BitSet days = new BitSet();
        for (int i = 0; i < width; i++) {
            cells[i] = CellText.clean(row.text(i));
            days.set(i, row.isDate(i));
        }
        return new Row(row.line(), List.of(cells), days);
    }
}
