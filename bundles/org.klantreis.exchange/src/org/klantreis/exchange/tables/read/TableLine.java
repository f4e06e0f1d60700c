/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.read;

import java.util.BitSet;
import java.util.List;

import org.klantreis.evidence.table.TableRow;

/**
 * A row of a table that was read.
 *
 * @param line where it begins in the file, from 1
 * @param cells its values, one a column, as {@link org.klantreis.exchange.tables.cells.CellText#normal} gives them
 * @param days which of them the file itself knows for days
 */
public record TableLine(long line, List<String> cells, BitSet days) implements TableRow {
    @Override
    public String text(int column) {
        return cells.get(column);
    }

    @Override
    public boolean isDate(int column) {
        return days.get(column);
    }

    @Override
    public String raw() {
        return String.join("; ", cells);
    }
}
