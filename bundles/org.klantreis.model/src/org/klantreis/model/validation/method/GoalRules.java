/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation.method;

import static org.klantreis.model.validation.method.JourneyFacts.blank;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.klantreis.model.GoalKind;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyKind;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.PropositionKind;
import org.klantreis.model.Stage;
import org.klantreis.model.validation.ElementRule;
import org.klantreis.model.validation.ModelRule;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.Severity;

/** What a journey is mapped for, and where it begins and ends. */
final class GoalRules {
    private GoalRules() {
    }

    static List<Rule> all() {
        return List.of(goalMissing(), goalCost(), taskMissing(), startMissing(), endMissing(), triggerMissing(),
                stageNamedAfterUnit(), propositionKind());
    }

    private static Rule goalMissing() {
        return new ElementRule<>(Journey.class, "goal-missing", Severity.WARNING, "Journey without goal",
                "Without a goal nobody can tell when the map is good enough. Source: eleven steps, step 1.",
                (journey, report) -> {
                    if (blank(journey.getGoal())) {
                        report.add(journey, Literals.JOURNEY__GOAL, "no goal; write down what it is mapped for.");
                    }
                });
    }

    private static Rule goalCost() {
        return new ElementRule<>(Journey.class, "goal-cost", Severity.WARNING, "Journey mapped to save cost",
                "Journey mapping is less suited to efficiency; savings are a frequent by-product of looking at the customer"
                        + " instead. Source: eleven steps, step 1.", (journey, report) -> {
                    if (journey.getGoalKind() == GoalKind.COST) {
                        report.add(journey, Literals.JOURNEY__GOAL_KIND,
                                "its goal is cost; aim at the customer's experience or loyalty, and note the saving as a side"
                                + " effect.");
                    }
                });
    }

    private static Rule taskMissing() {
        return new ElementRule<>(Journey.class, "journey-task-missing", Severity.WARNING, "Journey without the customer's task",
                "A journey is delimited by what the customer wants to get done, never by an internal process."
                        + " Source: eleven steps, step 2.", (journey, report) -> {
                    if (blank(journey.getTask())) {
                        report.add(journey, Literals.JOURNEY__TASK, "no task; write down what the customer wants to get done.");
                    }
                });
    }

    private static Rule startMissing() {
        return new ElementRule<>(Journey.class, "journey-start-missing", Severity.WARNING, "Journey without explicit start",
                "A journey is one part of the customer's whole journey, with an explicit start and end."
                        + " Source: eleven steps, step 2.",
                (journey, report) -> {
                    if (blank(journey.getStart())) {
                        report.add(journey, Literals.JOURNEY__START, "no start; write down where it begins for the customer.");
                    }
                });
    }

    private static Rule endMissing() {
        return new ElementRule<>(Journey.class, "journey-end-missing", Severity.WARNING, "Journey without explicit end",
                "A journey is one part of the customer's whole journey, with an explicit start and end."
                        + " Source: eleven steps, step 2.",
                (journey, report) -> {
                    if (blank(journey.getEnd())) {
                        report.add(journey, Literals.JOURNEY__END, "no end; write down where it ends for the customer.");
                    }
                });
    }

    private static Rule triggerMissing() {
        return new ElementRule<>(Journey.class, "journey-trigger-missing", Severity.INFO, "Journey without trigger",
                "A journey begins with a concern, a problem or an ambition of the customer."
                        + " Source: the customer's journey through the organisation.", (journey, report) -> {
                    if (blank(journey.getTrigger())) {
                        report.add(journey, Literals.JOURNEY__TRIGGER,
                                "no trigger; write down the concern, problem or ambition with which it begins.");
                    }
                });
    }

    private static Rule stageNamedAfterUnit() {
        return new ModelRule("stage-named-after-unit", Severity.WARNING, "Stage named after a unit",
                "Stages that are departments show the organisation chart, not what the customer goes through."
                        + " Source: eleven steps, steps 2 and 4.", report -> {
                    Set<String> units = new HashSet<>();
                    for (OrganisationUnit unit : report.scope().all(OrganisationUnit.class)) {
                        units.add(key(unit.getName()));
                    }
                    for (Stage stage : report.scope().all(Stage.class)) {
                        if (!blank(stage.getName()) && units.contains(key(stage.getName()))) {
                            report.add(stage, Literals.ELEMENT__NAME,
                                    "is called as a unit is; call it what the customer is busy with in it.");
                        }
                    }
                });
    }

    private static String key(String name) {
        return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    }

    private static Rule propositionKind() {
        return new ElementRule<>(Journey.class, "proposition-kind", Severity.WARNING, "Value proposition of the other world",
                "Buying is about unique selling points, being served about unique value propositions; the two worlds are often"
                        + " confused. Source: the customer's journey through the organisation.", (journey, report) -> {
                    if (journey.getKind() == JourneyKind.CUSTOMER && journey.getPropositionKind() == PropositionKind.USP) {
                        report.add(journey, Literals.JOURNEY__PROPOSITION_KIND,
                                "has a selling point (USP) in a customer journey; name the value that it delivers (UVP).");
                    } else if (journey.getKind() == JourneyKind.BUYER && journey.getPropositionKind() == PropositionKind.UVP) {
                        report.add(journey, Literals.JOURNEY__PROPOSITION_KIND,
                                "has a value proposition (UVP) in a buyer journey; name the point that sells (USP).");
                    }
                });
    }
}
