/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Finds the way through a plan that agrees best with a sequence: the one with the fewest steps left out and meetings that are
 * extra; among those the one with the fewest other units and channels, and then the likeliest.
 *
 * <p>Dynamic programming over (items seen, last step passed). From there an item may be met at a next step, a next step may be
 * left out, or an item may be extra. An item of the same touchpoint as the one before it goes with that one and costs nothing.
 * Time and space are items times steps. Not for several threads at once.
 */
final class Aligner {
    private static final long DEVIATION = 1_000_000_000_000L;
    private static final long OTHER = 10_000_000L;
    private static final long FAR = Long.MAX_VALUE / 4;
    private static final byte LEFT_OUT = 1;
    private static final byte MET = 2;
    private static final byte EXTRA = 3;

    private final PlanGraph plan;
    /** Before the first step. */
    private final int start;
    private final int width;
    private long[] now;
    private long[] then;
    private byte[] moves = {};
    private int[] origins = {};

    Aligner(PlanGraph plan) {
        this.plan = plan;
        start = plan.size();
        width = plan.size() + 1;
        now = new long[width];
        then = new long[width];
    }

    Alignment align(Sequence sequence) {
        int items = sequence.size();
        int cells = Math.multiplyExact(items + 1, width);
        if (moves.length < cells) {
            moves = new byte[cells];
            origins = new int[cells];
        }
        Arrays.fill(now, FAR);
        now[start] = 0;
        leaveOut(0);
        for (int item = 0; item < items; item++) {
            Arrays.fill(then, FAR);
            see(sequence, item);
            long[] swap = now;
            now = then;
            then = swap;
            leaveOut(item + 1);
        }
        return new Trace(plan, sequence).of(way(items));
    }

    /** Steps over steps without an item. Most ways lead forward, so the second round mostly finds nothing more. */
    private void leaveOut(int seen) {
        boolean better = true;
        while (better) {
            better = false;
            for (int i = -1; i < plan.size(); i++) {
                int from = i < 0 ? start : i;
                int[] next = next(from);
                for (int n = 0; n < next.length && now[from] < FAR; n++) {
                    long cost = now[from] + cost(from, n) + (plan.isInLog(next[n]) ? DEVIATION : 0);
                    if (cost < now[next[n]]) {
                        now[next[n]] = cost;
                        remember(seen, next[n], LEFT_OUT, from);
                        better = true;
                    }
                }
            }
        }
    }

    private void see(Sequence sequence, int item) {
        int touchpoint = sequence.touchpoint(item);
        long alone = sequence.goesOn(item) ? 0 : DEVIATION;
        for (int from = 0; from < width; from++) {
            if (now[from] >= FAR) {
                continue;
            }
            if (now[from] + alone < then[from]) {
                then[from] = now[from] + alone;
                remember(item + 1, from, EXTRA, from);
            }
            int[] next = next(from);
            for (int n = 0; n < next.length; n++) {
                int to = next[n];
                if (plan.touchpoint(to) == touchpoint) {
                    long cost = now[from] + cost(from, n) + (plan.isOtherUnit(to, sequence.unit(item)) ? OTHER : 0)
                            + (plan.isOtherChannel(to, sequence.channel(item)) ? OTHER : 0);
                    if (cost < then[to]) {
                        then[to] = cost;
                        remember(item + 1, to, MET, from);
                    }
                }
            }
        }
    }

    private void remember(int seen, int step, byte move, int from) {
        moves[seen * width + step] = move;
        origins[seen * width + step] = from;
    }

    private int[] next(int from) {
        return from == start ? plan.size() == 0 ? new int[0] : new int[] {0} : plan.next(from);
    }

    private long cost(int from, int way) {
        return from == start ? 0 : plan.costs(from)[way];
    }

    /** Goes back from the best end: a number a move, the step where it was met or left out, or the item that is extra. */
    private Trace.Move[] way(int items) {
        int at = start;
        long best = plan.size() == 0 ? 0 : FAR;
        for (int step = 0; step < plan.size(); step++) {
            if (plan.isEnd(step) && now[step] < best) {
                best = now[step];
                at = step;
            }
        }
        Deque<Trace.Move> way = new ArrayDeque<>();
        int seen = items;
        while (seen > 0 || at != start) {
            int cell = seen * width + at;
            int from = origins[cell];
            switch (moves[cell]) {
                case LEFT_OUT -> way.addFirst(new Trace.Move(at, PlanGraph.NONE));
                case MET -> way.addFirst(new Trace.Move(at, --seen));
                default -> way.addFirst(new Trace.Move(PlanGraph.NONE, --seen));
            }
            at = from;
        }
        return way.toArray(Trace.Move[]::new);
    }
}
