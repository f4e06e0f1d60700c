/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.klantreis.knowledge.results.QueryResult;

/**
 * A row of an answer.
 *
 * @param cells its cells by the names of their columns
 */
record Row(Map<String, Object> cells) {
    static List<Row> of(QueryResult result) {
        List<Row> rows = new ArrayList<>();
        for (List<Object> cells : result.rows()) {
            Map<String, Object> named = new java.util.LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                named.put(result.columns().get(i).name(), cells.get(i));
            }
            rows.add(new Row(named));
        }
        return rows;
    }

    Object cell(String column) {
        return cells.get(column);
    }

    /** What tells it apart by some of its columns. */
    List<String> identity(List<String> columns) {
        return columns.stream().map(column -> Cells.identity(cell(column))).toList();
    }
}
