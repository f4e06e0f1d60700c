/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A table of a report. All formats write the same tables: a page sorts and filters them, a workbook gives each a sheet.
 *
 * @param key its name for programs: lower case, hyphens, unique in a report
 * @param title its name for readers
 * @param lead what it shows, in one or two sentences; may be empty
 * @param noun what a row is about, in one word, where a reader who looks for such an element is to be led to that row; else empty
 * @param look how it is laid out where there is a choice
 * @param columns its columns
 * @param rows its rows, in order
 */
public record Table(String key, String title, String lead, String noun, Look look, List<Column> columns, List<Row> rows) {
    /** How a table is laid out. */
    public enum Look {
        /** As a list. */
        LIST,
        /** As a matrix: many narrow columns of the same sort. */
        MATRIX
    }

    /** Checks that each row has a cell for each column. */
    public Table {
        Objects.requireNonNull(key);
        Objects.requireNonNull(title);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        int width = columns.size();
        if (rows.stream().anyMatch(row -> row.cells().size() != width)) {
            throw new IllegalArgumentException("A row of the table " + key + " has not " + width + " cells.");
        }
    }

    /**
     * Returns the rows that belong to something, without columns that then say the same in every row.
     *
     * @param of the id of what they belong to
     * @param without the keys of the columns to leave out
     */
    public Table of(String of, String... without) {
        return where(row -> row.of().equals(of), without);
    }

    /**
     * Returns some of the rows.
     *
     * @param wanted which
     * @param without the keys of the columns to leave out
     */
    public Table where(Predicate<Row> wanted, String... without) {
        List<String> not = List.of(without);
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (!not.contains(columns.get(i).key())) {
                kept.add(i);
            }
        }
        List<Row> some = rows.stream().filter(wanted)
                .map(row -> new Row(row.element(), row.of(), kept.stream().map(row.cells()::get).toList())).toList();
        return new Table(key, title, lead, noun, look, kept.stream().map(columns::get).toList(), some);
    }

    /**
     * Returns the same without some columns.
     *
     * @param keys the keys of the columns to leave out
     */
    public Table without(String... keys) {
        return where(row -> true, keys);
    }

    /** Returns the same under another key and title, as one table may stand in several places. */
    public Table named(String otherKey, String otherTitle) {
        return new Table(otherKey, otherTitle, lead, noun, look, columns, rows);
    }

    /** Returns the same with what it shows said in other words. */
    public Table saying(String otherLead) {
        return new Table(key, title, otherLead, noun, look, columns, rows);
    }

    /** Returns the same as a list of things that are told elsewhere: nobody is led here who looks for them. */
    public Table asides() {
        return new Table(key, title, lead, "", look, columns, rows);
    }

    /** Returns the same with the first rows only. */
    public Table first(int most) {
        return new Table(key, title, lead, noun, look, columns, rows.subList(0, Math.min(most, rows.size())));
    }

    /** Says whether it has no rows. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Returns the place of a column; empty where there is none of that key. */
    public Optional<Integer> indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(column)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
