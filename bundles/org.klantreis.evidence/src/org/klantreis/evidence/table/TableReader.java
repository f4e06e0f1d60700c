/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;

/** Reads a table row by row. What it needs of memory does not grow with a text file. Not safe for several threads. */
public interface TableReader extends Closeable {
    /** Returns the names of the columns, each once: the second of the same name is called «Name (2)», one without «Column 3». */
    List<String> columns();

    /** Returns how the table is written. */
    TableFormat format();

    /**
     * Goes to the next row that has a value and can be read.
     *
     * @return the row, the same object each time; null at the end
     * @throws IOException when the file cannot be read on
     * @throws java.util.concurrent.CancellationException when the monitor says so
     */
    TableRow next() throws IOException;

    /**
     * Finds a column.
     *
     * @param name its name; where no column has exactly this name, upper and lower case and blanks around it do not count
     * @return its number, from 0; empty where there is none
     */
    default OptionalInt column(String name) {
        int exact = columns().indexOf(name);
        if (exact >= 0) {
            return OptionalInt.of(exact);
        }
        for (int i = 0; i < columns().size(); i++) {
            if (columns().get(i).strip().equalsIgnoreCase(name.strip())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
