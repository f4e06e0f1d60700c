/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.util.List;

import org.klantreis.knowledge.results.Column;
import org.klantreis.knowledge.results.QueryResult;

/** Leaves columns out of a table for people, which has to fit a screen; CSV and JSON have them all. */
final class ColumnChoice {
    private ColumnChoice() {
    }

    static QueryResult without(QueryResult result, String... names) {
        List<String> unwanted = List.of(names);
        List<Integer> kept = new java.util.ArrayList<>();
        for (int i = 0; i < result.columns().size(); i++) {
            if (!unwanted.contains(result.columns().get(i).name())) {
                kept.add(i);
            }
        }
        List<Column> columns = kept.stream().map(result.columns()::get).toList();
        List<List<Object>> rows = result.rows().stream()
                .map(row -> kept.stream().map(row::get).collect(java.util.stream.Collectors.<Object>toList())).toList();
        return new QueryResult(columns, rows);
    }
}
