/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.klantreis.model.LogFormat;
import org.klantreis.model.LogRole;

/** Proposes what the columns of a log mean: by their names, where their values fit; else by their values, and then it says so. */
final class RoleProposals {
    private static final Pattern QUEUE = Pattern.compile("(?iu)(.*\\b)?(queued?|enqueued?|wachtrij|wachtlijst)(\\b.*)?");
    private static final Pattern NO_UNIT = Pattern.compile("(?iu)[?.\\-]+|empty|null|none|nil|n/?a|nan|unknown|onbekend|geen|leeg|unassigned|not assigned");
    private static final int FEW = 200;

    private final Samples samples;
    private final Map<ColumnSample, LogRole> roles = new HashMap<>();
    private final Map<LogRole, ColumnSample> columns = new HashMap<>();
    private final List<String> findings = new ArrayList<>();

    RoleProposals(LogFormat format, Samples samples) {
        this.samples = samples;
        for (LogRole role : LogRole.values()) {
            best(role).ifPresent(column -> choose(role, column));
        }
        if (format == LogFormat.CSV || format == LogFormat.XLSX) {
            proposeByValues();
        } else if (samples.hasCaseColumns() && !columns.containsKey(LogRole.CASE)) {
            free().filter(column -> column.filled() > 0
                    && samples.canBeCase(column)).max(Comparator.comparingLong(ColumnSample::filled))
                    .ifPresent(column -> guess(LogRole.CASE, column, "the type that most events have an object of"));
        }
        tellWhatIsOpen(format);
    }

    private Optional<ColumnSample> best(LogRole role) {
        return free().filter(column -> RoleNames.score(role, column.name()) > 0 && fits(role, column))
                .max(Comparator.comparingInt(column -> RoleNames.score(role, column.name())));
    }

    private Stream<ColumnSample> free() {
        return samples.columns().stream().filter(column -> !roles.containsKey(column));
    }

    private boolean fits(LogRole role, ColumnSample column) {
        return switch (role) {
            case START, END -> column.isDates();
            case CASE -> samples.canBeCase(column) && (samples.hasCaseColumns() || isFull(column)) && column.filled() > 0
                    && !column.isDates();
            case ACTIVITY -> isFull(column) && !column.isDates() && !column.isNumbers();
            case CHANNEL, SEGMENT, LIFECYCLE -> column.filled() > 0 && column.distinct() <= FEW && !column.isDates();
            default -> column.filled() > 0 && !column.isDates();
        };
    }

    private boolean isFull(ColumnSample column) {
        return column.filled() > 0 && column.filled() * 20 >= samples.rows() * 19;
    }

    private void choose(LogRole role, ColumnSample column) {
        roles.put(column, role);
        columns.put(role, column);
    }

    /** Of tables, where names tell nothing. */
    private void proposeByValues() {
        if (!columns.containsKey(LogRole.START) && !columns.containsKey(LogRole.END)) {
            free().filter(column -> column.isDates() && isFull(column)).findFirst()
                    .ifPresent(column -> guess(LogRole.START, column, "the first with dates in it"));
        }
        if (!columns.containsKey(LogRole.CASE)) {
            free().filter(column -> isFull(column) && !column.isDates() && column.distinct() > 1
                    && column.distinct() * 10L <= samples.rows() * 8)
                    .max(Comparator.comparingInt(ColumnSample::distinct))
                    .ifPresent(column -> guess(LogRole.CASE, column, "the one with most different values that come again"));
        }
        if (!columns.containsKey(LogRole.ACTIVITY)) {
            free().filter(column -> isFull(column) && !column.isDates() && !column.isNumbers() && column.distinct() > 1
                    && column.distinct() <= FEW)
                    .max(Comparator.comparingInt(ColumnSample::distinct))
                    .ifPresent(column -> guess(LogRole.ACTIVITY, column, "the text with most values that come again"));
        }
    }

    private void guess(LogRole role, ColumnSample column, String why) {
        choose(role, column);
        findings.add("No column is called as one with " + word(role) + " usually is; «" + column.name() + "» is proposed as "
                + why
                + ". Check it.");
    }

    private void tellWhatIsOpen(LogFormat format) {
        boolean table = format == LogFormat.CSV || format == LogFormat.XLSX;
        for (LogRole role : List.of(LogRole.START, LogRole.END)) {
            ColumnSample column = columns.get(role);
            if (table && column != null && column.dates().isAmbiguous()) {
                findings.add(column.dates().problem(column.name()));
            }
        }
        if (format != LogFormat.XES && !columns.containsKey(LogRole.CASE)) {
            findings.add("No column was found that tells which case an event belongs to; choose one.");
        }
        if (!columns.containsKey(LogRole.ACTIVITY)) {
            findings.add("No column was found that tells what was done; choose one.");
        }
        if (!columns.containsKey(LogRole.START) && !columns.containsKey(LogRole.END)) {
            findings.add("No column was found that tells when an event was; choose one.");
        }
        if (!columns.containsKey(LogRole.UNIT)) {
            findings.add("No column was found that tells which unit did it; without one there are no handoffs.");
        }
        if (!missingUnits().isEmpty()) {
            findings.add("Some values of «" + columns.get(LogRole.UNIT).name() + "» may stand for no unit: " + String.join(", ",
                    missingUnits())
                    + ". Say so in the log's missing units, or they count as units.");
        }
    }

    private static String word(LogRole role) {
        return switch (role) {
            case CASE -> "the case";
            case ACTIVITY -> "the activity";
            default -> "the time";
        };
    }

    /** Returns what a column probably means. */
    Optional<LogRole> roleOf(ColumnSample column) {
        return Optional.ofNullable(roles.get(column));
    }

    /** Returns what was guessed and what is open. */
    List<String> findings() {
        return findings;
    }

    /** Returns the format of the times; empty where it is open or differs. */
    String dateFormat() {
        ColumnSample start = columns.getOrDefault(LogRole.START, columns.get(LogRole.END));
        return start == null || start.dateFormats().size() != 1 ? "" : start.dateFormats().get(0);
    }

    /** Returns values of the activity that only put work into a queue. */
    List<String> queueActivities() {
        return values(LogRole.ACTIVITY, QUEUE);
    }

    /** Returns values of the unit that may stand for none. */
    List<String> missingUnits() {
        return values(LogRole.UNIT, NO_UNIT);
    }

    private List<String> values(LogRole role, Pattern pattern) {
        return columns.containsKey(role)
                ? columns.get(role).values().stream().filter(value -> pattern.matcher(value.strip()).matches()).toList()
                : List.of();
    }
}
