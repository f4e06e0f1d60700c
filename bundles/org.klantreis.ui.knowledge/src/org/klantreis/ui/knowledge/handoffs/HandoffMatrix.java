/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.handoffs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.ui.knowledge.heatmap.HeatMapData;
import org.klantreis.ui.knowledge.results.Cells;

/** The answer of the query {@code handoff-matrix} as a heat map of silos, those with the most handoffs first. */
final class HandoffMatrix {
    private final QueryResult answer;
    private final List<ElementRef> silos;
    private final Map<List<ElementRef>, Integer> rowOf = new HashMap<>();

    HandoffMatrix(QueryResult answer) {
        this.answer = answer;
        Map<ElementRef, Long> weight = new HashMap<>();
        for (int row = 0; row < answer.rows().size(); row++) {
            ElementRef from = (ElementRef) answer.get(row, "fromSilo");
            ElementRef to = (ElementRef) answer.get(row, "toSilo");
            rowOf.put(List.of(from, to), row);
            long count = (Long) answer.get(row, "handoffs");
            weight.merge(from, count, Long::sum);
            weight.merge(to, count, Long::sum);
        }
        silos = new ArrayList<>(weight.keySet());
        silos.sort(Comparator.<ElementRef>comparingLong(silo -> -weight.get(silo)).thenComparing(ElementRef::name)
                .thenComparing(ElementRef::id));
    }

    List<ElementRef> silos() {
        return silos;
    }

    HeatMapData data() {
        int size = silos.size();
        double[][] values = new double[size][size];
        String[][] texts = new String[size][size];
        for (int from = 0; from < size; from++) {
            Arrays.fill(values[from], Double.NaN);
            for (int to = 0; to < size; to++) {
                Integer row = rowOf.get(List.of(silos.get(from), silos.get(to)));
                if (row != null) {
                    values[from][to] = (Long) answer.get(row, "handoffs");
                    texts[from][to] = Cells.text(answer.get(row, "handoffs"));
                }
            }
        }
        List<String> names = silos.stream().map(ElementRef::name).toList();
        return new HeatMapData(Messages.HandoffMatrix_from, Messages.HandoffMatrix_to, names, names, values, texts,
                this::describe);
    }

    /** Says what a cell is about. */
    String describe(int from, int to) {
        Integer row = rowOf.get(List.of(silos.get(from), silos.get(to)));
        String pair = silos.get(from).name() + " \u2192 " + silos.get(to).name();
        return row == null ? NLS.bind(Messages.HandoffMatrix_none, pair)
                : NLS.bind(Messages.HandoffMatrix_cell, new Object[] {pair, answer.get(row, "handoffs"), answer.get(row,
                        "journeys"),
                    Cells.hours(answer.get(row, "medianWait")), Cells.hours(answer.get(row, "totalWait"))});
    }

    /** Says how many there are in all. */
    String total() {
        long handoffs = answer.rows().stream().mapToLong(row -> (Long) row.get(answer.index("handoffs"))).sum();
        return NLS.bind(Messages.HandoffMatrix_total, handoffs, rowOf.size());
    }
}
