/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.results;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Prints a result as CSV. Text that a spreadsheet would take for a formula gets an apostrophe in front. */
final class CsvWriter {
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private final QueryResult result;

    CsvWriter(QueryResult result) {
        this.result = result;
    }

    String write() {
        StringBuilder text = new StringBuilder();
        List<String> header = new ArrayList<>();
        for (int i = 0; i < result.columns().size(); i++) {
            header.add(quoted(result.columns().get(i).name()));
            if (holdsElements(i)) {
                header.add(quoted(result.columns().get(i).name() + "_id"));
            }
        }
        text.append(String.join(",", header)).append("\r\n");
        for (List<Object> row : result.rows()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(quoted(plain(row.get(i))));
                if (holdsElements(i)) {
                    cells.add(quoted(ids(row.get(i))));
                }
            }
            text.append(String.join(",", cells)).append("\r\n");
        }
        return text.toString();
    }

    private boolean holdsElements(int column) {
        return result.rows().stream().anyMatch(row -> row.get(column) instanceof ElementRef
                || row.get(column) instanceof List<?> list && list.stream().anyMatch(ElementRef.class::isInstance));
    }

    private static String plain(Object cell) {
        if (cell == null) {
            return "";
        } else if (cell instanceof Number) {
            return cell.toString();
        } else if (cell instanceof List<?> list) {
            return guarded(list.stream().map(each -> each == null ? "" : each.toString()).collect(Collectors.joining("; ")));
        }
        return guarded(cell.toString());
    }

    private static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    private static String ids(Object cell) {
        if (cell instanceof ElementRef element) {
            return element.id();
        } else if (cell instanceof List<?> list) {
            return list.stream().filter(ElementRef.class::isInstance).map(each -> ((ElementRef) each).id())
                    .collect(Collectors.joining("; "));
        }
        return "";
    }

    private static String quoted(String text) {
        boolean needed = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';')
                || !text.equals(text.strip());
        return needed ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
