/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.handoffs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.knowledge.results.QueryResult;

/** The answer of the query {@code handoffs}, by pairs of units. */
final class ModelledHandoffs {
    private final Map<List<String>, Pair> pairs = new LinkedHashMap<>();

    /** What the model says of a pair. */
    static final class Pair {
        final ElementRef from;
        final ElementRef to;
        final boolean crossSilo;
        final List<ElementRef> steps = new ArrayList<>();
        private final List<Double> waits = new ArrayList<>();
        private long count;

        private Pair(ElementRef from, ElementRef to, boolean crossSilo) {
            this.from = from;
            this.to = to;
            this.crossSilo = crossSilo;
        }

        long count() {
            return count;
        }

        /** The median as the graph counts it; null where no wait is known. */
        Double medianWait() {
            List<Double> sorted = waits.stream().sorted().toList();
            int size = sorted.size();
            return size == 0 ? null : (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
        }
    }

    ModelledHandoffs(QueryResult handoffs) {
        int from = handoffs.index("from");
        int to = handoffs.index("to");
        int step = handoffs.index("step");
        int wait = handoffs.index("wait");
        int cross = handoffs.index("crossSilo");
        for (List<Object> row : handoffs.rows()) {
            ElementRef giver = (ElementRef) row.get(from);
            ElementRef taker = (ElementRef) row.get(to);
            Pair pair = pairs.computeIfAbsent(List.of(giver.id(), taker.id()),
                    key -> new Pair(giver, taker, Boolean.TRUE.equals(row.get(cross))));
            pair.count++;
            if (row.get(step) instanceof ElementRef element && !pair.steps.contains(element)) {
                pair.steps.add(element);
            }
            if (row.get(wait) instanceof Number hours) {
                pair.waits.add(hours.doubleValue());
            }
        }
    }

    /** Finds what the model says of a pair; null where nothing, or where a unit is null. */
    Pair find(ElementRef from, ElementRef to) {
        return from == null || to == null ? null : pairs.get(List.of(from.id(), to.id()));
    }

    Iterable<Pair> all() {
        return pairs.values();
    }

    /** Returns how many handoffs there are in all. */
    long total() {
        return pairs.values().stream().mapToLong(Pair::count).sum();
    }
}
