/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.audit;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.klantreis.method.audit.Audit;
import org.klantreis.method.audit.Paper;
import org.klantreis.method.audit.Sighting;
import org.klantreis.method.audit.StepAudit;
import org.klantreis.method.audit.Verdict;
import org.klantreis.model.Activity;
import org.klantreis.model.DeviationKind;
import org.klantreis.model.Element;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Observation;
import org.klantreis.ui.labels.ElementLabels;

/** What the audit says, in the user's language. */
final class AuditWords {
    private AuditWords() {
    }

    static String kind(DeviationKind kind) {
        return ElementLabels.literal(Literals.DEVIATION_KIND, kind);
    }

    static String missing(Sighting.Missing missing) {
        return switch (missing) {
            case CHANNEL -> Messages.AuditWords_needsChannel;
            case UNIT -> Messages.AuditWords_needsUnit;
            case WHAT -> Messages.AuditWords_needsWhat;
        };
    }

    static String verdict(StepAudit step) {
        if (step.verdict() == Verdict.NOT_SEEN) {
            return Messages.AuditWords_notSeen;
        }
        return step.verdict() == Verdict.AS_PLANNED ? kind(DeviationKind.AS_PLANNED)
                : step.deviations().stream().map(Observation::getKind).distinct().map(AuditWords::kind)
                        .collect(Collectors.joining(", "));
    }

    static String progress(Audit audit) {
        int seen = audit.steps().size() - audit.steps(Verdict.NOT_SEEN).size();
        return NLS.bind(Messages.AuditWords_progress,
                new Object[] {seen, audit.steps().size(), audit.steps(Verdict.DEVIATES).size()});
    }

    /** Says how a step should go, a line each. */
    static List<String> paper(StepAudit step) {
        Paper paper = step.paper();
        List<String> lines = new ArrayList<>();
        paper.touchpoint().ifPresent(touchpoint -> lines.add(NLS.bind(Messages.AuditWords_touchpoint,
                ElementLabels.text(touchpoint)
                        + paper.channel().map(channel -> " (" + ElementLabels.text(channel) + ")").orElse(""))));
        if (!paper.units().isEmpty()) {
            lines.add(NLS.bind(Messages.AuditWords_units, names(paper.units())));
        }
        for (Activity activity : paper.activities()) {
            lines.add("\u2022 " + ElementLabels.text(activity)
                    + (activity.getUnit() == null ? "" : " \u2013 " + ElementLabels.text(activity.getUnit())));
        }
        if (!paper.procedures().isEmpty()) {
            lines.add(NLS.bind(Messages.AuditWords_procedures, names(paper.procedures())));
        }
        if (paper.workHours() + paper.waitHours() > 0) {
            lines.add(NLS.bind(Messages.AuditWords_hours, number(paper.workHours()), number(paper.waitHours())));
        }
        if (lines.isEmpty()) {
            lines.add(Messages.AuditWords_noPaper);
        }
        return lines;
    }

    /** Says what was seen before, a line each. */
    static List<String> seen(StepAudit step) {
        return step.seen().stream().map(AuditWords::seen).toList();
    }

    private static String seen(Observation observation) {
        List<String> parts = new ArrayList<>();
        if (observation.getDate() != null) {
            parts.add(observation.getDate().toString());
        }
        parts.add(kind(observation.getKind()));
        for (Element element : new Element[] {observation.getChannel(), observation.getUnit(), observation.getTouchpoint()}) {
            if (element != null) {
                parts.add(ElementLabels.text(element));
            }
        }
        if (observation.getName() != null && !observation.getName().isBlank()) {
            parts.add(observation.getName());
        }
        return "\u2022 " + String.join(", ", parts);
    }

    private static String names(List<? extends Element> elements) {
        return elements.stream().map(ElementLabels::text).collect(Collectors.joining(", "));
    }

    private static String number(double hours) {
        return NumberFormat.getNumberInstance().format(hours);
    }
}
