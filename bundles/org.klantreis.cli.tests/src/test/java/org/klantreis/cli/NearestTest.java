/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> NAMES =
            List.of("handoff-matrix", "handoffs", "longest-waits", "ping-pong", "Report damage");

    @ParameterizedTest
    @CsvSource({
        "handoff, handoff-matrix",
        "hadnoffs, handoffs",
        "HANDOFFS, handoffs",
        "longestwaits, longest-waits",
        "overlaps, ",
        "report damge, Report damage",
        "x, ",
        "'', "})
    void findsWhatIsAlmostTheSame(String given, String expected) {
        assertThat(Nearest.of(given, NAMES).orElse(null)).isEqualTo(expected);
    }

    @Test
    void prefersTheLeastDifferentThenTheFirst() {
        assertThat(Nearest.of("handofs", List.of("handouts", "handoffs"))).contains("handoffs");
        assertThat(Nearest.of("cat", List.of("hat", "bat"))).contains("bat");
    }
}
