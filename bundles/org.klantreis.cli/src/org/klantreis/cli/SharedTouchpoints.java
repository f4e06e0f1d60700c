/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.util.List;
import java.util.stream.Collectors;

import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.knowledge.results.ResultFormat;

/** Prints overlaps for people: a table that fits a screen, and below it what each pair shares, by name and in full. */
final class SharedTouchpoints {
    private static final String SHARED = "sharedTouchpoints";

    private SharedTouchpoints() {
    }

    static String print(QueryResult overlaps) {
        StringBuilder text = new StringBuilder(ResultFormat.TEXT.print(ColumnChoice.without(overlaps, SHARED)));
        for (int row = 0; row < overlaps.rows().size(); row++) {
            if (overlaps.get(row, SHARED) instanceof List<?> shared && !shared.isEmpty()) {
                text.append(row == 0 ? "\nShared touchpoints\n" : "").append("  ").append(overlaps.get(row, "first"))
                        .append(" + ").append(overlaps.get(row, "second")).append(": ")
                        .append(shared.stream().map(String::valueOf).collect(Collectors.joining(", "))).append('\n');
            }
        }
        return text.toString();
    }
}
