/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.plan;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

import org.klantreis.evidence.table.DateSearch;
import org.klantreis.evidence.table.Dates;
import org.klantreis.exchange.tables.kinds.Column;
import org.klantreis.exchange.tables.read.TableInput;

/** Finds out how days are written, in each column of each table. */
final class DayColumns {
    private DayColumns() {
    }

    /**
     * Looks.
     *
     * @param pattern how days are written; empty to find it
     * @throws IOException when the pattern is none, or it cannot be found, with a sentence for the user
     */
    static Map<TableInput, Map<Column, Dates>> of(Iterable<TableInput> inputs, Optional<String> pattern) throws IOException {
        Map<TableInput, Map<Column, Dates>> found = new IdentityHashMap<>();
        for (TableInput input : inputs) {
            DateSearch table = new DateSearch();
            Map<Column, Integer> places = PlannedRow.places(input);
            places.keySet().removeIf(column -> !column.isDay());
            for (int place : places.values()) {
                input.content().lines().forEach(line -> table.add(line, place));
            }
            Map<Column, Dates> columns = new HashMap<>();
            for (Map.Entry<Column, Integer> place : places.entrySet()) {
                columns.put(place.getKey(), dates(input, place.getValue(), pattern, table));
            }
            found.put(input, columns);
        }
        return found;
    }

    private static Dates dates(TableInput input, int place, Optional<String> pattern, DateSearch table) throws IOException {
        if (pattern.isPresent()) {
            try {
                return Dates.of(pattern.get(), ZoneOffset.UTC);
            } catch (IllegalArgumentException e) {
                throw new IOException(e.getMessage(), e);
            }
        }
        DateSearch column = new DateSearch();
        input.content().lines().forEach(line -> column.add(line, place));
        if (column.values() == 0 || column.fitting() == 0) {
            return Dates.of(Dates.ISO, ZoneOffset.UTC);
        }
        // one column of a table may decide what another leaves open
        String format = column.format().or(() -> table.format().filter(column.formats()::contains))
                .orElseThrow(() -> new IOException(input.content().name() + ": "
                        + column.problem(input.content().header().get(place))));
        return Dates.of(format, ZoneOffset.UTC);
    }
}
