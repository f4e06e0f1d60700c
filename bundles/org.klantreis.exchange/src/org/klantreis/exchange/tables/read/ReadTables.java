/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.table.TableFile;
import org.klantreis.evidence.table.TableFormat;
import org.klantreis.evidence.table.TableSettings;
import org.klantreis.exchange.tables.kinds.TableKind;

/**
 * Reads tables from a CSV file, a workbook, or a folder of CSV files, and tells which of them are which tables of a project.
 *
 * <pre>{@code
 * ReadTables tables = ReadTables.from(Path.of("landscape.xlsx"), TableSettings.FIND, Optional.empty(), ReadMonitor.NONE);
 * ImportPlan plan = new ImportTables(project).plan(tables.inputs());
 * }</pre>
 *
 * @param inputs the tables, with the proposed mappings
 * @param unknown what was read and is no table of a project as far as can be told
 */
public record ReadTables(List<TableInput> inputs, List<TableContent> unknown) {
    /** Copies what it is given. */
    public ReadTables {
        inputs = List.copyOf(inputs);
        unknown = List.copyOf(unknown);
    }

    /**
     * Reads.
     *
     * @param from a file or folder
     * @param settings how it is read; with a sheet, only that one is
     * @param kind which table it is, where there is only one; empty to guess for each
     * @param monitor is told of progress, and asked whether to go on
     * @return the tables
     * @throws IOException when something cannot be read as a table, with a sentence for the user
     * @throws java.util.concurrent.CancellationException when the monitor says so
     */
    public static ReadTables from(Path from, TableSettings settings, Optional<TableKind> kind, ReadMonitor monitor)
            throws IOException {
        List<TableInput> inputs = new ArrayList<>();
        List<TableContent> unknown = new ArrayList<>();
        for (TableContent content : contents(from, settings, kind.isPresent(), monitor)) {
            Optional<TableKind> known = kind.isPresent() ? kind : TableInput.guess(content);
            if (known.isPresent()) {
                inputs.add(TableInput.of(content, known.get()));
            } else {
                unknown.add(content);
            }
        }
        return new ReadTables(inputs, unknown);
    }

    private static List<TableContent> contents(Path from, TableSettings settings, boolean one, ReadMonitor monitor)
            throws IOException {
        List<TableContent> contents = new ArrayList<>();
        if (Files.isDirectory(from)) {
            for (Path file : tables(from)) {
                contents.add(TableContent.read(file, settings, monitor));
            }
            return contents;
        }
        TableContent first = TableContent.read(from, settings, monitor);
        contents.add(first);
        if (TableFile.isSpreadsheet(from) && settings.sheet().isEmpty() && !one) {
            for (String sheet : first.format().sheets()) {
                if (!sheet.equals(first.format().sheet())) {
                    contents.add(sheet(from, sheet, settings, monitor));
                }
            }
        }
        return contents;
    }

    /** A sheet of notes, or an empty one, does not keep the tables beside it from being read. */
    private static TableContent sheet(Path file, String sheet, TableSettings settings, ReadMonitor monitor) {
        try {
            return TableContent.read(file, new TableSettings(settings.encoding(), settings.delimiter(), Optional.of(sheet)),
                    monitor);
        } catch (IOException noTable) {
            TableFormat format = new TableFormat(true, "", "", sheet, List.of(), 0);
            return new TableContent(sheet, format, List.of(), List.of(), List.of(), List.of(noTable.getMessage()));
        }
    }

    private static List<Path> tables(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> tables = files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().toLowerCase(Locale.ROOT).matches("[^.].*\\.(csv|tsv|txt)"))
                            .sorted()
                    .toList();
            if (tables.isEmpty()) {
                throw new IOException("There is no CSV file in the folder " + folder
                        + "; name the folder of an export, or a file.");
            }
            return tables;
        }
    }
}
