/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.improvements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.klantreis.method.improvements.ImprovementStates;
import org.klantreis.method.improvements.ImprovementStatus;
import org.klantreis.model.Improvement;
import org.klantreis.model.improvements.ConcernedSilo;
import org.klantreis.model.improvements.CustomerInput;
import org.klantreis.report.scene.Role;
import org.klantreis.ui.labels.ElementLabels;

/**
 * What a card says of an improvement.
 *
 * @param improvement the improvement
 * @param title its name
 * @param lines what is below it, in order
 */
record CardText(Improvement improvement, String title, List<Line> lines) {
    private static final int LISTED = 3;

    /**
     * A line.
     *
     * @param text what it says
     * @param role its colour
     */
    record Line(String text, Role role) {
    }

    /** Makes the text of a card. */
    static CardText of(ImprovementStatus status) {
        Improvement improvement = status.improvement();
        List<Line> lines = new ArrayList<>();
        if (improvement.getToBe() != null && !improvement.getToBe().eIsProxy()) {
            lines.add(new Line("\u2192 " + ElementLabels.text(improvement.getToBe()), Role.MUTED));
        } else {
            lines.add(new Line(Messages.CardText_noToBe, Role.MUTED));
        }
        dates(improvement).ifPresent(text -> lines.add(new Line(text, Role.MUTED)));
        List<String> lacks = ImprovementStates.missing(improvement, improvement.getState(), Locale.getDefault());
        if (!lacks.isEmpty()) {
            lines.add(new Line(NLS.bind(Messages.CardText_lacks, String.join(" ", lacks)), Role.BAD));
        }
        List<String> silos = status.notInformed().stream().map(ConcernedSilo::silo).map(ElementLabels::text).toList();
        List<String> customers = status.notTold().stream().map(CustomerInput::customer).map(ElementLabels::text).toList();
        if (!silos.isEmpty()) {
            lines.add(new Line(NLS.bind(Messages.CardText_notInformed, list(silos)), Role.BAD));
        }
        if (!customers.isEmpty()) {
            lines.add(new Line(NLS.bind(Messages.CardText_notTold, list(customers)), Role.BAD));
        }
        if (silos.isEmpty() && customers.isEmpty() && !(status.concerned().isEmpty() && status.customers().isEmpty())) {
            lines.add(new Line(Messages.CardText_allKnow, Role.GOOD));
        }
        if (status.next().isPresent() && lacks.isEmpty()) {
            String next = ImprovementStates.title(status.next().get(), Locale.getDefault());
            lines.add(new Line(status.missing().isEmpty() ? NLS.bind(Messages.CardText_ready, next)
                    : NLS.bind(Messages.CardText_next, next, String.join(" ", status.missing())), Role.MUTED));
        }
        return new CardText(improvement, ElementLabels.text(improvement), List.copyOf(lines));
    }

    /** Returns all lines below the title as one text. */
    String description() {
        return lines.stream().map(Line::text).collect(Collectors.joining(". "));
    }

    private static Optional<String> dates(Improvement improvement) {
        if (improvement.getImplemented() != null) {
            return Optional.of(NLS.bind(Messages.CardText_implemented, improvement.getImplemented()));
        }
        if (improvement.getPilotBegin() == null) {
            return Optional.empty();
        }
        return Optional.of(improvement.getPilotEnd() == null ? NLS.bind(Messages.CardText_pilotSince, improvement.getPilotBegin())
                : NLS.bind(Messages.CardText_pilot, improvement.getPilotBegin(), improvement.getPilotEnd()));
    }

    private static String list(List<String> names) {
        String first = names.stream().limit(LISTED).collect(Collectors.joining(", "));
        return names.size() > LISTED ? NLS.bind(Messages.CardText_more, first, names.size() - LISTED) : first;
    }
}
