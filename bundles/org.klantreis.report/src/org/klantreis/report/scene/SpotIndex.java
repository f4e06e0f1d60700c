/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the spot at a point, by buckets along x. */
final class SpotIndex {
    private static final double BUCKET = 128;

    private final Map<Zone, Map<Integer, List<Spot>>> buckets = new EnumMap<>(Zone.class);

    SpotIndex(List<Spot> spots) {
        for (Spot spot : spots) {
            Map<Integer, List<Spot>> ofZone = buckets.computeIfAbsent(spot.zone(), zone -> new HashMap<>());
            Rect bounds = spot.bounds();
            for (int b = bucket(bounds.x()); b <= bucket(bounds.right()); b++) {
                ofZone.computeIfAbsent(b, key -> new ArrayList<>()).add(spot);
            }
        }
    }

    Optional<Spot> at(Zone zone, double x, double y) {
        List<Spot> near = buckets.getOrDefault(zone, Map.of()).getOrDefault(bucket(x), List.of());
        for (int i = near.size() - 1; i >= 0; i--) {
            if (near.get(i).contains(x, y)) {
                return Optional.of(near.get(i));
            }
        }
        return Optional.empty();
    }

    private static int bucket(double x) {
        return (int) Math.floor(x / BUCKET);
    }
}
