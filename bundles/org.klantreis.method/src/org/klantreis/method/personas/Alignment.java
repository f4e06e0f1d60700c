/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.personas;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.klantreis.model.Step;

/**
 * Puts the steps of several journeys beside each other: those that meet the same touchpoint, trace each other or have the same
 * name, in the order of both journeys. What only one has gets a row of its own where it comes in its journey.
 */
final class Alignment {
    private final int width;
    private List<Step[]> rows = new ArrayList<>();

    Alignment(int width) {
        this.width = width;
    }

    List<Step[]> rows() {
        return rows;
    }

    /** Adds the steps of the next journey, by the longest common subsequence with the rows that are there. */
    void add(int column, List<Step> steps) {
        int[][] common = new int[rows.size() + 1][steps.size() + 1];
        for (int row = rows.size() - 1; row >= 0; row--) {
            for (int at = steps.size() - 1; at >= 0; at--) {
                common[row][at] = alike(rows.get(row), steps.get(at)) ? common[row + 1][at + 1] + 1
                        : Math.max(common[row + 1][at], common[row][at + 1]);
            }
        }
        List<Step[]> merged = new ArrayList<>();
        int row = 0;
        int at = 0;
        while (row < rows.size() || at < steps.size()) {
            if (row < rows.size() && at < steps.size() && alike(rows.get(row), steps.get(at))) {
                merged.add(with(rows.get(row++), column, steps.get(at++)));
            } else if (at == steps.size() || row < rows.size() && common[row + 1][at] >= common[row][at + 1]) {
                merged.add(rows.get(row++));
            } else {
                merged.add(with(new Step[width], column, steps.get(at++)));
            }
        }
        rows = merged;
    }

    private static Step[] with(Step[] row, int column, Step step) {
        Step[] changed = row.clone();
        changed[column] = step;
        return changed;
    }

    private static boolean alike(Step[] row, Step step) {
        return Arrays.stream(row).filter(Objects::nonNull).anyMatch(other -> alike(other, step));
    }

    private static boolean alike(Step one, Step two) {
        if (one == two || one.getAsIs().contains(two) || two.getAsIs().contains(one)) {
            return true;
        }
        if (one.getTouchpoint() != null && two.getTouchpoint() != null) {
            return one.getTouchpoint() == two.getTouchpoint();
        }
        return one.getName() != null && two.getName() != null && one.getName().strip().equalsIgnoreCase(two.getName().strip());
    }
}
