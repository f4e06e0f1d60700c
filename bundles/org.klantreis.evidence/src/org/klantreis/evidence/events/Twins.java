/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.events;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.klantreis.evidence.log.ReadReport;

/**
 * Joins the start and the complete of one activity, which many logs write as two rows: of a case, the complete belongs to the
 * oldest open start of the same activity and instance.
 */
final class Twins {
    private static final int JOINED = -1;

    private record Key(int activity, int instance) {
    }

    private final RawColumns raw;
    private long joined;
    private long neverEnded;

    Twins(RawColumns raw) {
        this.raw = raw;
    }

    /**
     * Joins.
     *
     * @param order rows by case in order; those that are left come first afterwards
     * @param firsts where each case begins in the order, and the end; changed to what is left
     * @return how many rows are left
     */
    int join(int[] order, int[] firsts, ReadReport report) {
        int kept = 0;
        int from = firsts[0];
        for (int c = 0; c < firsts.length - 1; c++) {
            int to = firsts[c + 1];
            joinCase(order, from, to);
            firsts[c] = kept;
            for (int i = from; i < to; i++) {
                if (order[i] != JOINED) {
                    order[kept++] = order[i];
                }
            }
            from = to;
        }
        firsts[firsts.length - 1] = kept;
        if (joined > 0) {
            report.find(joined + " events are a start and a complete in the log; each pair counts as one event with its duration.");
        }
        if (neverEnded > 0 && joined > 0) {
            report.find(neverEnded + " events have a start but no complete; their end is not known and was taken to be their start.");
        }
        return kept;
    }

    private void joinCase(int[] order, int from, int to) {
        Map<Key, Deque<Integer>> open = null;
        for (int i = from; i < to; i++) {
            int row = order[i];
            byte state = raw.lifecycle(row);
            if (state == Lifecycle.START) {
                open = open == null ? new HashMap<>() : open;
                open.computeIfAbsent(key(row), key -> new ArrayDeque<>()).add(row);
                neverEnded++;
            } else if (state == Lifecycle.COMPLETE && open != null) {
                Deque<Integer> begun = open.get(key(row));
                if (begun != null && !begun.isEmpty()) {
                    raw.join(begun.remove(), row);
                    order[i] = JOINED;
                    joined++;
                    neverEnded--;
                }
            }
        }
    }

    private Key key(int row) {
        return new Key(raw.activity(row), raw.instance(row));
    }
}
