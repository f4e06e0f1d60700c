/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

import java.util.Arrays;

/** Collects times in milliseconds. */
final class Times {
    private static final double HOUR = 3_600_000;
    private static final double P95 = 0.95;

    private long[] values = new long[16];
    private int count;
    private double sum;

    void add(long millis) {
        if (count == values.length) {
            values = Arrays.copyOf(values, count * 2);
        }
        values[count++] = millis;
        sum += millis;
    }

    /** Returns their spread; quantiles lie between two values where they fall there, as those of the graph do. */
    Spread spread() {
        if (count == 0) {
            return Spread.NONE;
        }
        long[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        return new Spread(count, quantile(sorted, 0.5) / HOUR, sum / count / HOUR, quantile(sorted, P95) / HOUR);
    }

    private static double quantile(long[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
