/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation.method;

import static org.klantreis.model.validation.method.JourneyFacts.blank;

import java.util.List;

import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementState;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Participant;
import org.klantreis.model.improvements.CustomerInput;
import org.klantreis.model.improvements.Input;
import org.klantreis.model.validation.ElementRule;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.Severity;

/** Redesign together, then try, then roll out. */
final class PilotRules {
    private PilotRules() {
    }

    static List<Rule> all() {
        return List.of(coCreation(), pilotSkipped(), beforePilotEnd(), asPlanned(), otherCustomers());
    }

    private static Rule coCreation() {
        return new ElementRule<>(Improvement.class, "co-creation-missing", Severity.WARNING,
                "Improvement designed without those concerned",
                "Specialists, colleagues from the front line and customers redesign together. Source: eleven steps, step 8.",
                (improvement, report) -> {
                    if (improvement.getCoCreatingUnits().isEmpty()) {
                        report.add(improvement, Literals.IMPROVEMENT__CO_CREATING_UNITS,
                                "no unit designed it; name the specialists and front line units that did, or involve them.");
                    }
                    if (improvement.getCoCreators().isEmpty()) {
                        report.add(improvement, Literals.IMPROVEMENT__CO_CREATORS,
                                "no customer designed it along; name those who did, or involve some.");
                    }
                });
    }

    private static Rule pilotSkipped() {
        return new ElementRule<>(Improvement.class, "pilot-skipped", Severity.WARNING, "Pilot was skipped",
                "Try before rolling out: did it go as thought, and what do customers think of it? Source: eleven steps, step 9.",
                (improvement, report) -> {
                    if (improvement.getState() != ImprovementState.IMPLEMENTED) {
                        return;
                    }
                    if (improvement.getPilotBegin() == null) {
                        report.add(improvement, Literals.IMPROVEMENT__PILOT_BEGIN, "is IMPLEMENTED without a pilot; try it with"
                                + " customers first, or enter when it was tried.");
                    } else if (blank(improvement.getPilotOutcome())) {
                        report.add(improvement, Literals.IMPROVEMENT__PILOT_OUTCOME,
                                "is IMPLEMENTED without the outcome of its pilot; write down what came out.");
                    }
                });
    }

    private static Rule beforePilotEnd() {
        return new ElementRule<>(Improvement.class, "implemented-before-pilot-end", Severity.WARNING,
                "Implemented before the pilot ended",
                "Implementation comes after the check of the pilot only. Source: eleven steps, step 9.",
                (improvement, report) -> {
                    if (improvement.getImplemented() != null && improvement.getPilotEnd() != null
                            && improvement.getImplemented().isBefore(improvement.getPilotEnd())) {
                        report.add(improvement, Literals.IMPROVEMENT__IMPLEMENTED, "was implemented on "
                                + improvement.getImplemented() + ", before its pilot ended on " + improvement.getPilotEnd()
                                + "; correct a date, or roll out later.");
                    }
                });
    }

    private static Rule asPlanned() {
        return new ElementRule<>(Improvement.class, "pilot-question-open", Severity.INFO, "Question of the pilot is open",
                "A pilot answers two questions; the first is whether it went as thought. Source: eleven steps, step 9.",
                (improvement, report) -> {
                    if (improvement.getState() == ImprovementState.IMPLEMENTED && improvement.getPilotBegin() != null
                            && improvement.getPilotAsPlanned() == null) {
                        report.add(improvement, Literals.IMPROVEMENT__PILOT_AS_PLANNED, "is IMPLEMENTED and does not tell whether"
                                + " the pilot went as thought; enter yes or no.");
                    }
                });
    }

    private static Rule otherCustomers() {
        return new ElementRule<>(Improvement.class, "pilot-other-customers", Severity.INFO, "Pilot without those who gave input",
                "The same customers who gave input test the improvement: they can tell whether it helps. Source: eleven steps,"
                        + " mistake 2.", (improvement, report) -> {
                    List<Participant> input = CustomerInput.of(improvement).stream()
                            .filter(each -> each.inputs().contains(Input.INSIGHT) || each.inputs().contains(Input.DESIGNED))
                            .map(CustomerInput::customer).toList();
                    List<Participant> pilot = improvement.getPilotParticipants();
                    if (!input.isEmpty() && improvement.getPilotBegin() != null
                            && pilot.stream().noneMatch(input::contains)) {
                        report.add(improvement, Literals.IMPROVEMENT__PILOT_PARTICIPANTS, "none of the customers who gave input, "
                                + report.scope().names().list(input) + ", tried it; invite some of them.");
                    }
                });
    }
}
