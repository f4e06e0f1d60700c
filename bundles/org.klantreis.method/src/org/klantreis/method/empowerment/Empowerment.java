/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.empowerment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.klantreis.model.DecisionLevel;
import org.klantreis.model.Journey;
import org.klantreis.model.Procedure;
import org.klantreis.model.Step;
import org.klantreis.model.measures.Flow;

/**
 * Who decides in a journey: in which steps the frontline may, and where it must hand over; for a journey that replaces another
 * also
 * who decided before.
 */
public final class Empowerment {
    private final Journey journey;
    private final Flow flow;
    private final List<StepDecision> decisions;
    private final List<Step> noLonger;

    private Empowerment(Journey journey) {
        this.journey = journey;
        flow = Flow.of(journey);
        decisions = steps(journey).filter(Step::isSetDecisionLevel).map(this::decision).toList();
        Set<Step> traced = new LinkedHashSet<>();
        steps(journey).filter(Step::isSetDecisionLevel).forEach(step -> traced.addAll(step.getAsIs()));
        noLonger = asIs().stream().flatMap(Empowerment::steps).filter(Step::isSetDecisionLevel)
                .filter(step -> !traced.contains(step)).toList();
    }

    /** Returns who decides in a journey. */
    public static Empowerment of(Journey journey) {
        return new Empowerment(journey);
    }

    /** Returns the journey. */
    public Journey journey() {
        return journey;
    }

    /** Returns the journey that it replaces, where it does. */
    public Optional<Journey> asIs() {
        return Optional.ofNullable(journey.getAsIs()).filter(other -> !other.eIsProxy());
    }

    /** Returns the steps in which something is decided, in order. */
    public List<StepDecision> decisions() {
        return decisions;
    }

    /** Returns the decisions that the frontline may take. */
    public List<StepDecision> frontline() {
        return decisions.stream().filter(StepDecision::isFrontline).toList();
    }

    /** Returns the decisions for which the frontline must hand over. */
    public List<StepDecision> handedOver() {
        return decisions.stream().filter(decision -> !decision.isFrontline()).toList();
    }

    /** Returns the steps of the replaced journey in which something was decided, and which no decision here replaces. */
    public List<Step> noLonger() {
        return noLonger;
    }

    /** Counts the decisions of a journey by level, every level with its count. */
    public static Map<DecisionLevel, Integer> levels(Journey journey) {
        Map<DecisionLevel, Integer> levels = new EnumMap<>(DecisionLevel.class);
        for (DecisionLevel level : DecisionLevel.values()) {
            levels.put(level, 0);
        }
        steps(journey).filter(Step::isSetDecisionLevel).forEach(step -> levels.merge(step.getDecisionLevel(), 1, Integer::sum));
        return levels;
    }

    private StepDecision decision(Step step) {
        List<Step> replaced = step.getAsIs().stream().filter(other -> !other.eIsProxy() && other.isSetDecisionLevel()).toList();
        DecisionLevel before = replaced.stream().map(Step::getDecisionLevel).max(Comparator.naturalOrder()).orElse(null);
        double wait = step.getActivities().stream()
                .mapToDouble(activity -> activity.getWaitingTime() == null ? 0 : activity.getWaitingTime()).sum();
        return new StepDecision(step, step.getDecisionLevel(), replaced, before, shift(step.getDecisionLevel(), before),
                procedures(step), flow.handoffs().stream().filter(handoff -> handoff.to().step() == step).toList(), wait);
    }

    private Shift shift(DecisionLevel now, DecisionLevel before) {
        if (asIs().isEmpty()) {
            return Shift.NONE;
        } else if (before == null) {
            return Shift.NEW;
        }
        int moved = now.compareTo(before);
        return moved < 0 ? Shift.LOWER : moved > 0 ? Shift.HIGHER : Shift.SAME;
    }

    private static List<Procedure> procedures(Step step) {
        Set<Procedure> procedures = new LinkedHashSet<>();
        if (step.getTouchpoint() != null) {
            procedures.add(step.getTouchpoint().getProcedure());
        }
        step.getActivities().forEach(activity -> procedures.add(activity.getProcedure()));
        return new ArrayList<>(procedures.stream().filter(procedure -> procedure != null && !procedure.eIsProxy()).toList());
    }

    private static Stream<Step> steps(Journey journey) {
        return journey.getStages().stream().flatMap(stage -> stage.getSteps().stream());
    }
}
