/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.load;

import java.util.Arrays;
import java.util.List;

import org.klantreis.evidence.events.Events;

/**
 * The handoffs from one unit to another, taken together: how many, in how many cases, and how long they waited. Kept in the graph
 * beside the single ones, so that the whole network of a large log is read at once.
 */
final class Pairs {
    private static final int NONE = -1;

    private final Network network = new Network();
    private int[] handoffs = new int[1024];
    private int[] cases = new int[1024];
    private int[] lastCase = new int[1024];
    private int[] pairOf = new int[4096];
    private long[] waits = new long[4096];
    private long[] queueWaits = new long[4096];
    private int size;
    private int[] order;

    /**
     * How long some waited, in milliseconds.
     *
     * @param count how many have a known wait; without one the others are NaN
     */
    record Waits(int count, double median, double mean, double p95) {
        static Waits of(long[] sorted, int count) {
            if (count == 0) {
                return new Waits(0, Double.NaN, Double.NaN, Double.NaN);
            }
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += sorted[i];
            }
            return new Waits(count, percentile(sorted, count, 0.5), sum / count, percentile(sorted, count, 0.95));
        }

        /** As Cypher's percentileCont has it: between two values in proportion. */
        private static double percentile(long[] sorted, int count, double share) {
            double at = share * (count - 1);
            int below = (int) at;
            int above = Math.min(count - 1, below + 1);
            return below == above || at == below ? sorted[below] : sorted[below] * (above - at) + sorted[above] * (at - below);
        }
    }

    /** One pair. */
    record Pair(int from, int to, int handoffs, int cases, Waits plain, Waits queue) {
    }

    /** Takes the pairs one by one. */
    interface Taker {
        void take(Pair pair);
    }

    Pairs(Events events) {
        CaseHandoffs finder = new CaseHandoffs(events);
        for (int c = 0; c < events.cases(); c++) {
            add(c, finder.of(c));
        }
    }

    private void add(int caseNumber, List<Handoff> found) {
        for (Handoff handoff : found) {
            int pair = network.number(handoff.from(), handoff.to());
            if (pair == cases.length) {
                handoffs = Arrays.copyOf(handoffs, pair * 2);
                cases = Arrays.copyOf(cases, pair * 2);
                lastCase = Arrays.copyOf(lastCase, pair * 2);
            }
            if (handoffs[pair]++ == 0 || lastCase[pair] != caseNumber) {
                cases[pair]++;
                lastCase[pair] = caseNumber;
            }
            if (size == pairOf.length) {
                int larger = size + (size >> 1);
                pairOf = Arrays.copyOf(pairOf, larger);
                waits = Arrays.copyOf(waits, larger);
                queueWaits = Arrays.copyOf(queueWaits, larger);
            }
            pairOf[size] = pair;
            waits[size] = handoff.plainWait();
            queueWaits[size++] = handoff.queueWait();
        }
    }

    /** Returns how many pairs there are. */
    int count() {
        return network.size();
    }

    /** Returns how many handoffs there are. */
    int handoffs() {
        return size;
    }

    /** Returns how much each unit stands between others. */
    double[] betweenness(int units) {
        return Betweenness.of(units, network.sorted());
    }

    /** Gives all pairs, those of one giving unit after the other. */
    void forEach(Taker taker) {
        int[] firsts = group();
        long[] slice = new long[Arrays.stream(handoffs).max().orElse(0)];
        for (long key : network.sorted()) {
            int from = (int) (key >>> 32);
            int to = (int) key;
            int pair = network.number(from, to);
            taker.take(new Pair(from, to, handoffs[pair], cases[pair], waits(waits, firsts[pair], firsts[pair + 1], slice),
                    waits(queueWaits, firsts[pair], firsts[pair + 1], slice)));
        }
    }

    private Waits waits(long[] all, int from, int until, long[] slice) {
        int count = 0;
        for (int i = from; i < until; i++) {
            if (all[order[i]] != NONE) {
                slice[count++] = all[order[i]];
            }
        }
        Arrays.sort(slice, 0, count);
        return Waits.of(slice, count);
    }

    private int[] group() {
        int[] firsts = new int[count() + 1];
        for (int i = 0; i < count(); i++) {
            firsts[i + 1] = firsts[i] + handoffs[i];
        }
        int[] next = firsts.clone();
        order = new int[size];
        for (int i = 0; i < size; i++) {
            order[next[pairOf[i]]++] = i;
        }
        return firsts;
    }
}
