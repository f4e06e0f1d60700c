/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole table of cases: every combination of mark, basic service, moment of truth, importance and brand. */
class RuleTest {
    private static final Limits LIMITS = new Limits(5.5, 7, 9, 8);

    /** Insufficient, moment of truth, important, brand: what is decided, as it is written in the method. */
    private static final Map<String, Rule> TABLE = Map.ofEntries(
            Map.entry("yes yes yes yes", Rule.REPAIR), Map.entry("yes yes yes no", Rule.REPAIR),
            Map.entry("yes yes no yes", Rule.REPAIR), Map.entry("yes yes no no", Rule.REPAIR),
            Map.entry("yes no yes yes", Rule.REPAIR), Map.entry("yes no yes no", Rule.REPAIR),
            Map.entry("yes no no yes", Rule.REPAIR), Map.entry("yes no no no", Rule.REPAIR),
            Map.entry("no yes yes yes", Rule.EXCEL), Map.entry("no yes yes no", Rule.EXCEL),
            Map.entry("no yes no yes", Rule.EXCEL), Map.entry("no yes no no", Rule.EXCEL),
            Map.entry("no no yes yes", Rule.EXCEL), Map.entry("no no yes no", Rule.CHOOSE),
            Map.entry("no no no yes", Rule.CHOOSE), Map.entry("no no no no", Rule.ACCEPT));

    static Stream<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        for (String row : TABLE.keySet()) {
            String[] is = row.split(" ");
            for (double mark : is[0].equals("yes") ? new double[] {1, 3, 5.4, 5.499} : new double[] {5.5, 6, 7.9, 8, 8.9, 9, 10}) {
                for (Integer importance : is[2].equals("yes") ? List.of(7, 8, 10) : List.of(0, 1, 6)) {
                    for (boolean basic : new boolean[] {true, false}) {
                        cases.add(Arguments.of(new Facts(mark, importance == 0 ? null : importance, is[1].equals("yes"), basic,
                                is[3].equals("yes")), TABLE.get(row)));
                    }
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void decides(Facts facts, Rule expected) {
        assertThat(Rule.of(facts, LIMITS)).isEqualTo(expected);
    }

    @Test
    void asksEveryCombination() {
        assertThat(cases()).hasSize(8 * 4 * 3 * 2 + 8 * 7 * 3 * 2);
    }

    @Test
    void followsTheLandscapesLimits() {
        Limits strict = new Limits(6.5, 9, 9.5, 7);
        assertThat(Rule.of(new Facts(6, 10, true, false, true), strict)).isEqualTo(Rule.REPAIR);
        assertThat(Rule.of(new Facts(7, 8, false, false, true), strict)).isEqualTo(Rule.CHOOSE);
        assertThat(strict.target(Rule.EXCEL)).isEqualTo(9.5);
        assertThat(strict.target(Rule.REPAIR)).as("a repaired step is not insufficient any more").isEqualTo(6.5);
        assertThat(LIMITS.target(Rule.REPAIR)).isEqualTo(6);
    }
}
