/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.decisions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.klantreis.model.BrandValue;
import org.klantreis.model.Choice;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.Landscape;
import org.klantreis.model.Measurement;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.measures.Marks;
import org.klantreis.model.project.LandscapeProject;

/**
 * What the method decides about all steps that have a mark, and about all touchpoints over their journeys. Source: eleven steps, step 7
 * and mistake 3; the limits are the landscape's.
 *
 * <pre>{@code
 * Decisions decisions = Decisions.of(project, Locale.ENGLISH).orElseThrow();
 * decisions.steps().forEach(decision -> System.out.println(decision.step().getName() + ": " + decision.reason()));
 * }</pre>
 *
 * @param landscape the landscape
 * @param limits its limits
 * @param insufficient how many steps of AS_IS journeys are insufficient; while there is one, the basic service is not in order, and
 *        what may stay a six may do so provisionally only
 * @param steps the decisions about steps with a mark, in the order of journeys and steps
 * @param touchpoints the decisions about touchpoints with a mark, in the order of the catalogue
 */
public record Decisions(Landscape landscape, Limits limits, int insufficient, List<Decision> steps, List<Decision> touchpoints) {
    /** Copies the lists. */
    public Decisions {
        steps = List.copyOf(steps);
        touchpoints = List.copyOf(touchpoints);
    }

    /** Says whether no step of a journey as it is, is insufficient. */
    public boolean isBasicServiceInOrder() {
        return insufficient == 0;
    }

    /** Returns the decision about a step; empty where it has no mark. */
    public Optional<Decision> of(Step step) {
        return steps.stream().filter(decision -> decision.step() == step).findFirst();
    }

    /** Returns the decisions about the steps of a journey, in step order. */
    public List<Decision> of(Journey journey) {
        return steps.stream().filter(decision -> decision.journey() == journey).toList();
    }

    /**
     * Decides about a project.
     *
     * @param project the project
     * @param locale the language of the reasons
     * @return the decisions; empty where the project has no landscape
     */
    public static Optional<Decisions> of(LandscapeProject project, Locale locale) {
        return project.landscape().map(landscape -> of(landscape, project.journeys(), locale));
    }

    /**
     * Decides about journeys.
     *
     * @param landscape their landscape
     * @param journeys all journeys of the landscape
     * @param locale the language of the reasons
     * @return the decisions
     */
    public static Decisions of(Landscape landscape, Collection<Journey> journeys, Locale locale) {
        return new Maker(landscape, locale).make(journeys);
    }

    /** Decides about one landscape. */
    private static final class Maker {
        private final Landscape landscape;
        private final Limits limits;
        private final Reasons reasons;
        private final Map<Touchpoint, List<Step>> met = new LinkedHashMap<>();
        private int insufficient;

        Maker(Landscape landscape, Locale locale) {
            this.landscape = landscape;
            limits = Limits.of(landscape);
            reasons = new Reasons(landscape, limits, locale);
            landscape.getTouchpoints().forEach(touchpoint -> met.put(touchpoint, new ArrayList<>()));
        }

        Decisions make(Collection<Journey> journeys) {
            for (Journey journey : journeys) {
                if (journey.getForm() == JourneyForm.AS_IS) {
                    stepsOf(journey).filter(step -> Marks.of(step) != null).forEach(this::count);
                }
            }
            List<Decision> steps = journeys.stream().flatMap(journey -> stepsOf(journey).filter(step -> Marks.of(step) != null)
                    .map(step -> decide(journey, step))).toList();
            List<Decision> touchpoints = met.entrySet().stream().map(entry -> decide(entry.getKey(), entry.getValue()))
                    .filter(Objects::nonNull).toList();
            return new Decisions(landscape, limits, insufficient, steps, touchpoints);
        }

        private static Stream<Step> stepsOf(Journey journey) {
            return journey.getStages().stream().flatMap(stage -> stage.getSteps().stream());
        }

        private void count(Step step) {
            if (Marks.of(step) < limits.insufficientBelow()) {
                insufficient++;
            }
            if (step.getTouchpoint() != null && met.containsKey(step.getTouchpoint())) {
                met.get(step.getTouchpoint()).add(step);
            }
        }

        private Decision decide(Journey journey, Step step) {
            Touchpoint touchpoint = known(step.getTouchpoint());
            List<BrandValue> brandValues = touchpoint == null ? List.of() : touchpoint.getBrandValues();
            Facts facts = new Facts(Marks.of(step), step.getImportance(), step.isMomentOfTruth(),
                    touchpoint != null && touchpoint.isBasicService(), !brandValues.isEmpty());
            return decide(journey, step, touchpoint, facts, step.getChoice(), step.getChoiceReason(), step.getMeasurements());
        }

        private static Touchpoint known(Touchpoint touchpoint) {
            return touchpoint == null || touchpoint.eIsProxy() ? null : touchpoint;
        }

        /** A touchpoint's own latest measurement is its mark; else the mean of its steps. What one step needs, the touchpoint needs. */
        private Decision decide(Touchpoint touchpoint, List<Step> steps) {
            Double mark = Marks.latest(touchpoint.getMeasurements()).map(Marks::converted).orElseGet(() -> steps.isEmpty() ? null
                    : steps.stream().mapToDouble(Marks::of).sum() / steps.size());
            if (mark == null) {
                return null;
            }
            Integer importance = steps.stream().map(Step::getImportance).filter(Objects::nonNull).max(Comparator.naturalOrder())
                    .orElse(null);
            Facts facts = new Facts(mark, importance, steps.stream().anyMatch(Step::isMomentOfTruth), touchpoint.isBasicService(),
                    !touchpoint.getBrandValues().isEmpty());
            List<Measurement> measured = Stream.concat(touchpoint.getMeasurements().stream(),
                    steps.stream().flatMap(step -> step.getMeasurements().stream())).toList();
            return decide(null, null, touchpoint, facts, Choice.OPEN, null, measured);
        }

        private Decision decide(Journey journey, Step step, Touchpoint touchpoint, Facts facts, Choice choice, String choiceReason,
                List<Measurement> measured) {
            Rule rule = Rule.of(facts, limits);
            Rule effective = rule == Rule.CHOOSE && choice != Choice.OPEN ? Rule.valueOf(choice.getName()) : rule;
            boolean open = effective == Rule.CHOOSE;
            boolean over = effective == Rule.ACCEPT && facts.mark() >= limits.overInvestmentFrom();
            List<BrandValue> brandValues = touchpoint == null ? List.of() : touchpoint.getBrandValues();
            List<MarkEvidence> evidence = measured.stream().map(MarkEvidence::of).sorted(Comparator.comparing(MarkEvidence::date,
                    Comparator.nullsLast(Comparator.reverseOrder()))).toList();
            return new Decision(journey, step, touchpoint, facts, rule, effective, open, limits.target(effective), over,
                    effective == Rule.ACCEPT && insufficient > 0, brandValues, evidence,
                    reasons.of(facts, rule, effective, open, choiceReason, brandValues, over, insufficient));
        }
    }
}
