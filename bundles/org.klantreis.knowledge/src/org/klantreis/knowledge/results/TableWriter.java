/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.results;

import java.util.ArrayList;
import java.util.List;

/** Prints a result as an aligned table; numbers to the right, long texts cut with an ellipsis. */
final class TableWriter {
    private static final int WIDEST = 60;

    private final QueryResult result;

    TableWriter(QueryResult result) {
        this.result = result;
    }

    String write() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(result.columns().stream().map(TableWriter::heading).toList());
        for (List<Object> row : result.rows()) {
            lines.add(row.stream().map(cell -> fitted(CellText.of(cell))).toList());
        }
        int[] widths = new int[result.columns().size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(line.get(i)));
            }
        }
        StringBuilder text = new StringBuilder();
        append(text, lines.get(0), widths);
        List<String> rule = new ArrayList<>();
        for (int width : widths) {
            rule.add("─".repeat(width));
        }
        append(text, rule, widths);
        lines.subList(1, lines.size()).forEach(line -> append(text, line, widths));
        return text.toString();
    }

    private static String heading(Column column) {
        return column.unit().isEmpty() ? column.name() : column.name() + " (" + column.unit() + ")";
    }

    private static String fitted(String text) {
        String line = text.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "");
        return line.codePointCount(0, line.length()) <= WIDEST ? line
                : line.substring(0, line.offsetByCodePoints(0, WIDEST - 1)).stripTrailing() + "…";
    }

    private void append(StringBuilder text, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(widths[i] - width(cells.get(i)));
            line.append(i == 0 ? "" : "  ");
            line.append(isNumeric(i) ? padding + cells.get(i) : cells.get(i) + padding);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private boolean isNumeric(int column) {
        return result.columns().get(column).isNumeric()
                || !result.rows().isEmpty() && result.rows().stream().allMatch(row -> row.get(column) instanceof Number);
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
