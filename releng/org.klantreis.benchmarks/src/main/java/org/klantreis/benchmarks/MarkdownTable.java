/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.klantreis.benchmarks.measure.Results;

/** Lays results out: a row a measure, a column a size, aligned for those who read it as text. */
final class MarkdownTable {
    private MarkdownTable() {
    }

    static String of(Map<String, Results> bySize) {
        Set<String> names = new LinkedHashSet<>();
        for (Results results : bySize.values()) {
            names.addAll(results.values().keySet());
        }
        names.remove(Results.SERVER);
        List<List<String>> columns = new ArrayList<>();
        columns.add(column("", names));
        bySize.forEach((size, results) -> columns.add(column(size, names.stream().map(n -> results.values().getOrDefault(n, "")).toList())));
        StringBuilder table = new StringBuilder();
        for (int row = 0; row < columns.get(0).size(); row++) {
            addRow(table, columns, row);
        }
        return table.toString();
    }

    /** A heading, the line below it, and the cells, all of the same width. */
    private static List<String> column(String heading, Collection<String> cells) {
        int width = Math.max(3, Math.max(heading.length(), cells.stream().mapToInt(String::length).max().orElse(0)));
        List<String> column = new ArrayList<>();
        column.add(padded(heading, width));
        column.add("-".repeat(width));
        cells.forEach(cell -> column.add(padded(cell, width)));
        return column;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static void addRow(StringBuilder table, List<List<String>> columns, int row) {
        for (List<String> column : columns) {
            table.append("| ").append(column.get(row)).append(' ');
        }
        table.append("|\n");
    }
}
