/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.handoffs;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.klantreis.ui.knowledge.heatmap.HeatMapData;
import org.klantreis.ui.knowledge.results.Cells;

/** Pairs as a heat map of the units with the most handoffs; more than people can look at are left to the table. */
final class PairMatrix {
    /** The most units. */
    static final int MOST = 30;
    private static final double SHORT = 10;

    private final List<String> units;
    private final int left;
    private final Map<List<String>, HandoffPair> pairs = new HashMap<>();

    PairMatrix(List<HandoffPair> all) {
        Map<String, Long> weight = new HashMap<>();
        for (HandoffPair pair : all) {
            pairs.putIfAbsent(List.of(pair.from(), pair.to()), pair);
            weight.merge(pair.from(), pair.observed() + pair.modelled(), Long::sum);
            weight.merge(pair.to(), pair.observed() + pair.modelled(), Long::sum);
        }
        List<String> ordered = new ArrayList<>(weight.keySet());
        ordered.sort(Comparator.<String>comparingLong(unit -> -weight.get(unit)).thenComparing(unit -> unit));
        units = ordered.size() > MOST ? ordered.subList(0, MOST) : ordered;
        left = ordered.size() - units.size();
    }

    /** Returns how many units it leaves out. */
    int left() {
        return left;
    }

    /** Finds the pair of a cell; null where there is none. */
    HandoffPair pair(int from, int to) {
        return pairs.get(List.of(units.get(from), units.get(to)));
    }

    HeatMapData data(PairMeasure measure) {
        int size = units.size();
        double[][] values = new double[size][size];
        String[][] texts = new String[size][size];
        for (int from = 0; from < size; from++) {
            Arrays.fill(values[from], Double.NaN);
            for (int to = 0; to < size; to++) {
                HandoffPair pair = pair(from, to);
                double value = pair == null ? Double.NaN : measure.of(pair);
                values[from][to] = value;
                texts[from][to] = Double.isNaN(value) ? null : text(value);
            }
        }
        return new HeatMapData(Messages.PairMatrix_from, Messages.PairMatrix_to, units, units, values, texts, this::describe);
    }

    private static String text(double value) {
        NumberFormat format = NumberFormat.getNumberInstance();
        format.setMaximumFractionDigits(value < SHORT ? 1 : 0);
        return format.format(value);
    }

    private String describe(int from, int to) {
        HandoffPair pair = pair(from, to);
        String name = units.get(from) + " \u2192 " + units.get(to);
        return pair == null ? NLS.bind(Messages.PairMatrix_none, name) : NLS.bind(Messages.PairMatrix_cell, new Object[] {name,
            Cells.text(pair.observed()), Cells.text(pair.cases()), Cells.text(pair.modelled()), Cells.hours(pair.medianWait()),
            Cells.hours(pair.p95Wait())});
    }
}
