/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation.structure;

import java.util.List;

import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementState;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Opportunity;
import org.klantreis.model.ServiceConcept;
import org.klantreis.model.improvements.Condition;
import org.klantreis.model.improvements.StateConditions;
import org.klantreis.model.validation.ElementRule;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.Severity;

/** From opportunity to improvement, and the facts of an improvement's state. */
final class ImprovementRules {
    private ImprovementRules() {
    }

    static List<Rule> all() {
        return List.of(state(), stateBehind(), toBeForm(), changesNothing(), opportunityWithoutInsight(),
                conceptWithoutOpportunity());
    }

    private static Rule state() {
        return new ElementRule<>(Improvement.class, "improvement-state", Severity.ERROR, "Improvement's state has no facts",
                "A state is not ticked off: a pilot has a first day, a check answers both questions of the pilot, and daily use"
                + " has a first day.",
                (improvement, report) -> StateConditions.unmet(improvement, improvement.getState()).stream()
                        .filter(condition -> isContradiction(improvement.getState(), condition))
                        .forEach(condition -> report.add(improvement, condition.feature(), "is " + improvement.getState()
                                + " without " + fact(condition) + "; enter it, or set the state back.")));
    }

    /** What is in daily use is, also where it should not have been yet: the rules of the method warn of that. */
    private static boolean isContradiction(ImprovementState state, Condition condition) {
        return state != ImprovementState.IMPLEMENTED || condition == Condition.FIRST_DAY;
    }

    private static String fact(Condition condition) {
        return switch (condition) {
            case PILOT_BEGUN -> "the first day of the pilot";
            case PILOT_AS_PLANNED -> "whether the pilot went as thought";
            case PILOT_OUTCOME -> "the pilot's outcome";
            case FIRST_DAY, AFTER_PILOT -> "the first day of daily use";
        };
    }

    private static Rule stateBehind() {
        return new ElementRule<>(Improvement.class, "improvement-state-behind", Severity.WARNING,
                "Improvement's facts are ahead of its state",
                "Who must be informed, and what is still open, is told by the state.", (improvement, report) -> {
                    ImprovementState state = improvement.getState();
                    if (improvement.getImplemented() != null && state != ImprovementState.IMPLEMENTED) {
                        report.add(improvement, Literals.IMPROVEMENT__STATE, "is " + state + " but has a first day of daily use, "
                                + improvement.getImplemented() + "; set the state to IMPLEMENTED, or clear the day.");
                    } else if (improvement.getPilotBegin() != null && state == ImprovementState.DESIGNED) {
                        report.add(improvement, Literals.IMPROVEMENT__STATE, "is DESIGNED but has a pilot from "
                                + improvement.getPilotBegin() + " on; set the state to PILOT, or clear the day.");
                    }
                });
    }

    private static Rule toBeForm() {
        return new ElementRule<>(Improvement.class, "improvement-to-be-form", Severity.ERROR,
                "Improvement leads to a journey that is not a future one",
                "Before and after are compared through the journey as it should become.", (improvement, report) -> {
                    if (improvement.getToBe() != null && !improvement.getToBe().eIsProxy()
                            && improvement.getToBe().getForm() != JourneyForm.TO_BE) {
                        report.add(improvement, Literals.IMPROVEMENT__TO_BE, "leads to "
                                + report.scope().names().full(improvement.getToBe()) + " of the form "
                                + improvement.getToBe().getForm() + "; choose one of the form TO_BE.");
                    }
                });
    }

    private static Rule changesNothing() {
        return new ElementRule<>(Improvement.class, "improvement-changes-nothing", Severity.WARNING,
                "Improvement does not say what it changes",
                "Whom it concerns, and what it does to customers, follows from the journey, steps and procedures that it"
                + " changes.",
                (improvement, report) -> {
                    if (improvement.getToBe() == null && improvement.getSteps().isEmpty()
                            && improvement.getProcedures().isEmpty()) {
                        report.add(improvement, Literals.IMPROVEMENT__STEPS,
                                "changes no journey, step or procedure; name what will be different.");
                    }
                });
    }

    private static Rule opportunityWithoutInsight() {
        return new ElementRule<>(Opportunity.class, "opportunity-without-insight", Severity.INFO, "Opportunity without insight",
                "An opportunity follows from what was learned from customers; without, it is a colleague's idea.",
                (opportunity, report) -> {
                    if (opportunity.getInsights().isEmpty()) {
                        report.add(opportunity, Literals.OPPORTUNITY__INSIGHTS, "no insight; name what it follows from.");
                    }
                });
    }

    private static Rule conceptWithoutOpportunity() {
        return new ElementRule<>(ServiceConcept.class, "concept-without-opportunity", Severity.INFO,
                "Service concept without opportunity",
                "A concept answers an opportunity; without, it is a solution that looks for a problem.", (concept, report) -> {
                    if (concept.getOpportunities().isEmpty()) {
                        report.add(concept, Literals.SERVICE_CONCEPT__OPPORTUNITIES, "no opportunity; name what it answers.");
                    }
                });
    }
}
