/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.model.ComplaintSource;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * A file as a table.
 *
 * @param header the names of its columns
 * @param rows its rows
 * @param unreadable the rows that cannot be taken apart
 * @param findings what was found out about the file
 * @param encoding the encoding it was read with
 * @param delimiter what stands between columns
 */
record TableRows(List<String> header, List<Row> rows, List<Reject> unreadable, List<String> findings, String encoding, String delimiter) {
    /** A row and the line on which it begins. */
    record Row(long line, List<String> cells) {
        String cell(int index) {
            return index < cells.size() && cells.get(index) != null ? cells.get(index) : "";
        }
    }

    static TableRows read(Path file, ComplaintSource source, ReadMonitor monitor) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<String> findings = new ArrayList<>();
        Charset charset = charset(bytes, source.getEncoding(), findings);
        String text = new String(bytes, charset);
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        char delimiter = source.getDelimiter() == null || source.getDelimiter().isEmpty() ? delimiter(text) : source.getDelimiter().charAt(0);
        List<String> header = null;
        List<Row> rows = new ArrayList<>();
        List<Reject> unreadable = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder().fieldSeparator(delimiter).allowExtraFields(true).allowMissingFields(true)
                .ofCsvRecord(new StringReader(text))) {
            for (CsvRecord row : reader) {
                if (monitor.isCancelled()) {
                    throw new CancellationException("The import was cancelled.");
                }
                if (header == null) {
                    header = row.getFields().stream().map(String::strip).toList();
                } else if (row.getFieldCount() < header.size()) {
                    unreadable.add(new Reject(row.getStartingLineNumber(), "", "", "has " + row.getFieldCount() + " cells instead of "
                            + header.size() + "; correct it."));
                } else {
                    rows.add(new Row(row.getStartingLineNumber(), row.getFields()));
                }
            }
        }
        if (header == null) {
            throw new IOException("There is nothing in " + file + "; it should begin with a line that names its columns.");
        }
        return new TableRows(header, rows, unreadable, findings, charset.name(), String.valueOf(delimiter));
    }

    private static Charset charset(byte[] bytes, String set, List<String> findings) {
        if (set != null && !set.isBlank()) {
            return Charset.forName(set);
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            findings.add("The file is not in UTF-8; it was read as windows-1252.");
            return Charset.forName("windows-1252");
        }
    }

    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t', '|'}) {
            long count = first.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }
}
