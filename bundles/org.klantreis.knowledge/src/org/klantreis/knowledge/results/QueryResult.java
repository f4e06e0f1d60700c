/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.results;

import java.util.List;

/**
 * The answer to a query.
 *
 * @param columns its columns
 * @param rows its rows; a cell is null, a String, Long, Double, Boolean, {@link java.time.LocalDate}, {@link ElementRef}, a List
 *        of such or a Map of such by String
 */
public record QueryResult(List<Column> columns, List<List<Object>> rows) {
    /**
     * Finds a column.
     *
     * @param name its name
     * @return its index
     * @throws IllegalArgumentException when there is none of that name
     */
    public int index(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("There is no column «" + name + "» in " + columns.stream().map(Column::name).toList() + ".");
    }

    /**
     * Reads a cell.
     *
     * @param row the row's index, from 0
     * @param column the column's name
     * @return the cell
     */
    public Object get(int row, String column) {
        return rows.get(row).get(index(column));
    }
}
