/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.priorities;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.klantreis.method.decisions.Decision;
import org.klantreis.method.decisions.MarkEvidence;
import org.klantreis.method.decisions.Priority;
import org.klantreis.ui.labels.ElementLabels;

/** Says in words why something is where it is in the ranked list. */
final class ReasonText {
    private ReasonText() {
    }

    /** Returns the reasons, how the score comes about, and what the mark rests on; each on lines of its own. */
    static String of(Priority priority) {
        Decision decision = priority.decision();
        List<String> lines = new ArrayList<>();
        lines.add(decision.journey() == null ? ElementLabels.text(decision.subject())
                : NLS.bind(Messages.ReasonText_head, ElementLabels.text(decision.subject()), ElementLabels.text(decision.journey())));
        lines.addAll(decision.reasons());
        lines.add("");
        lines.add(score(priority));
        if (decision.evidence().isEmpty()) {
            lines.add(Messages.ReasonText_nobody);
        }
        decision.evidence().forEach(each -> lines.add(evidence(each)));
        return String.join("\n", lines);
    }

    private static String score(Priority priority) {
        NumberFormat numbers = NumberFormat.getNumberInstance();
        numbers.setMaximumFractionDigits(1);
        String importance = priority.importanceKnown() ? String.valueOf(priority.importance())
                : NLS.bind(Messages.ReasonText_assumed, priority.importance());
        String customers = numbers.format(priority.customers());
        return NLS.bind(Messages.ReasonText_score, new Object[] {numbers.format(priority.decision().gap()), importance,
                priority.customersKnown() ? customers : NLS.bind(Messages.ReasonText_assumed, customers),
                NumberFormat.getIntegerInstance().format(Math.round(priority.score()))});
    }

    private static String evidence(MarkEvidence evidence) {
        NumberFormat numbers = NumberFormat.getNumberInstance();
        numbers.setMaximumFractionDigits(1);
        List<String> parts = new ArrayList<>();
        parts.add(evidence.n() == null ? Messages.ReasonText_unknownN
                : NLS.bind(Messages.ReasonText_n, NumberFormat.getIntegerInstance().format(evidence.n())));
        if (!evidence.source().isBlank()) {
            parts.add(evidence.source());
        }
        if (evidence.date() != null) {
            parts.add(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(evidence.date()));
        }
        return NLS.bind(Messages.ReasonText_evidence, numbers.format(evidence.mark()), String.join(", ", parts));
    }
}
