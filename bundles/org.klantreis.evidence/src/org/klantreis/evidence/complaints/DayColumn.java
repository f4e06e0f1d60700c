/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds how the days of a column are written. */
final class DayColumn {
    /** More different values do not make it surer. */
    private static final int ENOUGH = 2_000;

    private final String name;
    private final String pattern;

    DayColumn(String name, String pattern) {
        this.name = name;
        this.pattern = pattern;
    }

    DayFormat format(TableRows table, int index, List<String> findings) throws IOException {
        if (pattern != null && !pattern.isBlank()) {
            try {
                return DayFormat.of(pattern);
            } catch (IllegalArgumentException e) {
                throw new IOException("«" + pattern + "» is no pattern of dates (" + e.getMessage() + "); write one such as d-M-yyyy.", e);
            }
        }
        Set<String> values = new HashSet<>();
        for (TableRows.Row row : table.rows()) {
            String value = CellText.clean(row.cell(index));
            if (!CellText.saysNothing(value) && values.size() < ENOUGH) {
                values.add(value);
            }
        }
        DayFormat.Found found = DayFormat.find(new ArrayList<>(values));
        if (!values.isEmpty()) {
            findings.add("The days in «" + name + "» are read as " + found.format() + found.doubt().map(other ->
                    ", though " + other + " would read as many of them; set the pattern of the dates if that is meant").orElse("") + ".");
        }
        return found.format();
    }
}
