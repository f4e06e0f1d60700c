/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;

/** A table in a sheet of a spreadsheet. */
final class XlsxTable implements TableReader, TableRow {
    private static final int TITLE_ROWS = 20;

    private final Path file;
    private final ReadableWorkbook workbook;
    private final ReadReport report;
    private final ReadMonitor monitor;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final ExcelCells cells;
    private final Rejects rejects;
    private final List<String> columns;
    private final TableFormat format;
    private final Deque<Row> ahead = new ArrayDeque<>();
    private Row row;
    private boolean ended;

    private XlsxTable(Path file, ReadableWorkbook workbook, Sheet sheet, List<String> sheets, ReadReport report, Rejects rejects,
            ReadMonitor monitor) throws IOException {
        this.file = file;
        this.workbook = workbook;
        this.report = report;
        this.rejects = rejects;
        this.monitor = monitor;
        cells = new ExcelCells(workbook.isDate1904());
        stream = sheet.openStream();
        rows = stream.iterator();
        columns = ColumnNames.unique(header(sheet.getName()), report);
        format = new TableFormat(true, "", "", sheet.getName(), sheets, row.getRowNum());
    }

    static XlsxTable open(Path file, TableSettings settings, ReadReport report, Rejects rejects, ReadMonitor monitor)
            throws IOException {
        XlsxGuard.check(file);
        ReadableWorkbook workbook = null;
        try {
            workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            List<Sheet> all = workbook.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE).toList();
            Sheet sheet = choose(file, all, settings);
            if (settings.sheet().isEmpty() && all.size() > 1) {
                report.find("Of " + all.size() + " sheets, «" + sheet.getName() + "» was read.");
            }
            return new XlsxTable(file, workbook, sheet, all.stream().map(Sheet::getName).toList(), report, rejects, monitor);
        } catch (IOException | CancellationException failed) {
            close(workbook);
            throw failed;
        } catch (RuntimeException damaged) { // what is wrong in the file comes out of the library as such
            close(workbook);
            throw unreadable(file, damaged);
        }
    }

    private static void close(ReadableWorkbook workbook) throws IOException {
        if (workbook != null) {
            workbook.close();
        }
    }

    private static IOException unreadable(Path file, Exception cause) {
        return new IOException("«" + file.getFileName() + "» is no spreadsheet as it is read here, or it is damaged. Open it in a "
                + "spreadsheet program and save it again as .xlsx.", cause);
    }

    private static Sheet choose(Path file, List<Sheet> sheets, TableSettings settings) throws IOException {
        if (settings.sheet().isPresent()) {
            return sheets.stream().filter(sheet -> sheet.getName().equals(settings.sheet().get())).findFirst()
                    .orElseThrow(() -> new IOException("«" + file.getFileName() + "» has no sheet «" + settings.sheet().get()
                            + "»; it has "
                            + sheets.stream().map(sheet -> "«" + sheet.getName() + "»").collect(Collectors.joining(", "))
                            + "."));
        }
        return sheets.stream().findFirst()
                .orElseThrow(() -> new IOException("«" + file.getFileName() + "» has no sheet that is not hidden."));
    }

    /** The header is the first row with several values; what stands above it is a title. */
    private List<String> header(String sheet) throws IOException {
        Deque<Row> seen = new ArrayDeque<>();
        while (seen.size() < TITLE_ROWS && advance()) {
            List<String> names = names();
            if (names.stream().filter(name -> !name.isEmpty()).count() > 1) {
                if (!seen.isEmpty()) {
                    report.find("Row " + row.getRowNum()
                            + " was taken for the names of the columns; what stands above it is not read.");
                }
                return names;
            }
            if (!names.isEmpty()) {
                seen.add(row);
            }
        }
        if (seen.isEmpty()) {
            throw new IOException("The sheet «" + sheet + "» of «" + file.getFileName()
                    + "» is empty: it has no row with the names of its columns.");
        }
        row = seen.remove();
        ahead.addAll(seen);
        return names();
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            names.add(cells.text(cell(i)).replaceAll("\\s+", " "));
        }
        while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
            names.remove(names.size() - 1);
        }
        return names;
    }

    private boolean advance() throws IOException {
        if (monitor.isCancelled()) {
            throw new CancellationException();
        }
        if (!ahead.isEmpty()) {
            row = ahead.remove();
            return true;
        }
        try {
            if (ended || !rows.hasNext()) {
                ended = true;
                return false;
            }
            row = rows.next();
            return true;
        } catch (RuntimeException damaged) {
            if (row == null || String.valueOf(damaged.getMessage()).startsWith("Unknown cell type")) {
                // such as dates as text of their own kind, which some programs write; to leave out all that follows would be wrong
                throw unreadable(file, damaged);
            }
            ended = true;
            report.find("The sheet is damaged after row " + row.getRowNum() + "; what stands before is read.");
            return false;
        }
    }

    private org.dhatim.fastexcel.reader.Cell cell(int column) {
        return column < row.getCellCount() ? row.getCell(column) : null;
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
        while (advance()) {
            if (!isEmpty()) {
                report.row();
                return this;
            }
        }
        long size = Files.size(file);
        monitor.progress(size, size);
        return null;
    }

    private boolean isEmpty() {
        for (int i = 0; i < columns.size(); i++) {
            if (!cells.text(cell(i)).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public long line() {
        return row.getRowNum();
    }

    @Override
    public String text(int column) {
        return cells.text(cell(column));
    }

    @Override
    public boolean isDate(int column) {
        return cells.isDate(cell(column));
    }

    @Override
    public String raw() {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            values.add(text(i));
        }
        return String.join("; ", values);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }
}
