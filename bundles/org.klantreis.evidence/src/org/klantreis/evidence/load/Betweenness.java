/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.load;

import java.util.Arrays;

/**
 * How much each unit stands between others in the network of handoffs: the share of shortest ways that lead through it
 * (Brandes 2001), divided by the number of ordered pairs of other units. On arrays, since a log may have thousands of units
 * and hundreds of thousands of pairs.
 */
final class Betweenness {
    private final int[] firsts;
    private final int[] targets;
    private final int[] distance;
    private final int[] reached;
    private final double[] ways;
    private final double[] dependency;

    private Betweenness(int units, long[] pairs) {
        firsts = new int[units + 1];
        targets = new int[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            firsts[from(pairs[i]) + 1]++;
            targets[i] = (int) pairs[i];
        }
        for (int u = 0; u < units; u++) {
            firsts[u + 1] += firsts[u];
        }
        distance = new int[units];
        reached = new int[units];
        ways = new double[units];
        dependency = new double[units];
    }

    private static int from(long pair) {
        return (int) (pair >>> 32);
    }

    /**
     * Computes it.
     *
     * @param units how many units there are
     * @param pairs the pairs that hand over, each once, in ascending order: the giving unit in the upper half, the receiving in the lower
     * @return 0 to 1 for each unit; NaN for those that are in no pair
     */
    static double[] of(int units, long[] pairs) {
        Betweenness network = new Betweenness(units, pairs);
        boolean[] used = new boolean[units];
        for (long pair : pairs) {
            used[from(pair)] = true;
            used[(int) pair] = true;
        }
        int count = 0;
        double[] sums = new double[units];
        for (int u = 0; u < units; u++) {
            if (used[u]) {
                count++;
                network.addFrom(u, sums);
            }
        }
        double scale = Math.max(1.0, (count - 1.0) * (count - 2.0));
        for (int u = 0; u < units; u++) {
            sums[u] = used[u] ? sums[u] / scale : Double.NaN;
        }
        return sums;
    }

    private void addFrom(int source, double[] sums) {
        Arrays.fill(distance, -1);
        Arrays.fill(ways, 0);
        Arrays.fill(dependency, 0);
        distance[source] = 0;
        ways[source] = 1;
        reached[0] = source;
        int count = 1;
        for (int next = 0; next < count; next++) {
            int unit = reached[next];
            for (int i = firsts[unit]; i < firsts[unit + 1]; i++) {
                int target = targets[i];
                if (distance[target] < 0) {
                    distance[target] = distance[unit] + 1;
                    reached[count++] = target;
                }
                if (distance[target] == distance[unit] + 1) {
                    ways[target] += ways[unit];
                }
            }
        }
        for (int last = count - 1; last > 0; last--) {
            int unit = reached[last];
            for (int i = firsts[unit]; i < firsts[unit + 1]; i++) {
                int target = targets[i];
                if (distance[target] == distance[unit] + 1) {
                    dependency[unit] += ways[unit] / ways[target] * (1 + dependency[target]);
                }
            }
            sums[unit] += dependency[unit];
        }
    }
}
