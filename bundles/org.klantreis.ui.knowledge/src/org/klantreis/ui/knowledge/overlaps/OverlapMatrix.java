/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.overlaps;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.ui.knowledge.heatmap.HeatMapData;
import org.klantreis.ui.knowledge.results.Cells;

/** The answer of the query {@code journey-overlaps} as a heat map of journeys. */
final class OverlapMatrix {
    private final List<ElementRef> journeys;
    private final QueryResult answer;
    private final Map<List<ElementRef>, Integer> rowOf = new HashMap<>();

    OverlapMatrix(List<ElementRef> journeys, QueryResult answer) {
        this.journeys = journeys;
        this.answer = answer;
        for (int row = 0; row < answer.rows().size(); row++) {
            ElementRef first = (ElementRef) answer.get(row, "first");
            ElementRef second = (ElementRef) answer.get(row, "second");
            rowOf.put(List.of(first, second), row);
            rowOf.put(List.of(second, first), row);
        }
    }

    List<ElementRef> journeys() {
        return journeys;
    }

    QueryResult answer() {
        return answer;
    }

    HeatMapData data(Measure measure) {
        int size = journeys.size();
        double[][] values = new double[size][size];
        String[][] texts = new String[size][size];
        for (int first = 0; first < size; first++) {
            Arrays.fill(values[first], Double.NaN);
            for (int second = 0; second < size; second++) {
                Integer row = rowOf.get(List.of(journeys.get(first), journeys.get(second)));
                if (first == second) {
                    texts[first][second] = "\u2013";
                } else if (row != null && answer.get(row, measure.column()) instanceof Double value) {
                    values[first][second] = value;
                    texts[first][second] = String.format("%.2f", value);
                }
            }
        }
        List<String> names = journeys.stream().map(ElementRef::name).toList();
        return new HeatMapData("", "", names, names, values, texts, (first, second) -> describe(first, second, measure));
    }

    /** Says what a cell is about. */
    String describe(int first, int second, Measure measure) {
        if (first == second) {
            return journeys.get(first).name();
        }
        String pair = journeys.get(first).name() + " \u2229 " + journeys.get(second).name();
        Integer row = rowOf.get(List.of(journeys.get(first), journeys.get(second)));
        return row == null ? NLS.bind(Messages.OverlapMatrix_none, pair)
                : NLS.bind(Messages.OverlapMatrix_cell, new Object[] {pair, measure.title(),
                    Cells.text(answer.get(row, measure.column())), answer.get(row, "shared")});
    }
}
