/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.tables;

import java.util.List;

/**
 * A row of a table.
 *
 * @param element the id of the element that it is about; empty for none
 * @param of the id of what it belongs to, as the journey of a step; empty for nothing
 * @param cells its cells, one for each column
 */
public record Row(String element, String of, List<Cell> cells) {
    /** Keeps the list from changing. */
    public Row {
        cells = List.copyOf(cells);
    }
}
