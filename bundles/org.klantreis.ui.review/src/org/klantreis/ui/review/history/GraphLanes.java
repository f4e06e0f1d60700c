/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.history;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.lib.ObjectId;

/** Gives commits their lanes in a graph, one after the other, children before parents. */
final class GraphLanes {
    /** The commit that each lane leads to; null for a free lane. */
    private final List<ObjectId> lanes = new ArrayList<>();

    /**
     * Places the next commit.
     *
     * @param commit the commit
     * @param parents its parents, in order
     * @return its place
     */
    GraphRow place(ObjectId commit, List<ObjectId> parents) {
        List<Integer> in = new ArrayList<>();
        List<Integer> passing = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            if (lanes.get(i) != null) {
                (lanes.get(i).equals(commit) ? in : passing).add(i);
            }
        }
        in.forEach(lane -> lanes.set(lane, null));
        int lane = in.isEmpty() ? free() : in.get(0);
        List<Integer> out = new ArrayList<>();
        for (ObjectId parent : parents) {
            int there = lanes.indexOf(parent);
            if (there < 0) {
                there = out.contains(lane) || lanes.get(lane) != null ? free() : lane;
                lanes.set(there, parent);
            }
            out.add(there);
        }
        return new GraphRow(lane, passing, in, out);
    }

    private int free() {
        int free = lanes.indexOf(null);
        if (free < 0) {
            lanes.add(null);
            free = lanes.size() - 1;
        }
        return free;
    }
}
