/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Collects a table.
 *
 * <pre>{@code
 * Table table = new TableBuilder("units", words::get).columns("name!", "silo", "touchpoints#").noun("unit")
 *         .row(id, "", name, silo, count).build();
 * }</pre>
 */
public final class TableBuilder {
    private final String key;
    private final UnaryOperator<String> words;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private String noun = "";
    private Table.Look look = Table.Look.LIST;

    /**
     * Begins a table. Its title, what it shows and the titles of its columns are those that the words have under
     * {@code table.KEY}, {@code table.KEY.lead} and {@code column.KEY}.
     *
     * @param key its name for programs
     * @param words gives texts by their keys
     */
    public TableBuilder(String key, UnaryOperator<String> words) {
        this.key = key;
        this.words = words;
    }

    /**
     * Adds columns by their keys. The sign behind a key says what is in a column: {@code !} the name of what a row is about,
     * {@code #} numbers, {@code @} days, {@code ~} sentences, {@code ?} flags; nothing for short words. {@code *} behind that
     * lets readers filter by it.
     *
     * @param keys the keys
     */
    public TableBuilder columns(String... keys) {
        for (String each : keys) {
            boolean filter = each.endsWith("*");
            String rest = filter ? each.substring(0, each.length() - 1) : each;
            Column.Kind kind = switch (rest.charAt(rest.length() - 1)) {
                case '!' -> Column.Kind.NAME;
                case '#' -> Column.Kind.NUMBER;
                case '@' -> Column.Kind.DAY;
                case '~' -> Column.Kind.TEXT;
                case '?' -> Column.Kind.FLAG;
                default -> Column.Kind.SHORT;
            };
            String plain = kind == Column.Kind.SHORT ? rest : rest.substring(0, rest.length() - 1);
            columns.add(new Column(plain, capital(words.apply("column." + plain)), kind, filter));
        }
        return this;
    }

    /** Adds a column whose title is not one of the report's words. */
    public TableBuilder column(Column column) {
        columns.add(column);
        return this;
    }

    /** Says what a row is about, so that readers who look for such an element find the row. */
    public TableBuilder noun(String word) {
        noun = word;
        return this;
    }

    /** Lays it out as a matrix. */
    public TableBuilder matrix() {
        look = Table.Look.MATRIX;
        return this;
    }

    /**
     * Adds a row.
     *
     * @param element the id of the element that it is about; empty for none
     * @param of the id of what it belongs to; empty for nothing
     * @param cells its cells
     */
    public TableBuilder row(String element, String of, Cell... cells) {
        return row(element, of, Arrays.asList(cells));
    }

    /**
     * Adds a row.
     *
     * @param element the id of the element that it is about; empty for none
     * @param of the id of what it belongs to; empty for nothing
     * @param cells its cells
     */
    public TableBuilder row(String element, String of, List<Cell> cells) {
        rows.add(new Row(element, of, cells));
        return this;
    }

    /** Returns the table. */
    public Table build() {
        return new Table(key, words.apply("table." + key), capital(words.apply("table." + key + ".lead")), noun, look, columns,
                rows);
    }

    /** The word for a customer may come first, and is written small within a sentence. */
    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
                + text.substring(text.offsetByCodePoints(0, 1));
    }
}
