/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation.structure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Step;
import org.klantreis.model.Transition;
import org.klantreis.model.validation.ElementRule;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.Severity;

/** The ways from step to step. */
final class RouteRules {
    private RouteRules() {
    }

    static List<Rule> all() {
        return List.of(otherJourney(), toItself(), transitionTwice(), stepUnreachable());
    }

    private static Rule otherJourney() {
        return new ElementRule<>(Transition.class, "transition-other-journey", Severity.ERROR, "Way into another journey",
                "A way leads from step to step of one journey; another journey is tied to it as parent or part.",
                (transition, report) -> {
                    Step target = transition.getTarget();
                    boolean known = target != null && !target.eIsProxy() && transition.eContainer() instanceof Step;
                    if (known && Steps.journey(target) != Steps.journey((Step) transition.eContainer())) {
                        report.add(transition, Literals.TRANSITION__TARGET, "leads to " + report.scope().names().full(target)
                                + ", a step of another journey; choose a step of this one.");
                    }
                });
    }

    private static Rule toItself() {
        return new ElementRule<>(Transition.class, "transition-to-itself", Severity.ERROR, "Way from a step to itself",
                "A customer who stays in a step goes nowhere; what is repeated is two steps, or waiting.",
                (transition, report) -> {
                    if (transition.getTarget() != null && transition.getTarget() == transition.eContainer()) {
                        report.add(transition, Literals.TRANSITION__TARGET,
                                "leads to the step that it comes from; choose another step, or remove it.");
                    }
                });
    }

    private static Rule transitionTwice() {
        return new ElementRule<>(Step.class, "transition-twice", Severity.WARNING, "The same way twice",
                "Two ways to one step under one condition are one way, and their shares are counted twice.", (step, report) -> {
                    if (step.getNext().size() > 1) {
                        Set<List<Object>> seen = new HashSet<>();
                        for (Transition transition : step.getNext()) {
                            String condition = transition.getCondition() == null ? "" : transition.getCondition().strip();
                            if (transition.getTarget() != null && !seen.add(List.of(transition.getTarget(), condition))) {
                                report.add(transition, Literals.TRANSITION__TARGET,
                                        "the step has this way already under the same condition; remove one, or tell their"
                                        + " conditions apart.");
                            }
                        }
                    }
                });
    }

    private static Rule stepUnreachable() {
        return new ElementRule<>(Journey.class, "step-unreachable", Severity.WARNING, "Step that no customer reaches",
                "After a step comes the following one, or only those that its ways lead to; this one is never among them.",
                (journey, report) -> {
                    List<Step> steps = Steps.of(journey);
                    if (steps.stream().allMatch(step -> step.getNext().isEmpty())) {
                        return;
                    }
                    Set<Step> reached = reached(steps);
                    for (Step step : steps) {
                        if (!reached.contains(step)) {
                            report.add(step, "no way from the first step leads here; add a way to it, or remove the step.");
                        }
                    }
                });
    }

    private static Set<Step> reached(List<Step> steps) {
        Map<Step, Step> following = new HashMap<>();
        for (int i = 1; i < steps.size(); i++) {
            following.put(steps.get(i - 1), steps.get(i));
        }
        Set<Step> reached = new HashSet<>(List.of(steps.get(0)));
        Deque<Step> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            Step step = open.pop();
            if (step.getNext().isEmpty()) {
                visit(following.get(step), reached, open);
            }
            step.getNext().forEach(transition -> visit(transition.getTarget(), reached, open));
        }
        return reached;
    }

    private static void visit(Step step, Set<Step> reached, Deque<Step> open) {
        if (step != null && reached.add(step)) {
            open.push(step);
        }
    }
}
