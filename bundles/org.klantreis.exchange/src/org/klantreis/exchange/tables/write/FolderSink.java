/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.klantreis.exchange.tables.cells.FormulaGuard;
import org.klantreis.exchange.tables.kinds.Column;
import org.klantreis.exchange.tables.kinds.TableKind;
import org.klantreis.exchange.tables.kinds.Words;

/** Writes a folder with a CSV file a table, in UTF-8 with the mark by which spreadsheet programs know that. */
final class FolderSink implements TableSink {
    private static final char MARK = '\uFEFF';

    private final Files files;
    private final char delimiter;
    private final Words words;
    private CsvWriter writer;
    private java.io.Writer text;

    /** Opens files. */
    interface Files {
        /** Opens the file of a table. */
        java.io.Writer open(TableKind kind) throws IOException;
    }

    FolderSink(Files files, char delimiter, Words words) {
        this.files = files;
        this.delimiter = delimiter;
        this.words = words;
    }

    static Path file(Path folder, TableKind kind) {
        return folder.resolve(kind.key() + ".csv");
    }

    @Override
    public void begin(TableKind kind, List<Column> columns) throws IOException {
        text = files.open(kind);
        text.write(MARK);
        writer = CsvWriter.builder().fieldSeparator(delimiter).lineDelimiter(LineDelimiter.CRLF).build(text);
        writer.writeRecord(columns.stream().map(column -> column.label(words)).map(FormulaGuard::guard).toList());
    }

    @Override
    public int row(List<Object> values) {
        List<String> cells = new ArrayList<>(values.size());
        for (Object value : values) {
            cells.add(value == null ? "" : value instanceof Boolean truth ? words.of(truth) : value instanceof String string
                    ? FormulaGuard.guard(string) : number(value));
        }
        writer.writeRecord(cells);
        return 0;
    }

    /** Where columns are separated by semicolons, programs expect a comma in numbers. */
    private String number(Object value) {
        UnaryOperator<String> written = delimiter == ';' && value instanceof Double ? number -> number.replace('.', ',')
                : UnaryOperator.identity();
        return written.apply(value instanceof Double number ? java.math.BigDecimal.valueOf(number).stripTrailingZeros()
                .toPlainString() : value.toString());
    }

    @Override
    public void end() throws IOException {
        writer.close();
        text.close();
    }

    @Override
    public void close() throws IOException {
        if (text != null) {
            text.close();
        }
    }
}
