/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;

/**
 * The steps of a journey as a graph of numbers, as far as a log can show them. Touchpoints, units and channels are numbers that
 * the maker gives. Step 0 is where every way begins.
 */
final class PlanGraph {
    /** Stands for no touchpoint, unit or channel. */
    static final int NONE = -1;

    private final int[] touchpoints;
    private final BitSet[] units;
    private final int[] channels;
    private final int[][] next;
    private final int[][] costs;
    private final boolean[] ends;
    private final int shortest;

    /**
     * Makes it.
     *
     * @param touchpoints of each step; NONE where the log cannot show the step
     * @param units the units that may do the work of each step; null where the plan names none
     * @param channels the channel of each step; NONE where the plan names none
     * @param next the steps after each step
     * @param costs for each of those, how much less likely it is than others, 0 to 1000: this only decides between ways that agree
     *        equally well
     */
    PlanGraph(int[] touchpoints, BitSet[] units, int[] channels, int[][] next, int[][] costs) {
        this.touchpoints = touchpoints;
        this.units = units;
        this.channels = channels;
        this.next = next;
        this.costs = costs;
        this.ends = ends();
        this.shortest = size() == 0 ? 0 : findShortest();
    }

    /** Returns steps that follow each other, of which nothing but the touchpoints is planned. */
    static PlanGraph line(int... touchpoints) {
        int size = touchpoints.length;
        int[][] next = new int[size][];
        int[][] costs = new int[size][];
        for (int i = 0; i < size; i++) {
            next[i] = i + 1 < size ? new int[] {i + 1} : new int[0];
            costs[i] = new int[next[i].length];
        }
        int[] channels = new int[size];
        Arrays.fill(channels, NONE);
        return new PlanGraph(touchpoints, new BitSet[size], channels, next, costs);
    }

    int size() {
        return touchpoints.length;
    }

    int touchpoint(int step) {
        return touchpoints[step];
    }

    boolean isInLog(int step) {
        return touchpoints[step] != NONE;
    }

    int[] next(int step) {
        return next[step];
    }

    int[] costs(int step) {
        return costs[step];
    }

    /** Says whether a way may end with a step. */
    boolean isEnd(int step) {
        return ends[step];
    }

    /** Returns how many steps that the log can show are on the way with the fewest of them. */
    int shortest() {
        return shortest;
    }

    private int findShortest() {
        int[] best = new int[size()];
        Arrays.fill(best, Integer.MAX_VALUE);
        best[0] = weight(0);
        Deque<Integer> open = new ArrayDeque<>();
        open.add(0);
        while (!open.isEmpty()) {
            int step = open.poll();
            for (int after : next[step]) {
                if (best[step] + weight(after) < best[after]) {
                    best[after] = best[step] + weight(after);
                    open.add(after);
                }
            }
        }
        int found = Integer.MAX_VALUE;
        for (int step = 0; step < size(); step++) {
            found = ends[step] ? Math.min(found, best[step]) : found;
        }
        return found == Integer.MAX_VALUE ? 0 : found;
    }

    /** Says whether the plan names who does the work of a step. */
    boolean plansUnit(int step) {
        return units[step] != null;
    }

    /** Says whether a unit, which is known, is another one than the plan names. */
    boolean isOtherUnit(int step, int unit) {
        return unit != NONE && units[step] != null && !units[step].get(unit);
    }

    boolean plansChannel(int step) {
        return channels[step] != NONE;
    }

    /** Says whether a channel, which is known, is another one than the plan names. */
    boolean isOtherChannel(int step, int channel) {
        return channel != NONE && channels[step] != NONE && channels[step] != channel;
    }

    private int weight(int step) {
        return isInLog(step) ? 1 : 0;
    }

    /** A way ends with the last step, and with those that nothing follows; where none of them can be reached, anywhere. */
    private boolean[] ends() {
        boolean[] found = new boolean[size()];
        BitSet reached = new BitSet();
        if (size() > 0) {
            reach(0, reached);
        }
        boolean any = false;
        for (int step = 0; step < size(); step++) {
            found[step] = step == size() - 1 || next[step].length == 0;
            any |= found[step] && reached.get(step);
        }
        if (!any) {
            Arrays.fill(found, true);
        }
        return found;
    }

    private void reach(int from, BitSet reached) {
        Deque<Integer> open = new ArrayDeque<>();
        open.add(from);
        reached.set(from);
        while (!open.isEmpty()) {
            for (int after : next[open.poll()]) {
                if (!reached.get(after)) {
                    reached.set(after);
                    open.add(after);
                }
            }
        }
    }
}
