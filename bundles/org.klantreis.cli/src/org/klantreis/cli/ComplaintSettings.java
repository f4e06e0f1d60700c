/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.klantreis.evidence.complaints.ComplaintPreview;
import org.klantreis.model.ComplaintColumn;
import org.klantreis.model.ComplaintField;
import org.klantreis.model.ComplaintSource;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Privacy;
import org.klantreis.model.identity.Identities;

import picocli.CommandLine.Option;

/** The options that say how a complaints file is read. */
final class ComplaintSettings {
    @Option(names = "--map", paramLabel = "FIELD=COLUMN",
            description = "What a column means; may be repeated, and for CLUSTER, TEXT and ADVICE with several "
                    + "columns. FIELD= maps none.")
    private List<String> mappings = new ArrayList<>();
    @Option(names = "--privacy", paramLabel = "FIELD=HOW",
            description = "What is done with the values of a field before they come into the project: KEEP, "
                    + "PSEUDONYMISE or LEAVE_OUT. "
                    + "Default: PSEUDONYMISE for CUSTOMER, KEEP for others; or as at the last import.")
    private Map<ComplaintField, Privacy> privacy = new LinkedHashMap<>();
    @Option(names = "--date-format", paramLabel = "PATTERN",
            description = "How dates are written, such as d-M-yyyy. Default: found.")
    private String dateFormat;
    @Option(names = "--encoding", paramLabel = "NAME", description = "The character encoding. Default: found.")
    private String encoding;
    @Option(names = "--delimiter", paramLabel = "CHARACTER", description = "What stands between columns. Default: found.")
    private String delimiter;
    @Option(names = "--sheet", paramLabel = "NAME", description = "The sheet of a workbook. Default: the first.")
    private String sheet;

    /** Looks at the file. */
    interface Look {
        ComplaintPreview preview() throws IOException;
    }

    /** Returns a source with what the options say of the file, and no columns. */
    ComplaintSource reading() {
        return withReading(KlantreisFactory.eINSTANCE.createComplaintSource());
    }

    private ComplaintSource withReading(ComplaintSource source) {
        source.setDateFormat(dateFormat == null ? source.getDateFormat() : dateFormat);
        source.setEncoding(encoding == null ? source.getEncoding() : encoding);
        source.setDelimiter(delimiter == null ? source.getDelimiter() : delimiter);
        source.setSheet(sheet == null ? source.getSheet() : sheet);
        return source;
    }

    /** Returns the source of the last import, or else what the file looks like, with what the options say instead. */
    ComplaintSource applyTo(Optional<ComplaintSource> known, Look look) throws IOException {
        ComplaintSource source = withReading(known.isPresent() ? Identities.copyKeepingIds(known.get())
                : look.preview().proposedSource());
        map(source);
        privacy.forEach((field, how) -> {
            List<ComplaintColumn> columns = source.getColumns().stream().filter(column -> column.getField() == field).toList();
            if (columns.isEmpty()) {
                throw new CommandFailedException("--privacy is about " + field + ", but no column is mapped to it; add --map "
                        + field
                        + "=COLUMN.");
            }
            columns.forEach(column -> column.setPrivacy(how));
        });
        return source;
    }

    /** A field that is mapped here loses the columns that it had; a column means one thing. */
    private void map(ComplaintSource source) {
        Map<ComplaintField, Set<String>> wanted = new LinkedHashMap<>();
        for (String mapping : mappings) {
            String[] parts = mapping.split("=", 2);
            ComplaintField field = field(parts[0]);
            if (parts.length < 2) {
                throw new CommandFailedException("--map takes FIELD=COLUMN, with an equals sign between them, not «" + mapping
                        + "».");
            }
            Set<String> columns = wanted.computeIfAbsent(field, f -> new LinkedHashSet<>());
            Stream.of(parts[1]).filter(name -> !name.isBlank()).forEach(columns::add);
        }
        wanted.forEach((field, names) -> {
            source.getColumns().removeIf(column -> column.getField() == field && !names.contains(column.getColumn())
                    || column.getField() != field && names.contains(column.getColumn()));
            for (String name : names) {
                if (source.getColumns().stream().noneMatch(column -> column.getField() == field
                        && name.equals(column.getColumn()))) {
                    source.getColumns().add(column(field, name));
                }
            }
        });
    }

    private static ComplaintColumn column(ComplaintField field, String name) {
        ComplaintColumn column = KlantreisFactory.eINSTANCE.createComplaintColumn();
        column.setField(field);
        column.setColumn(name);
        column.setPrivacy(field == ComplaintField.CUSTOMER ? Privacy.PSEUDONYMISE : Privacy.KEEP);
        return column;
    }

    /** Reads the name of a field, in whatever case. */
    static ComplaintField field(String name) {
        ComplaintField field = ComplaintField.get(name.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
        if (field == null) {
            List<String> names = ComplaintField.VALUES.stream().map(ComplaintField::getLiteral).toList();
            throw new CommandFailedException("There is no field «" + name + "»"
                    + Nearest.hint(name, names, "a complaint has " + String.join(", ", names) + "."));
        }
        return field;
    }
}
