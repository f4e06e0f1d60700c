/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;

/** A table in delimited text. */
final class CsvTable implements TableReader, TableRow {
    private static final String BROKEN = "a quote is opened and not closed";
    private static final String LONG = "it has more values than there are columns";

    private final TextSource source;
    private final CsvScanner scanner;
    private final ReadReport report;
    private final Rejects rejects;
    private List<String> columns;
    private TableFormat format;
    private long emptyLines;
    private long shortRows;
    private long firstShort;
    private boolean told;

    private CsvTable(TextSource source, ReadReport report, Rejects rejects) {
        this.source = source;
        this.report = report;
        this.rejects = rejects;
        scanner = new CsvScanner(source);
    }

    static CsvTable open(Path file, TableSettings settings, ReadReport report, Rejects rejects, ReadMonitor monitor)
            throws IOException {
        TextSource source = TextSource.open(file, settings.encoding(), report, monitor);
        try {
            CsvTable table = new CsvTable(source, report, rejects);
            table.begin(file, settings);
            return table;
        } catch (IOException | RuntimeException failed) {
            source.close();
            throw failed;
        }
    }

    private void begin(Path file, TableSettings settings) throws IOException {
        String sample = scanner.ahead();
        String declared = declaredDelimiter(sample);
        char delimiter;
        if (settings.delimiter().isPresent()) {
            delimiter = Dialect.parse(settings.delimiter().get());
        } else if (declared != null) {
            delimiter = declared.charAt(0);
            report.find("The file itself says that its delimiter is «" + Dialect.name(delimiter) + "».");
        } else {
            delimiter = Dialect.find(sample);
            report.find("The delimiter was found to be «" + Dialect.name(delimiter) + "».");
        }
        scanner.setDelimiter(delimiter);
        if (declared != null) {
            scanner.next();
        }
        do {
            if (!scanner.next()) {
                throw new IOException("«" + file.getFileName() + "» is empty: it has no line with the names of its columns.");
            }
        } while (scanner.fields().isEmpty());
        if (scanner.isBroken()) {
            throw new IOException("The names of the columns in line " + scanner.recordLine() + " of «" + file.getFileName()
                    + "» cannot be read: " + BROKEN + ".");
        }
        columns = ColumnNames.unique(header(), report);
        scanner.setExpected(columns.size());
        format = new TableFormat(false, source.encoding(), Dialect.name(delimiter), "", List.of(), scanner.recordLine());
    }

    /** Excel writes and understands a first line such as sep=; . */
    private static String declaredDelimiter(String sample) {
        int end = sample.indexOf('\n');
        String first = end < 0 ? "" : sample.substring(0, end).replace("\r", "").replace("\"", "");
        return first.length() == 5 && first.regionMatches(true, 0, "sep=", 0, 4) ? first.substring(4) : null;
    }

    private List<String> header() {
        List<String> header = new ArrayList<>();
        for (int i = 0; i < scanner.fields().size(); i++) {
            header.add(scanner.fields().get(i).replaceAll("\\s+", " "));
        }
        while (header.size() > 1 && header.get(header.size() - 1).isEmpty()) {
            header.remove(header.size() - 1);
        }
        return header;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public TableFormat format() {
        return format;
    }

    @Override
    public TableRow next() throws IOException {
        while (scanner.next()) {
            if (scanner.isBroken()) {
                rejects.reject(scanner.recordLine(), BROKEN, scanner.raw());
            } else if (scanner.fields().isEmpty()) {
                emptyLines++;
            } else if (isLong()) {
                rejects.reject(scanner.recordLine(), LONG, scanner.raw());
            } else {
                if (scanner.fields().size() < columns.size()) {
                    firstShort = shortRows++ == 0 ? scanner.recordLine() : firstShort;
                }
                report.row();
                return this;
            }
        }
        tell();
        return null;
    }

    private boolean isLong() {
        return scanner.fields().size() > columns.size() && !scanner.fields().hasEmptyBeyond(columns.size());
    }

    private void tell() {
        if (told) {
            return;
        }
        told = true;
        if (emptyLines > 0) {
            report.find(emptyLines + " lines are empty; they were passed over.");
        }
        if (shortRows > 0) {
            report.find(shortRows + " rows have fewer values than there are columns (the first in line " + firstShort
                    + "); what is missing was taken to be empty.");
        }
        if (scanner.strayQuotes() > 0) {
            report.find(scanner.strayQuotes() + " quotes inside of quoted values are not doubled (the first in line "
                    + scanner.strayLine() + "); they were taken to belong to the value.");
        }
    }

    @Override
    public long line() {
        return scanner.recordLine();
    }

    @Override
    public String text(int column) {
        return scanner.fields().get(column);
    }

    @Override
    public String raw() {
        return scanner.raw();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
