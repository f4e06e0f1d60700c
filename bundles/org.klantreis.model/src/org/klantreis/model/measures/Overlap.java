/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.measures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.klantreis.model.Touchpoint;

/**
 * How much two journeys have in common.
 *
 * @param first one journey
 * @param second the other
 * @param sharedTouchpoints how many touchpoints both have
 * @param touchpoints Jaccard of the touchpoints, 0 to 1
 * @param services Jaccard of the services, 0 to 1
 * @param units Jaccard of the units, 0 to 1
 * @param channels Jaccard of the channels, 0 to 1
 * @param sequence longest common subsequence of the touchpoints by the longer length, 0 to 1
 */
public record Overlap(Footprint first, Footprint second, int sharedTouchpoints, double touchpoints, double services, double units,
        double channels, double sequence) {

    /**
     * Compares two journeys.
     *
     * @param first one
     * @param second the other
     * @return what they have in common
     */
    public static Overlap of(Footprint first, Footprint second) {
        return new Overlap(first, second, shared(first.touchpoints(), second.touchpoints()),
                jaccard(first.touchpoints(), second.touchpoints()), jaccard(first.services(), second.services()),
                jaccard(first.units(), second.units()), jaccard(first.channels(), second.channels()),
                similarity(first.sequence(), second.sequence()));
    }

    /**
     * Finds all pairs of journeys that share a touchpoint, in time that grows with the number of such pairs.
     *
     * @param footprints the journeys
     * @return the overlaps; {@code first} comes before {@code second} in the given order
     */
    public static List<Overlap> among(List<Footprint> footprints) {
        Map<Touchpoint, List<Integer>> users = new HashMap<>();
        List<Overlap> overlaps = new ArrayList<>();
        for (int second = 0; second < footprints.size(); second++) {
            Set<Integer> partners = new HashSet<>();
            for (Touchpoint touchpoint : footprints.get(second).touchpoints()) {
                List<Integer> others = users.computeIfAbsent(touchpoint, t -> new ArrayList<>());
                partners.addAll(others);
                others.add(second);
            }
            for (int first : partners) {
                overlaps.add(of(footprints.get(first), footprints.get(second)));
            }
        }
        return overlaps;
    }

    /** |A∩B| / |A∪B|; 0 where both are empty. */
    static double jaccard(Set<?> a, Set<?> b) {
        int shared = shared(a, b);
        int all = a.size() + b.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    private static int shared(Set<?> a, Set<?> b) {
        Collection<?> smaller = a.size() <= b.size() ? a : b;
        Set<?> larger = smaller == a ? b : a;
        int shared = 0;
        for (Object element : smaller) {
            if (larger.contains(element)) {
                shared++;
            }
        }
        return shared;
    }

    /** Longest common subsequence by the longer length; 0 where both are empty. */
    static double similarity(List<?> a, List<?> b) {
        int longer = Math.max(a.size(), b.size());
        if (longer == 0) {
            return 0;
        }
        int[] previous = new int[b.size() + 1];
        for (Object element : a) {
            int[] row = new int[b.size() + 1];
            for (int j = 1; j <= b.size(); j++) {
                row[j] = element == b.get(j - 1) ? previous[j - 1] + 1 : Math.max(previous[j], row[j - 1]);
            }
            previous = row;
        }
        return (double) previous[b.size()] / longer;
    }
}
