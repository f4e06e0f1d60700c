/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.landscape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hands out things by popularity, and each at most so often. */
final class Uses {
    private static final int TRIES = 8;

    private final Map<Object, Integer> counts = new HashMap<>();
    private final int most;

    Uses(int most) {
        this.most = most;
    }

    /** One of the things, the earlier ones far more often; any of them where all that were tried are used up. */
    <T> T popular(Chance chance, List<T> things) {
        T thing = things.get(chance.popular(things.size()));
        for (int i = 0; i < TRIES && counts.getOrDefault(thing, 0) >= most; i++) {
            thing = chance.of(things);
        }
        counts.merge(thing, 1, Integer::sum);
        return thing;
    }
}
