/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.handoffs;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.ui.knowledge.results.Cells;

/** Says in sentences what the handoffs of a log come to. */
final class HandoffSummary {
    private HandoffSummary() {
    }

    static String of(HandoffAnswer answer) {
        QueryResult totals = answer.totals();
        if (totals == null || totals.rows().isEmpty() || ((Long) totals.get(0, "handoffs")) == 0) {
            return Messages.HandoffSummary_none;
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(bind(totals, Messages.HandoffSummary_handoffs, "handoffs", "casesWithHandoff", "cases", "pairs"));
        sentences.add(bind(totals, ((Long) totals.get(0, "unlinked")) == 0 ? Messages.HandoffSummary_crossSilo
                : Messages.HandoffSummary_unlinked, "crossSilo", "unlinked"));
        if (((Long) totals.get(0, "waits")) > 0) {
            sentences.add(NLS.bind("queue".equals(totals.get(0, "kind")) ? Messages.HandoffSummary_queue : Messages.HandoffSummary_plain,
                    new Object[] {hours(totals, "medianWait"), hours(totals, "meanWait"), hours(totals, "p95Wait")}));
        }
        sentences.add(bind(totals, Messages.HandoffSummary_pingPong, "aba", "abaCases", "abab", "ababCases"));
        sentences.add(answer.journey() == null ? NLS.bind(Messages.HandoffSummary_allModelled, Cells.text(answer.modelled()))
                : NLS.bind(Messages.HandoffSummary_modelled, Cells.text(answer.modelled()), answer.journey().name()));
        if (answer.most()) {
            sentences.add(NLS.bind(Messages.HandoffSummary_most, HandoffAnswer.MOST));
        }
        return String.join(" ", sentences);
    }

    private static String bind(QueryResult totals, String sentence, String... columns) {
        Object[] values = new Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            values[i] = java.text.NumberFormat.getIntegerInstance().format(totals.get(0, columns[i]));
        }
        return NLS.bind(sentence, values);
    }

    private static String hours(QueryResult totals, String column) {
        return Cells.hours(Math.round((Double) totals.get(0, column) * 100) / 100.0);
    }
}
