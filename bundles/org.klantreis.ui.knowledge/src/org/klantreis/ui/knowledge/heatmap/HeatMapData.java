/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.heatmap;

import java.util.List;
import java.util.function.BiFunction;

/**
 * What a {@link HeatMap} shows.
 *
 * @param rowTitle what the rows are, for example "from"
 * @param columnTitle what the columns are, for example "to"
 * @param rows the rows' labels
 * @param columns the columns' labels
 * @param values the cells' values by row and column; NaN where a cell is empty
 * @param texts what is written into the cells; null where nothing is
 * @param tooltip explains a cell by its row and column; may give null
 */
public record HeatMapData(String rowTitle, String columnTitle, List<String> rows, List<String> columns, double[][] values,
        String[][] texts, BiFunction<Integer, Integer, String> tooltip) {
    /** Nothing to show. */
    public static final HeatMapData EMPTY = new HeatMapData("", "", List.of(), List.of(), new double[0][], new String[0][], (r,
            c) -> null);

    /** Returns the highest value; 0 where there is none. */
    double highest() {
        double highest = 0;
        for (double[] row : values) {
            for (double value : row) {
                highest = Double.isNaN(value) ? highest : Math.max(highest, value);
            }
        }
        return highest;
    }
}
