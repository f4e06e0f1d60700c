/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.klantreis.model.Activity;
import org.klantreis.model.Choice;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Observation;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.validation.ElementRule;
import org.klantreis.model.validation.ModelRule;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.Severity;

/** Journeys, what they consist of, and the journeys that they name. */
final class JourneyRules {
    private JourneyRules() {
    }

    static List<Rule> all() {
        return List.of(journeyName(), journeyEmpty(), stageEmpty(), parentCycle(), toBeWithoutAsIs(), observedWithoutAsIs(),
                asIsForm(), stepAsIs(), activityUnit(), choiceReason(), observationDetail());
    }

    private static Rule journeyName() {
        return new ModelRule("journey-name", Severity.WARNING, "Two journeys of one form and persona have the same name",
                "A reader of a list or a result cannot tell them apart; as it is and as it should be may share a name.",
                report -> {
                    Set<List<Object>> seen = new HashSet<>();
                    for (Journey journey : report.scope().all(Journey.class)) {
                        boolean named = journey.getName() != null && !journey.getName().isBlank();
                        if (named && !seen.add(List.of(journey.getName().strip().toLowerCase(Locale.ROOT), journey.getForm(),
                                journey.getPersona() == null ? "" : journey.getPersona()))) {
                            report.add(journey, Literals.ELEMENT__NAME,
                                    "another journey of the same form and persona has this name; rename one of them.");
                        }
                    }
                });
    }

    private static Rule journeyEmpty() {
        return new ElementRule<>(Journey.class, "journey-empty", Severity.WARNING, "Journey without steps",
                "There is nothing to see or to compute.", (journey, report) -> {
                    if (journey.getStages().stream().allMatch(stage -> stage.getSteps().isEmpty())
                            && report.scope().referrers(journey, Literals.JOURNEY__PARENT, Journey.class).isEmpty()) {
                        report.add(journey, Literals.JOURNEY__STAGES, "no steps; add what the customer does, stage by stage.");
                    }
                });
    }

    private static Rule stageEmpty() {
        return new ElementRule<>(Stage.class, "stage-empty", Severity.INFO, "Stage without steps",
                "A heading with nothing under it is a thought that was not finished.", (stage, report) -> {
                    if (stage.getSteps().isEmpty()) {
                        report.add(stage, Literals.STAGE__STEPS,
                                "no steps; add what the customer does in it, or remove the stage.");
                    }
                });
    }

    private static Rule parentCycle() {
        return new ModelRule("journey-parent-cycle", Severity.ERROR, "Journey is a part of itself",
                "Sums over a journey and its parts would never end.", report -> {
                    for (List<Journey> circle : Cycles.of(report.scope().all(Journey.class),
                            journey -> journey.getParent() == null ? List.of() : List.of(journey.getParent()))) {
                        report.add(circle.get(0), Literals.JOURNEY__PARENT, circle.size() == 1
                                ? "is its own parent; clear its parent."
                                : "is in a circle of journeys that are parts of each other, "
                                + report.scope().names().list(circle) + "; clear the parent of the largest.");
                    }
                });
    }

    private static Rule toBeWithoutAsIs() {
        return new ElementRule<>(Journey.class, "to-be-without-as-is", Severity.WARNING,
                "Future journey without the one it replaces",
                "What gets better for the customer is told by comparing the two.", (journey, report) -> {
                    if (journey.getForm() == JourneyForm.TO_BE && journey.getAsIs() == null) {
                        report.add(journey, Literals.JOURNEY__AS_IS, "no as-is journey; name the journey that it replaces.");
                    }
                });
    }

    private static Rule observedWithoutAsIs() {
        return new ElementRule<>(Journey.class, "observed-without-as-is", Severity.INFO,
                "Observed journey without the one it is held against",
                "Practice tells most beside paper: what was missing, what came in addition, who did it instead.",
                (journey, report) -> {
                    if (journey.getForm() == JourneyForm.OBSERVED && journey.getAsIs() == null) {
                        report.add(journey, Literals.JOURNEY__AS_IS,
                                "no as-is journey; name the journey on paper, if there is one.");
                    }
                });
    }

