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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.table.TableFormat;
import org.klantreis.model.ComplaintColumn;
import org.klantreis.model.ComplaintSource;
import org.klantreis.model.KlantreisFactory;

/**
 * What a complaints file looks like, before anything of it is imported.
 *
 * @param file the name of the file
 * @param format how it is written: text or spreadsheet, encoding, delimiter, sheets
 * @param rows how many rows it has below its header
 * @param columns its columns, in order
 * @param lines the first rows as they stand in the file, a list of cells each
 * @param findings what was found out about the file, a sentence each
 */
public record ComplaintPreview(String file, TableFormat format, int rows, List<PreviewColumn> columns,
        List<List<String>> lines, List<String> findings) {
    private static final int LINES = 50;
    private static final int SAMPLES = 5;

    /** Makes it from copies of its parts. */
    public ComplaintPreview {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** Returns the encoding it was read with; empty in a spreadsheet. */
    public String encoding() {
        return format.encoding();
    }

    /** Returns what stands between its columns; empty in a spreadsheet. */
    public String delimiter() {
        return format.delimiter();
    }

    /**
     * Reads a file, finding out how.
     *
     * @param file a CSV or XLSX file
     * @param monitor is told of progress, and asked whether to go on
     * @return the preview
     * @throws IOException when the file cannot be read as a table
     * @throws java.util.concurrent.CancellationException when the monitor says so
     */
    public static ComplaintPreview of(Path file, ReadMonitor monitor) throws IOException {
        return of(file, KlantreisFactory.eINSTANCE.createComplaintSource(), monitor);
    }

    /**
     * Reads a file with the encoding, delimiter and sheet of a source, finding out what that leaves empty. The columns of the
     * source do not matter.
     *
     * @param file a CSV or XLSX file
     * @param settings the source; not changed
     * @param monitor is told of progress, and asked whether to go on
     * @return the preview
     * @throws IOException when the file cannot be read as a table
     * @throws java.util.concurrent.CancellationException when the monitor says so
     */
    public static ComplaintPreview of(Path file, ComplaintSource settings, ReadMonitor monitor) throws IOException {
        TableRows table = TableRows.read(file, settings, monitor);
        FieldProposals proposals = new FieldProposals(table);
        List<PreviewColumn> columns = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            columns.add(column(table, i, proposals));
        }
        List<List<String>> lines = table.rows().stream().limit(LINES).map(TableRows.Row::cells).toList();
        List<String> findings = new ArrayList<>(table.findings());
        table.unreadable().stream().limit(SAMPLES).forEach(reject -> findings.add(reject.toString()));
        return new ComplaintPreview(file.getFileName().toString(), table.format(),
                table.rows().size() + table.unreadable().size(), columns, lines, findings);
    }

    private static PreviewColumn column(TableRows table, int index, FieldProposals proposals) {
        Set<String> distinct = new LinkedHashSet<>();
        int filled = 0;
        for (TableRows.Row row : table.rows()) {
            String value = row.text(index);
            if (!value.isEmpty()) {
                filled++;
                distinct.add(value);
            }
        }
        return new PreviewColumn(table.header().get(index), filled, distinct.size(), distinct.stream().limit(SAMPLES).toList(),
                proposals.fieldOf(index), proposals.privacyOf(index));
    }

    /**
     * Makes a source with the proposed meaning of each column, to be corrected and then given to {@link ImportComplaints}.
     *
     * @return a new source that belongs to nothing; what was found out about the file is left to be found again
     */
    public ComplaintSource proposedSource() {
        ComplaintSource source = KlantreisFactory.eINSTANCE.createComplaintSource();
        source.setName(file);
        source.setFile(file);
        for (PreviewColumn preview : columns) {
            preview.field().ifPresent(field -> {
                ComplaintColumn column = KlantreisFactory.eINSTANCE.createComplaintColumn();
                column.setField(field);
                column.setColumn(preview.name());
                column.setPrivacy(preview.privacy());
                source.getColumns().add(column);
            });
        }
        return source;
    }
}
