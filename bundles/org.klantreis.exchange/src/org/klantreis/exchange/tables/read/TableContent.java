/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.read;

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
import org.klantreis.exchange.tables.cells.CellText;
import org.klantreis.exchange.tables.cells.FormulaGuard;

/**
 * A table, read whole.
 *
 * @param name what it is called in messages: the sheet, or the file
 * @param format how it turned out to be written
 * @param header the names of its columns, each once
 * @param lines its rows that could be read
 * @param unreadable the others
 * @param findings what was found out about the file; one sentence each
 */
public record TableContent(String name, TableFormat format, List<String> header, List<TableLine> lines,
        List<UnreadableRow> unreadable, List<String> findings) {
    /** Makes it from copies of its parts. */
    public TableContent {
        header = List.copyOf(header);
        lines = List.copyOf(lines);
        unreadable = List.copyOf(unreadable);
        findings = List.copyOf(findings);
    }

    /**
     * Reads a table.
     *
     * @param file a CSV or XLSX file
     * @param settings how it is read
     * @param monitor is told of progress, and asked whether to go on
     * @return the table
     * @throws IOException when the file cannot be read as a table, with a sentence for the user
     * @throws java.util.concurrent.CancellationException when the monitor says so
     */
    public static TableContent read(Path file, TableSettings settings, ReadMonitor monitor) throws IOException {
        ReadReport report = new ReadReport();
        List<TableLine> lines = new ArrayList<>();
        List<UnreadableRow> unreadable = new ArrayList<>();
        try (TableReader reader = TableFile.open(file, settings, report,
                (line, reason, raw) -> unreadable.add(new UnreadableRow(line, reason)), monitor)) {
            TableFormat format = reader.format();
            List<String> header = new ArrayList<>();
            reader.columns().forEach(column -> header.add(format.spreadsheet() ? column : FormulaGuard.unguard(column)));
            for (TableRow row = reader.next(); row != null; row = reader.next()) {
                lines.add(copy(row, header.size(), format.spreadsheet()));
            }
            String name = format.spreadsheet() ? format.sheet() : file.getFileName().toString();
            return new TableContent(name, format, header, lines, unreadable, report.findings());
        }
    }

    private static TableLine copy(TableRow row, int width, boolean spreadsheet) {
        String[] cells = new String[width];
        BitSet days = new BitSet();
        for (int i = 0; i < width; i++) {
            cells[i] = CellText.normal(spreadsheet ? row.text(i) : FormulaGuard.unguard(row.text(i)));
            days.set(i, row.isDate(i));
        }
        return new TableLine(row.line(), List.of(cells), days);
    }
}
