/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.preview;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.klantreis.evidence.table.DateSearch;

/** What was seen of one column. */
final class ColumnSample {
    private static final int SAMPLES = 5;
    private static final int DATES = 1000;
    private static final int DATES_WHERE_OPEN = 20_000;
    private static final int HOPELESS = 50;
    private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d.,]+");

    private final String name;
    private final Set<String> values = new LinkedHashSet<>();
    private final DateSearch dates = new DateSearch();
    private long filled;
    private long numbers;

    ColumnSample(String name) {
        this.name = name;
    }

    void add(String value) {
        filled++;
        values.add(value);
        if (NUMBER.matcher(value).matches()) {
            numbers++;
        }
        if (dates.values() < DATES || dates.isAmbiguous() && dates.values() < DATES_WHERE_OPEN) {
            if (dates.values() < HOPELESS || dates.fitting() > 0) {
                dates.add(value);
            }
        }
    }

    String name() {
        return name;
    }

    long filled() {
        return filled;
    }

    int distinct() {
        return values.size();
    }

    Set<String> values() {
        return values;
    }

    List<String> samples() {
        return values.stream().limit(SAMPLES).toList();
    }

    DateSearch dates() {
        return dates;
    }

    /** Returns the formats in which nine of ten values are dates. */
    List<String> dateFormats() {
        return dates.values() > 0 && dates.fitting() * 10 >= dates.values() * 9 ? dates.formats() : List.of();
    }

    boolean isDates() {
        return !dateFormats().isEmpty();
    }

    boolean isNumbers() {
        return numbers * 10 > filled * 9;
    }
}
