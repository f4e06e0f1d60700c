/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.model.LogRole;

/** Which columns of a table have which meaning: as the settings say; where they say nothing, by the names of the XES standard. */
final class RoleColumns {
    private static final Map<LogRole, String> STANDARD = new EnumMap<>(Map.of(LogRole.CASE, "case:concept:name", LogRole.ACTIVITY,
            "concept:name", LogRole.START, "time:timestamp", LogRole.UNIT, "org:group", LogRole.RESOURCE, "org:resource",
            LogRole.LIFECYCLE, "lifecycle:transition", LogRole.INSTANCE, "concept:instance"));

    private final Map<LogRole, int[]> columns = new EnumMap<>(LogRole.class);
    private final List<String> absent = new ArrayList<>();
    private final List<String> standard = new ArrayList<>();

    private RoleColumns(TableReader table, LogSettings settings) {
        for (LogRole role : LogRole.values()) {
            List<String> names = settings.columns().get(role);
            List<Integer> found = new ArrayList<>();
            if (names != null) {
                for (String name : names) {
                    table.column(name).ifPresentOrElse(found::add, () -> absent.add(name));
                }
            } else if (STANDARD.containsKey(role) && !(role == LogRole.START && settings.columns().containsKey(LogRole.END))
                    && table.columns().contains(STANDARD.get(role))) {
                found.add(table.columns().indexOf(STANDARD.get(role)));
                standard.add("«" + STANDARD.get(role) + "»");
            }
            columns.put(role, found.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    /** Says whether a table has what a log needs. */
    static boolean fits(TableReader table, LogSettings settings) {
        return new RoleColumns(table, settings).missing().isEmpty();
    }

    /**
     * Finds the columns.
     *
     * @throws IOException when the table has not what a log needs; names what is missing and what there is
     */
    static RoleColumns of(Path file, TableReader table, LogSettings settings, ReadReport report) throws IOException {
        RoleColumns found = new RoleColumns(table, settings);
        List<String> missing = found.missing();
        if (!missing.isEmpty()) {
            throw new IOException("«" + file.getFileName() + "» has no column for " + String.join(", ", missing)
                    + (found.absent.isEmpty() ? "" : " («" + String.join("», «", found.absent) + "» is set but not there)")
                    + ". Its columns are: " + String.join(", ", table.columns()) + ". Say in the log's settings which is which.");
        }
        if (!found.absent.isEmpty()) {
            report.find("These columns are set, but the file does not have them: " + String.join(", ", found.absent) + ".");
        }
        if (!found.standard.isEmpty()) {
            report.find("The meaning of " + String.join(", ", found.standard) + " is not set; it was taken from the names.");
        }
        return found;
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (columns.get(LogRole.CASE).length == 0) {
            missing.add("the case");
        }
        if (columns.get(LogRole.ACTIVITY).length == 0) {
            missing.add("the activity");
        }
        if (columns.get(LogRole.START).length + columns.get(LogRole.END).length == 0) {
            missing.add("the time");
        }
        return missing;
    }

    /** Returns the columns of a meaning, the one that counts first. */
    int[] of(LogRole role) {
        return columns.get(role);
    }

    /** Returns the columns with times. */
    int[] times() {
        return IntStream.concat(IntStream.of(of(LogRole.START)), IntStream.of(of(LogRole.END))).distinct().toArray();
    }

    /** Returns the first value of a meaning in a row; null where there is none. */
    String text(TableRow row, LogRole role) {
        for (int column : columns.get(role)) {
            String text = row.text(column);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return null;
    }
}
