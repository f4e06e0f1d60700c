/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.log;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.klantreis.model.ColumnMapping;
import org.klantreis.model.EventLog;
import org.klantreis.model.LogFormat;
import org.klantreis.model.LogRole;

/**
 * How a log is read: a copy of what its descriptor in the project says.
 *
 * @param format its format
 * @param encoding the character encoding of a text log; empty to find it
 * @param delimiter the delimiter of a CSV log; empty to find it
 * @param dateFormat the pattern of its dates; empty to find it
 * @param zone the zone of dates that name none
 * @param decimalSeparator a point or a comma
 * @param columns columns or attributes by meaning; where one has several, the first that has a value in a row counts
 * @param missingUnits values that stand for no unit; the empty value always does
 * @param queueActivities activities that only put work into the queue of the unit they name
 * @param ignoredActivities activities or states of the life cycle that are no work; left out
 */
public record LogSettings(LogFormat format, Optional<String> encoding, Optional<String> delimiter, Optional<String> dateFormat,
        ZoneId zone, char decimalSeparator, Map<LogRole, List<String>> columns, Set<String> missingUnits,
        Set<String> queueActivities, Set<String> ignoredActivities) {

    /** Copies what it is given. */
    public LogSettings {
        columns = Map.copyOf(columns);
        missingUnits = Set.copyOf(missingUnits);
        queueActivities = Set.copyOf(queueActivities);
        ignoredActivities = Set.copyOf(ignoredActivities);
    }

    /**
     * Copies the settings of a log's descriptor.
     *
     * @param log the descriptor
     * @return its settings
     * @throws java.time.DateTimeException when its time zone is none
     */
    public static LogSettings of(EventLog log) {
        Map<LogRole, List<String>> columns = new EnumMap<>(LogRole.class);
        for (LogRole role : LogRole.values()) {
            List<String> names = log.getColumns().stream().filter(column -> column.getRole() == role).map(ColumnMapping::getColumn)
                    .toList();
            if (!names.isEmpty()) {
                columns.put(role, names);
            }
        }
        return new LogSettings(log.getLogFormat(), text(log.getEncoding()), text(log.getDelimiter()), text(log.getDateFormat()),
                text(log.getTimeZone()).map(ZoneId::of).orElse(ZoneId.of("UTC")),
                text(log.getDecimalSeparator()).map(separator -> separator.charAt(0)).orElse('.'), columns,
                Set.copyOf(log.getMissingUnits()), Set.copyOf(log.getQueueActivities()), Set.copyOf(log.getIgnoredActivities()));
    }

    private static Optional<String> text(String value) {
        return value == null || value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /**
     * Names the column of a meaning.
     *
     * @param role the meaning
     * @return the first column that has it; empty where none does
     */
    public Optional<String> column(LogRole role) {
        return columns.getOrDefault(role, List.of()).stream().findFirst();
    }

    /**
     * Says whether a value stands for no unit.
     *
     * @param unit what the log says; null where it says nothing
     * @return whether it does
     */
    public boolean isMissing(String unit) {
        return unit == null || unit.isBlank() || missingUnits.contains(unit);
    }

    /** Returns the meanings that have a column. */
    public List<LogRole> roles() {
        return Arrays.stream(LogRole.values()).filter(columns::containsKey).toList();
    }
}
