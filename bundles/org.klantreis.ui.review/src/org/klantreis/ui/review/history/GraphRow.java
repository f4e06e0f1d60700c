/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.history;

import java.util.List;

/**
 * A commit's place in the graph: lanes are numbered from 0, the leftmost.
 *
 * @param lane the commit's own lane
 * @param passing lanes that go through beside it
 * @param in lanes from above that end at it
 * @param out lanes that leave it downwards, to its parents
 */
record GraphRow(int lane, List<Integer> passing, List<Integer> in, List<Integer> out) {
    /** A commit alone, as in a filtered list. */
    static final GraphRow ALONE = new GraphRow(0, List.of(), List.of(), List.of());

    GraphRow {
        passing = List.copyOf(passing);
        in = List.copyOf(in);
        out = List.copyOf(out);
    }

    /** Returns how many lanes wide the row is. */
    int width() {
        int widest = lane;
        for (List<Integer> lanes : List.of(passing, in, out)) {
            for (int each : lanes) {
                widest = Math.max(widest, each);
            }
        }
        return widest + 1;
    }
}
