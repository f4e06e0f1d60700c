/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the example's event log shows is what its truths say. */
class HavenbankObservedTest {
    private static String observed(String question, String... more) {
        return Run.in(Havenbank.project(), java.util.stream.Stream.concat(java.util.stream.Stream.of("observed", question),
                java.util.stream.Stream.of(more)).toArray(String[]::new)).fine().out();
    }

    @Test
    void countsWhatTruthsSays() {
        assertThat(observed("totals")).contains("1,907 handoffs in 160 of 160 cases between 27 pairs of units; A-B-A 456 (133 cases), "
                + "A-B-A-B 261 (111 cases); queue wait of 777: median 27.57 h, mean 47.20 h");
        assertThat(TextTable.after("from", observed("handoffs", "--limit", "5")).rows("from", "to", "handoffs")).containsExactlyInAnyOrder(
                "Storm and Water Desk | Member Line | 276", "Member Line | Storm and Water Desk | 164", "Member Line | Claims Intake | 160",
                "Claims Intake | Storm and Water Desk | 160", "Claims Handling | Platform Operations | 153");
        assertThat(TextTable.after("unit", observed("waits", "--limit", "4")).rows("unit", "totalWait")).containsExactly(
                "Underwriting | 9703.35", "Claims Intake | 6379.367", "Storm and Water Desk | 5892.75", "Claims Handling | 5720.35");
    }
}
