/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.exchange.tables.cells.CellText;
import org.klantreis.exchange.tables.cells.ElementCells;
import org.klantreis.exchange.tables.cells.ProjectRows;
import org.klantreis.exchange.tables.kinds.Column;
import org.klantreis.exchange.tables.kinds.TableKind;
import org.klantreis.exchange.tables.kinds.Words;
import org.klantreis.model.project.LandscapeProject;

/**
 * Writes the catalogues, journeys, research and complaints of a project as tables: a workbook with a sheet each, or a folder with
 * a CSV file each. Every row has the id of its element, and every reference both the name and the id, so that the import
 * ({@code tables.plan}) finds everything again: what was not changed in between changes nothing.
 *
 * <pre>{@code
 * ExportReport report = new ExportTables(LandscapeProject.open(folder)).execute(Path.of("landscape.xlsx"));
 * }</pre>
 */
public final class ExportTables {
    private final LandscapeProject project;
    private Set<TableKind> kinds = EnumSet.allOf(TableKind.class);
    private Words words = Words.in(Locale.ENGLISH);
    private char delimiter = ',';

    /**
     * Prepares an export of all tables, in English, with commas in CSV.
     *
     * @param project the project; only read
     */
    public ExportTables(LandscapeProject project) {
        this.project = project;
    }

    /**
     * Chooses tables.
     *
     * @param chosen the tables, at least one
     * @return this
     */
    public ExportTables only(Collection<TableKind> chosen) {
        kinds = EnumSet.copyOf(chosen);
        return this;
    }

    /**
     * Chooses the language of headers and values.
     *
     * @param locale English or Dutch
     * @return this
     */
    public ExportTables in(Locale locale) {
        words = Words.in(locale);
        return this;
    }

    /**
     * Chooses what stands between the columns of CSV files.
     *
     * @param separator the delimiter; with a semicolon, numbers have a decimal comma
     * @return this
     */
    public ExportTables delimitedBy(char separator) {
        delimiter = separator;
        return this;
    }

    /**
     * Says whether an export to a path is a workbook.
     *
     * @param target the path
     * @return whether it ends in .xlsx; else it is a folder
     */
    public static boolean isWorkbook(Path target) {
        return target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /**
     * Finds what an export would overwrite.
     *
     * @param target the workbook or folder
     * @return the files that are there already
     */
    public List<Path> existing(Path target) {
        List<Path> files = isWorkbook(target) ? List.of(target) : kinds.stream().map(kind -> FolderSink.file(target, kind))
                .toList();
        return files.stream().filter(Files::exists).toList();
    }

    /**
     * Exports. Files that are there already are overwritten, each whole: a failure leaves it as it was.
     *
     * @param target a file that ends in .xlsx, or else a folder, made where there is none
     * @return what was done
     * @throws IOException when it cannot be written
     */
    public ExportReport execute(Path target) throws IOException {
        Map<Path, Path> written = new LinkedHashMap<>();
        try {
            ExportReport report;
            if (isWorkbook(target)) {
                try (OutputStream out = Files.newOutputStream(temporary(target, written));
                        TableSink sink = new WorkbookSink(out, words)) {
                    report = write(target, sink);
                }
            } else {
                Files.createDirectories(target);
                try (TableSink sink = new FolderSink(kind -> writer(FolderSink.file(target, kind), written), delimiter, words)) {
                    report = write(target, sink);
                }
            }
            for (Map.Entry<Path, Path> file : written.entrySet()) {
                Files.move(file.getValue(), file.getKey(), StandardCopyOption.REPLACE_EXISTING);
            }
            return report;
        } finally {
            for (Path left : written.values()) {
                Files.deleteIfExists(left);
            }
        }
    }

    private static Writer writer(Path file, Map<Path, Path> written) throws IOException {
        return Files.newBufferedWriter(temporary(file, written), StandardCharsets.UTF_8);
    }

    private static Path temporary(Path file, Map<Path, Path> written) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        Path beside = folder.resolve("." + file.getFileName() + ".new");
        written.put(file, beside);
        return beside;
    }

    private ExportReport write(Path target, TableSink sink) throws IOException {
        ProjectRows rows = new ProjectRows(project);
        ElementCells cells = new ElementCells(words);
        List<String> losses = new ArrayList<>();
        int count = 0;
        for (TableKind kind : kinds) {
            List<Column> columns = rows.columns(kind);
            int cut = 0;
            sink.begin(kind, columns);
            for (EObject element : rows.of(kind)) {
                List<Object> values = new ArrayList<>(columns.size());
                columns.forEach(column -> values.add(cells.value(column, element)));
                cut += sink.row(values);
                count++;
            }
            sink.end();
            if (cut > 0) {
                losses.add(words.of(kind) + ": " + cut + (cut == 1 ? " text is" : " texts are") + " longer than the "
                        + CellText.LONGEST + " characters of a cell and end in «" + CellText.CUT.strip()
                        + "»; export to a folder of CSV files to have all of them.");
            }
        }
        return new ExportReport(target, kinds.size(), count, losses);
    }
}
