/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.model.ColumnMapping;
import org.klantreis.model.EventLog;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.LogFormat;
import org.klantreis.model.LogRole;

/**
 * What an event log looks like, before anything of it is imported: its format, its columns, and what they probably mean. A look
 * at the first events, so it is quick for any size.
 *
 * <pre>{@code
 * LogPreview preview = LogPreview.of(file, ReadMonitor.NONE);
 * EventLog log = preview.proposedLog();      // to be corrected by the user, then kept in the project
 * }</pre>
 *
 * @param file the name of the file
 * @param format its format
 * @param encoding the character encoding of a table in text; empty for other formats
 * @param delimiter its delimiter; empty for other formats
 * @param dateFormat the format of its times; empty for other formats, and where it is open or there are no times
 * @param columns its columns, in the order of the file
 * @param rows how many events were looked at
 * @param isWhole whether these are all
 * @param queueActivities activities that probably only put work into a queue
 * @param missingUnits values of the unit column that may stand for no unit; for the user to decide, a proposed log has none of
 *        them
 * @param findings what was found out about the file or is open, a sentence each
 */
public record LogPreview(String file, LogFormat format, String encoding, String delimiter, String dateFormat,
        List<LogColumn> columns, long rows, boolean isWhole, List<String> queueActivities, List<String> missingUnits, List<String> findings) {

    /** Copies what it is given. */
    public LogPreview {
        columns = List.copyOf(columns);
        queueActivities = List.copyOf(queueActivities);
        missingUnits = List.copyOf(missingUnits);
        findings = List.copyOf(findings);
    }

    /**
     * Looks at a log, finding out its format by its content.
     *
     * @param file the log
     * @param monitor asked whether to go on
     * @return the preview
     * @throws IOException when the file cannot be read as an event log, with a sentence for the user
     * @throws java.util.concurrent.CancellationException when the monitor says so
     */
    public static LogPreview of(Path file, ReadMonitor monitor) throws IOException {
        return of(file, new LogSettings(FileFormat.of(file), Optional.empty(), Optional.empty(), Optional.empty(),
                ZoneId.of("UTC"), '.', Map.of(), Set.of(), Set.of(), Set.of()), monitor);
    }

    /**
     * Looks at a log.
     *
     * @param file the log
     * @param settings its format, and encoding, delimiter and date format where they are known; the columns do not matter
     * @param monitor asked whether to go on
     * @return the preview
     * @throws IOException when the file cannot be read as such a log, with a sentence for the user
     * @throws java.util.concurrent.CancellationException when the monitor says so
     */
    public static LogPreview of(Path file, LogSettings settings, ReadMonitor monitor) throws IOException {
        ReadReport report = new ReadReport();
        Samples samples = new Samples();
        LogSettings found = Samplers.of(settings.format()).sample(file, settings, samples, report, monitor);
        RoleProposals roles = new RoleProposals(settings.format(), samples);
        List<String> findings = new ArrayList<>(report.findings());
        report.dropped().forEach(dropped -> findings.add("Not read, since " + dropped.reason() + ": " + dropped.examples().get(0)
                + (dropped.count() > 1 ? ", and " + (dropped.count() - 1) + " more." : ".")));
        findings.addAll(roles.findings());
        String dateFormat = found.dateFormat().orElseGet(() -> isTable(settings.format()) ? roles.dateFormat() : "");
        List<LogColumn> columns = samples.columns().stream().map(column -> new LogColumn(column.name(), column.filled(),
                column.distinct(), column.samples(), column.dateFormats(), roles.roleOf(column))).toList();
        boolean text = isText(settings.format());
        return new LogPreview(file.getFileName().toString(), settings.format(), text ? found.encoding().orElse("") : "",
                text ? found.delimiter().orElse("") : "", dateFormat, columns, samples.rows(), samples.isWhole(),
                roles.queueActivities(), roles.missingUnits(), findings);
    }

    private static boolean isText(LogFormat format) {
        return format == LogFormat.CSV;
    }

    private static boolean isTable(LogFormat format) {
        return isText(format) || format == LogFormat.XLSX;
    }

    /**
     * Finds the column that probably has a meaning.
     *
     * @param role the meaning
     * @return the column; empty where none fits
     */
    public Optional<LogColumn> column(LogRole role) {
        return columns.stream().filter(column -> column.role().filter(role::equals).isPresent()).findFirst();
    }

    /**
     * Makes a descriptor with what was found and is proposed, to be corrected and added to a project.
     *
     * @return a new descriptor that belongs to nothing; its file is the name of this one
     */
    public EventLog proposedLog() {
        EventLog log = KlantreisFactory.eINSTANCE.createEventLog();
        log.setName(file.replaceFirst("(?i)(\\.(xes|csv|tsv|txt|xlsx|json|jsonocel|xml|xmlocel|sqlite|db))?(\\.gz)?$", ""));
        log.setFile(file);
        log.setLogFormat(format);
        if (!encoding.isEmpty()) {
            log.setEncoding(encoding);
        }
        log.setDelimiter(delimiter.isEmpty() ? null : delimiter);
        log.setDateFormat(dateFormat.isEmpty() ? null : dateFormat);
        log.getQueueActivities().addAll(queueActivities);
        for (LogRole role : LogRole.values()) {
            column(role).ifPresent(column -> {
                ColumnMapping mapping = KlantreisFactory.eINSTANCE.createColumnMapping();
                mapping.setRole(role);
                mapping.setColumn(column.name());
                log.getColumns().add(mapping);
            });
        }
        return log;
    }
}
