/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

/** One row of a table. A reader fills the same object again for the next row: who wants to keep something copies it. */
public interface TableRow {
    /** Returns the line at which the row begins in a text, or its row number in a spreadsheet, from 1. */
    long line();

    /**
     * Gives a value.
     *
     * @param column the number of its column, from 0
     * @return what stands there, without blanks around it; empty where nothing does, never null. Numbers of a spreadsheet have a
     *         decimal point, its dates are written as 2024-03-05 or 2024-03-05T13:45:00
     */
    String text(int column);

    /**
     * Says whether the file itself knows that a value is a date, as the cell of a spreadsheet does.
     *
     * @param column the number of its column, from 0
     * @return whether {@link #text} is a date in ISO 8601, whatever is set or found of the table's dates
     */
    default boolean isDate(int column) {
        return false;
    }

    /**
     * Gives all of the row as it stands in the file, or as good as that can be said, for a list of rejected rows.
     *
     * @return the row, which may have line breaks
     */
    String raw();
}
