/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.quadrant;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.klantreis.method.decisions.Priority;

/** Places dots: each in the column of its importance, at the height of its mark, moved sideways as far as others need room. */
final class Swarm {
    /** The column of those whose importance nobody knows. */
    static final int UNKNOWN = 0;

    private final double room;
    private final double scale;
    private final Map<Integer, List<Dot>> columns = new TreeMap<>();

    /**
     * A dot.
     *
     * @param priority what it shows
     * @param dx how far it is right of the middle of its column
     * @param mark its mark
     */
    record Dot(Priority priority, double dx, double mark) {
    }

    /**
     * Places dots.
     *
     * @param ranked what they show
     * @param room the least distance of two middles
     * @param scale the height of a mark
     */
    Swarm(List<Priority> ranked, double room, double scale) {
        this.room = room;
        this.scale = scale;
        ranked.stream().sorted(Comparator.comparingDouble((Priority priority) -> -priority.decision().mark())
                .thenComparingInt(Priority::rank)).forEach(this::place);
    }

    private void place(Priority priority) {
        int column = priority.importanceKnown() ? Math.max(1, Math.min(10, priority.importance())) : UNKNOWN;
        List<Dot> placed = columns.computeIfAbsent(column, key -> new ArrayList<>());
        double mark = priority.decision().mark();
        double dx = 0;
        for (int i = 0; !isFree(placed, dx, mark); i++) {
            dx = (i / 2 + 1) * room / 2 * (i % 2 == 0 ? 1 : -1);
        }
        placed.add(new Dot(priority, dx, mark));
    }

    private boolean isFree(List<Dot> placed, double dx, double mark) {
        return placed.stream().allMatch(dot -> Math.hypot(dot.dx() - dx, (dot.mark() - mark) * scale) >= room);
    }

    /** Returns the dots of a column; none where it has none. */
    List<Dot> column(int importance) {
        return columns.getOrDefault(importance, List.of());
    }

    /** Returns how far dots reach from the middle of a column to either side, without their size. */
    double reach(int importance) {
        return column(importance).stream().mapToDouble(dot -> Math.abs(dot.dx())).max().orElse(0);
    }
}
