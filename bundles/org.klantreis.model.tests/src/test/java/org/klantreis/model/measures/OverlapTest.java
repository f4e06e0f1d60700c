/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.klantreis.model.Touchpoint;

class OverlapTest {
    @Test
    void jaccardIsSharedByAll() {
        assertThat(Overlap.jaccard(Set.of(1, 2, 3), Set.of(2, 3, 4))).isEqualTo(0.5);
        assertThat(Overlap.jaccard(Set.of(), Set.of())).isZero();
        assertThat(Overlap.jaccard(Set.of(1), Set.of(1))).isEqualTo(1);
    }

    @Test
    void similarityIsTheLongestCommonSubsequenceByTheLongerLength() {
        assertThat(Overlap.similarity(List.of("a", "b", "c", "d"), List.of("b", "d"))).isEqualTo(0.5);
        assertThat(Overlap.similarity(List.of("a", "b"), List.of("b", "a"))).isEqualTo(0.5);
        assertThat(Overlap.similarity(List.of(), List.of())).isZero();
    }

    @Test
    void pairsAreThoseOfAStraightforwardSearch() {
        Random random = new Random(5);
        List<Touchpoint> touchpoints = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            touchpoints.add(SmallJourney.touchpoint(null));
        }
        List<Footprint> footprints = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            SmallJourney small = new SmallJourney();
            for (int j = random.nextInt(6); j >= 0; j--) {
                small.step(touchpoints.get(random.nextInt(touchpoints.size())));
            }
            footprints.add(Footprint.of(small.journey()));
        }
        List<Overlap> found = Overlap.among(footprints);
        int pairs = 0;
        for (int i = 0; i < footprints.size(); i++) {
            for (int j = i + 1; j < footprints.size(); j++) {
                Footprint a = footprints.get(i);
                Footprint b = footprints.get(j);
                Set<Touchpoint> shared = new HashSet<>(a.sequence());
                shared.retainAll(new HashSet<>(b.sequence()));
                List<Overlap> here = found.stream().filter(o -> o.first() == a && o.second() == b).toList();
                assertThat(here).hasSize(shared.isEmpty() ? 0 : 1);
                if (!shared.isEmpty()) {
                    Set<Touchpoint> all = new HashSet<>(a.sequence());
                    all.addAll(b.sequence());
                    assertThat(here.get(0).sharedTouchpoints()).isEqualTo(shared.size());
                    assertThat(here.get(0).touchpoints()).isCloseTo((double) shared.size() / all.size(), within(1e-12));
                    pairs++;
                }
            }
        }
        assertThat(found).hasSize(pairs);
        assertThat(pairs).isPositive();
    }
}
