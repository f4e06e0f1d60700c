/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.preview.LogPreview;
import org.klantreis.model.ColumnMapping;
import org.klantreis.model.EventLog;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.LogFormat;
import org.klantreis.model.LogRole;

import picocli.CommandLine.Option;

/** How a file with events is read; what is not given stays as the descriptor says. */
final class LogOptions {
    @Option(names = "--map", paramLabel = "ROLE=COLUMN", description = {
        "Which column or attribute says what: CASE, ACTIVITY, START, END, UNIT, RESOURCE, CUSTOMER, SEGMENT, CHANNEL, LIFECYCLE or INSTANCE.",
        "May be repeated; ROLE= for none. Attributes of XES traces are named case:NAME. Default: what their names and values propose."})
    private List<String> columns = new ArrayList<>();
    @Option(names = "--queue", paramLabel = "ACTIVITY",
            description = "An activity (or state) that only puts work into a queue of the unit that it names; may be repeated, \"\" for none.")
    private List<String> queues;
    @Option(names = "--missing-unit", paramLabel = "VALUE", description = "A value that stands for no unit, such as EMPTY; may be repeated.")
    private List<String> missing;
    @Option(names = "--ignore", paramLabel = "ACTIVITY",
            description = "An activity (or state) that is no work, such as a snapshot of an audit; its rows are left out; may be repeated.")
    private List<String> ignored;
    @Option(names = "--zone", paramLabel = "ZONE", description = "The time zone of times that name none, such as Europe/Amsterdam.")
    private String zone;
    @Option(names = "--date-format", paramLabel = "PATTERN", description = "How dates are written, such as dd-MM-yyyy HH:mm.")
    private String dateFormat;
    @Option(names = "--encoding", paramLabel = "NAME", description = "The character encoding of a text file.")
    private String encoding;
    @Option(names = "--delimiter", paramLabel = "CHARACTER", description = "What stands between the columns of a text file; tab for a tabulator.")
    private String delimiter;
    @Option(names = "--decimal", paramLabel = "CHARACTER", description = "The decimal separator, a point or a comma.")
    private String decimal;
    @Option(names = "--log-format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}. Default: by its content.")
    private LogFormat format;

    /** Looks at a file, with what was said of how it is written. */
    LogPreview look(Path file, ReadMonitor monitor) throws IOException {
        if (format == null && encoding == null && delimiter == null && dateFormat == null) {
            return LogPreview.of(file, monitor);
        }
        EventLog said = KlantreisFactory.eINSTANCE.createEventLog();
        said.setEncoding(null);
        said.setLogFormat(format == null ? LogPreview.of(file, monitor).format() : format);
        applyTo(said);
        return LogPreview.of(file, LogSettings.of(said), monitor);
    }

    /** Writes what was given into a descriptor. */
    void applyTo(EventLog log) {
        if (format != null) {
            log.setLogFormat(format);
        }
        columns().forEach((role, names) -> map(log, role, names.stream().filter(name -> !name.isEmpty()).toList()));
        replace(log.getQueueActivities(), queues);
        replace(log.getMissingUnits(), missing);
        replace(log.getIgnoredActivities(), ignored);
        if (zone != null) {
            log.setTimeZone(checkedZone());
        }
        if (dateFormat != null) {
            log.setDateFormat(dateFormat);
        }
        if (encoding != null) {
            log.setEncoding(encoding);
        }
        if (delimiter != null) {
            log.setDelimiter(delimiter.equalsIgnoreCase("tab") ? "\t" : delimiter);
        }
        if (decimal != null) {
            log.setDecimalSeparator(decimal);
        }
    }

    private static void map(EventLog log, LogRole role, List<String> names) {
        List<ColumnMapping> before = log.getColumns().stream().filter(column -> column.getRole() == role).toList();
        if (before.stream().map(ColumnMapping::getColumn).toList().equals(names)) {
            return; // the same again changes no line of the descriptor
        }
        log.getColumns().removeAll(before);
        names.forEach(name -> {
            ColumnMapping column = KlantreisFactory.eINSTANCE.createColumnMapping();
            column.setRole(role);
            column.setColumn(name);
            log.getColumns().add(column);
        });
    }

    private Map<LogRole, List<String>> columns() {
        Map<LogRole, List<String>> byRole = new LinkedHashMap<>();
        for (String given : columns) {
            String[] parts = given.split("=", 2);
            LogRole role = LogRole.get(parts[0].strip().toUpperCase(Locale.ROOT));
            if (role == null || parts.length < 2) {
                List<String> roles = Arrays.stream(LogRole.values()).map(LogRole::getName).toList();
                throw new CommandFailedException("--map takes ROLE=COLUMN, with one of " + String.join(", ", roles) + ", not «" + given + "»"
                        + (role == null ? Nearest.hint(parts[0].toUpperCase(Locale.ROOT), roles, "as in --map UNIT=org:group.")
                        : "; name the column behind the equals sign, or none where nothing says that."));
            }
            byRole.computeIfAbsent(role, any -> new ArrayList<>()).add(parts[1].strip());
        }
        return byRole;
    }

    private static void replace(EList<String> values, List<String> given) {
        if (given != null) {
            List<String> wanted = given.stream().filter(value -> !value.isEmpty()).distinct().toList();
            values.retainAll(wanted);
            wanted.stream().filter(value -> !values.contains(value)).forEach(values::add);
        }
    }

    private String checkedZone() {
        try {
            return ZoneId.of(zone).getId();
        } catch (DateTimeException e) {
            throw new CommandFailedException("There is no time zone «" + zone + "»; use one such as Europe/Amsterdam.");
        }
    }
}
