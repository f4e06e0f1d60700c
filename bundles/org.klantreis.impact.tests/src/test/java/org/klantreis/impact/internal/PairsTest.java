/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class PairsTest {
    @Test
    void pairsInRounds() {
        Pairs<String> pairs = new Pairs<>(List.of("a1", "b1", "c1"), List.of("a2", "b1", "d1")).by(text -> text).by(text -> text.charAt(0));

        assertThat(pairs.both()).containsExactlyInAnyOrder(List.of("b1", "b1"), List.of("a1", "a2"));
        assertThat(pairs.vanished()).containsExactly("c1");
        assertThat(pairs.appeared()).containsExactly("d1");
    }

    @Test
    void severalAlikePairInTheirOrderWhicheverSideIsFirst() {
        List<String> three = List.of("a1", "a2", "a3");
        List<String> two = List.of("a4", "a5");

        Pairs<String> there = new Pairs<>(three, two).by(text -> text.charAt(0));
        Pairs<String> back = new Pairs<>(two, three).by(text -> text.charAt(0));

        assertThat(there.both()).containsExactly(List.of("a1", "a4"), List.of("a2", "a5"));
        assertThat(there.vanished()).containsExactly("a3");
        assertThat(back.both()).containsExactly(List.of("a4", "a1"), List.of("a5", "a2"));
        assertThat(back.appeared()).containsExactly("a3");
    }
}