    private static Rule asIsForm() {
        return new ElementRule<>(Journey.class, "as-is-form", Severity.ERROR, "Journey is held against one of the wrong form",
                "A journey as it should be, or as it was observed, is compared with the journey as it is on paper.",
                (journey, report) -> {
                    Journey asIs = journey.getAsIs();
                    if (asIs == null || asIs.eIsProxy()) {
                        return;
                    }
                    if (journey.getForm() == JourneyForm.AS_IS) {
                        report.add(journey, Literals.JOURNEY__AS_IS, "is a journey as it is and names another as-is journey, "
                                + report.scope().names().list(List.of(asIs))
                                + "; clear it, or correct the form of this journey.");
                    } else if (asIs.getForm() != JourneyForm.AS_IS) {
                        report.add(journey, Literals.JOURNEY__AS_IS, "names as its as-is journey one of the form "
                                + asIs.getForm()
                                + ", " + report.scope().names().list(List.of(asIs)) + "; choose one of the form AS_IS.");
                    }
                });
    }

    private static Rule stepAsIs() {
        return new ElementRule<>(Step.class, "step-as-is", Severity.ERROR, "Step is held against one of another journey",
                "Steps are traced between a journey and its as-is journey; a trace elsewhere is lost in the comparison.",
                (step, report) -> {
                    Journey own = Steps.journey(step);
                    for (Step former : step.getAsIs()) {
                        if (!former.eIsProxy() && (own == null || own.getAsIs() == null
                                || Steps.journey(former) != own.getAsIs())) {
                            report.add(step, Literals.STEP__AS_IS, "names " + report.scope().names().full(former)
                                    + ", which is no step of the journey's as-is journey; choose one of that, or set the as-is"
                                    + " journey.");
                        }
                    }
                });
    }

    private static Rule activityUnit() {
        return new ElementRule<>(Activity.class, "activity-unit-missing", Severity.WARNING, "Activity without unit",
                "On which desks the customer lands cannot be told: the flow passes over work that nobody does.",
                (activity, report) -> {
                    if (activity.getUnit() == null) {
                        report.add(activity, Literals.ACTIVITY__UNIT, "no unit; name the unit that does it.");
                    }
                });
    }

    private static Rule choiceReason() {
        return new ElementRule<>(Step.class, "choice-reason-missing", Severity.WARNING, "Choice without reason",
                "Where the rules leave a choice to the team, whoever comes later must be able to follow it.", (step, report) -> {
                    if (step.getChoice() != Choice.OPEN && (step.getChoiceReason() == null || step.getChoiceReason().isBlank())) {
                        report.add(step, Literals.STEP__CHOICE_REASON, "the team chose " + step.getChoice()
                                + " without a reason; write down why.");
                    }
                });
    }

    private static Rule observationDetail() {
        return new ElementRule<>(Observation.class, "observation-detail-missing", Severity.WARNING,
                "Observation does not say what was there instead",
                "Practice is compared with paper by touchpoint, channel and unit.", (observation, report) -> {
                    switch (observation.getKind()) {
                        case OTHER_CHANNEL -> {
                            if (observation.getChannel() == null) {
                                report.add(observation, Literals.OBSERVATION__CHANNEL,
                                        "no channel; name the one that was used instead.");
                            }
                        }
                        case OTHER_UNIT -> {
                            if (observation.getUnit() == null) {
                                report.add(observation, Literals.OBSERVATION__UNIT, "no unit; name the one that did it instead.");
                            }
                        }
                        case EXTRA -> {
                            boolean told = observation.getTouchpoint() != null || observation.getUnit() != null
                                    || observation.getName() != null && !observation.getName().isBlank();
                            if (!told) {
                                report.add(observation, Literals.OBSERVATION__TOUCHPOINT,
                                        "does not say what took place; name it, or the touchpoint or unit that was met.");
                            }
                        }
                        default -> { }
                    }
                });
    }
}
