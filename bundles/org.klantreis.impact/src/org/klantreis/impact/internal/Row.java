/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.klantreis.knowledge.results.QueryResult;

/**
 * A row of an answer.
 *
 * @param cells its cells by the names of their columns
 * @param compared the same for comparing: those of unordered columns in an order that does not depend on names
 */
record Row(Map<String, Object> cells, Map<String, Object> compared) {
    static List<Row> of(QueryResult result, Set<String> unordered) {
        List<Row> rows = new ArrayList<>();
        for (List<Object> cells : result.rows()) {
            Map<String, Object> named = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                named.put(result.columns().get(i).name(), cells.get(i));
            }
            rows.add(new Row(named, ordered(named, unordered)));
        }
        return rows;
    }

    private static Map<String, Object> ordered(Map<String, Object> cells, Set<String> unordered) {
        if (unordered.isEmpty()) {
            return cells;
        }
        Map<String, Object> ordered = new LinkedHashMap<>(cells);
        List<String> columns = cells.keySet().stream().filter(unordered::contains).toList();
        List<Object> sorted = columns.stream().map(cells::get).sorted(Comparator.comparing(Cells::identity)).toList();
        for (int i = 0; i < columns.size(); i++) {
            ordered.put(columns.get(i), sorted.get(i));
        }
        return ordered;
    }

    Object cell(String column) {
        return cells.get(column);
    }

    /** What tells it apart by some of its columns. */
    List<String> identity(List<String> columns) {
        return columns.stream().map(column -> Cells.identity(compared.get(column))).toList();
    }
}
