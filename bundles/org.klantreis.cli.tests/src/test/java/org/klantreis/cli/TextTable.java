/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the tables that commands print for people. */
final class TextTable {
    private static final Pattern RULE = Pattern.compile("─+");

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    private TextTable(List<String> lines, int rule) {
        List<int[]> columns = RULE.matcher(lines.get(rule)).results().map(TextTable::span).toList();
        header = cells(lines.get(rule - 1), columns);
        for (int i = rule + 1; i < lines.size() && !lines.get(i).isBlank() && !lines.get(i).matches("  \\S.*"); i++) {
            rows.add(cells(lines.get(i), columns));
        }
    }

    /** Reads the first table after a line that begins like this. */
    static TextTable after(String beginning, String text) {
        List<String> lines = text.lines().toList();
        int from = 0;
        while (from < lines.size() && !lines.get(from).startsWith(beginning)) {
            from++;
        }
        assertThat(from).as("a line «%s…» in %s", beginning, text).isLessThan(lines.size());
        while (!lines.get(from).startsWith("─")) {
            from++;
        }
        return new TextTable(lines, from);
    }

    private static int[] span(MatchResult match) {
        return new int[] {match.start(), match.end()};
    }

    private static List<String> cells(String line, List<int[]> columns) {
        return columns.stream()
                .map(column -> line.substring(Math.min(column[0], line.length()), Math.min(column[1], line.length())).trim())
                .toList();
    }

    int size() {
        return rows.size();
    }

    /** Returns the rows as lines of cells, joined by {@code " | "}. Columns are named by how their heading begins. */
    List<String> rows(String... columns) {
        return rows.stream().map(row -> List.of(columns).stream().map(column -> row.get(index(column)))
                .collect(Collectors.joining(" | "))).toList();
    }

    /** Returns those of the rows that have a value in a column. */
    List<String> rowsWhere(String column, String value, String... columns) {
        List<String> kept = new ArrayList<>();
        List<String> all = rows(columns);
        for (int i = 0; i < all.size(); i++) {
            if (rows.get(i).get(index(column)).equals(value)) {
                kept.add(all.get(i));
            }
        }
        return kept;
    }

    private int index(String column) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).equals(column) || header.get(i).startsWith(column + " (")) {
                return i;
            }
        }
        throw new AssertionError("There is no column «" + column + "» in " + header);
    }
}
