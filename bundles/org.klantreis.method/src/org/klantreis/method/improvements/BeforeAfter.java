/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.improvements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.model.Activity;
import org.klantreis.model.DecisionLevel;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Step;
import org.klantreis.model.measures.Flow;
import org.klantreis.model.measures.FlowItem;
import org.klantreis.model.measures.Marks;
import org.klantreis.model.measures.Passage;
import org.klantreis.model.measures.Silos;

/**
 * What becomes simpler, and what does not, in the journey that is to replace another.
 *
 * @param journey the journey as it is to be, or as it was observed
 * @param asIs the journey that it replaces, or is held against
 * @param lines the measures, in their order
 * @param steps what becomes of each step: those of {@code asIs} in their order, then those that are new
 */
public record BeforeAfter(Journey journey, Journey asIs, List<Line> lines, List<Trace> steps) {
    /** Copies the lists. */
    public BeforeAfter {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
    }

    /**
     * A measure of both journeys.
     *
     * @param measure what is measured
     * @param before of the journey as it is; empty where there is nothing to measure
     * @param after of the other
     */
    public record Line(Measure measure, OptionalDouble before, OptionalDouble after) {
        /** Returns after minus before; empty where one of them is. */
        public OptionalDouble change() {
            return before.isPresent() && after.isPresent() ? OptionalDouble.of(after.getAsDouble() - before.getAsDouble())
                    : OptionalDouble.empty();
        }

        /** Says whether this becomes better; false where it stays, becomes worse, or where neither is better. */
        public boolean isBetter() {
            double change = change().orElse(0);
            return measure.isBetterWhenLess() ? change < 0 : measure != Measure.DECISIONS && change > 0;
        }
    }

    /**
     * What becomes of a step.
     *
     * @param before the step as it is; empty for a new one
     * @param after the steps that replace it, in their order; empty where it is left out
     */
    public record Trace(Optional<Step> before, List<Step> after) {
        /** Copies the list. */
        public Trace {
            after = List.copyOf(after);
        }
    }

    /**
     * Compares a journey with the one that it replaces, or is held against.
     *
     * @param journey the journey, TO_BE or OBSERVED
     * @return the comparison; empty where it names no journey as it is
     */
    public static Optional<BeforeAfter> of(Journey journey) {
        Journey asIs = journey.getAsIs();
        return asIs == null || asIs.eIsProxy() ? Optional.empty()
                : Optional.of(new BeforeAfter(journey, asIs, lines(asIs, journey), traces(asIs, journey)));
    }

    /**
     * Compares all journeys that are to replace another.
     *
     * @param documents the roots of a project's files
     * @return the comparisons, in file order
     */
    public static List<BeforeAfter> all(Collection<? extends EObject> documents) {
        return documents.stream().filter(Journey.class::isInstance).map(Journey.class::cast)
                .filter(journey -> journey.getForm() == JourneyForm.TO_BE).flatMap(journey -> of(journey).stream()).toList();
    }

    private static List<Line> lines(Journey before, Journey after) {
        List<OptionalDouble> first = values(before);
        List<OptionalDouble> second = values(after);
        List<Line> lines = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            lines.add(new Line(measure, first.get(measure.ordinal()), second.get(measure.ordinal())));
        }
        return lines;
    }

    private static List<OptionalDouble> values(Journey journey) {
        List<Step> steps = steps(journey);
        Flow flow = Flow.of(journey);
        Set<OrganisationUnit> desks = new HashSet<>();
        Set<OrganisationUnit> silos = new HashSet<>();
        flow.items().stream().map(FlowItem::unit).forEach(unit -> {
            desks.add(unit);
            silos.add(Silos.of(unit).orElse(unit));
        });
        double waiting = steps.stream().flatMap(step -> step.getActivities().stream()).map(Activity::getWaitingTime)
                .filter(Objects::nonNull).mapToDouble(Double::doubleValue).sum();
        long decisions = steps.stream().filter(step -> step.eIsSet(Literals.STEP__DECISION_LEVEL)).count();
        long frontline = steps.stream().filter(step -> step.eIsSet(Literals.STEP__DECISION_LEVEL)
                && step.getDecisionLevel() == DecisionLevel.FRONTLINE).count();
        List<Double> marks = steps.stream().map(Marks::of).filter(Objects::nonNull).toList();
        return List.of(OptionalDouble.of(steps.size()), OptionalDouble.of(desks.size()), OptionalDouble.of(silos.size()),
                OptionalDouble.of(flow.handoffs().size()),
                OptionalDouble.of(flow.handoffs().stream().filter(Passage::isCrossSilo).count()),
                OptionalDouble.of(waiting), OptionalDouble.of(decisions), OptionalDouble.of(frontline),
                marks.stream().mapToDouble(Double::doubleValue).average(), marks.stream().mapToDouble(Double::doubleValue).min());
    }

    private static List<Step> steps(Journey journey) {
        return journey.getStages().stream().flatMap(stage -> stage.getSteps().stream()).toList();
    }

    private static List<Trace> traces(Journey before, Journey after) {
        List<Trace> traces = new ArrayList<>();
        List<Step> later = steps(after);
        for (Step step : steps(before)) {
            traces.add(new Trace(Optional.of(step), later.stream().filter(other -> other.getAsIs().contains(step)).toList()));
        }
        later.stream().filter(step -> step.getAsIs().isEmpty()).forEach(step -> traces.add(new Trace(Optional.empty(),
                List.of(step))));
        return traces;
    }

    /** Returns the line of a measure. */
    public Line line(Measure measure) {
        return lines.get(measure.ordinal());
    }
}
