/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.klantreis.model.words.Words;
import org.klantreis.model.Activity;
import org.klantreis.model.Improvement;
import org.klantreis.model.Insight;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Landscape;
import org.klantreis.model.Opportunity;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.SessionParticipant;
import org.klantreis.model.Step;
import org.klantreis.model.Study;
import org.klantreis.model.measures.Marks;
import org.klantreis.model.measures.Silos;
import org.klantreis.model.validation.Scope;

/** All work of the method on one journey: its steps, research, improvements, and the journeys that are to replace it. */
final class JourneyWork {
    private final Journey journey;
    private final Scope scope;
    private final Words words;
    private final List<Step> steps;

    JourneyWork(Journey journey, Scope scope, Locale locale) {
        this.journey = journey;
        this.scope = scope;
        this.steps = steps(journey);
        this.words = Words.of(JourneyWork.class, "progress", locale, journey);
    }

    static List<Step> steps(Journey journey) {
        return journey.getStages().stream().flatMap(stage -> stage.getSteps().stream()).toList();
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    Checklist checklist(MethodStep step) {
        return new Checklist(step, words);
    }

    Words words() {
        return words;
    }

    Journey journey() {
        return journey;
    }

    List<Step> steps() {
        return steps;
    }

    /** Returns the catalogue; one with the usual limits where the project has none. */
    Landscape landscape() {
        List<Landscape> all = scope.all(Landscape.class);
        return all.isEmpty() ? KlantreisFactory.eINSTANCE.createLandscape() : all.get(0);
    }

    /** Returns the journey and those that it is a part of, whose research holds for it too. */
    List<Journey> withWholes() {
        Set<Journey> wholes = new LinkedHashSet<>();
        for (Journey at = journey; at != null && !at.eIsProxy() && wholes.add(at);) {
            at = at.getParent();
        }
        return List.copyOf(wholes);
    }

    /** Returns the studies of the journey and of those that it is a part of. */
    List<Study> studies() {
        Set<Study> studies = new LinkedHashSet<>();
        withWholes().forEach(whole -> studies.addAll(scope.referrers(whole, Literals.STUDY__JOURNEYS, Study.class)));
        return List.copyOf(studies);
    }

    /** Returns what was learned about the journey's steps and by its own studies. */
    List<Insight> insights() {
        Set<Insight> insights = new LinkedHashSet<>();
        scope.referrers(journey, Literals.STUDY__JOURNEYS, Study.class).forEach(study -> insights.addAll(study.getInsights()));
        steps.forEach(step -> insights.addAll(scope.referrers(step, Literals.INSIGHT__STEPS, Insight.class)));
        return List.copyOf(insights);
    }

    /** Says whether something rests on an insight. */
    boolean isUsed(Insight insight) {
        return !scope.referrers(insight, Literals.OPPORTUNITY__INSIGHTS, Opportunity.class).isEmpty();
    }

    /** Returns the journeys that are to replace this one. */
    List<Journey> toBe() {
        return following(JourneyForm.TO_BE);
    }

    /** Returns the journeys that show how this one went in practice. */
    List<Journey> observed() {
        return following(JourneyForm.OBSERVED);
    }

    private List<Journey> following(JourneyForm form) {
        return scope.referrers(journey, Literals.JOURNEY__AS_IS, Journey.class).stream()
                .filter(other -> other.getForm() == form).toList();
    }

    /** Returns the improvements that change steps of the journey, or lead to one that replaces it. */
    List<Improvement> improvements() {
        Set<Improvement> improvements = new LinkedHashSet<>();
        toBe().forEach(other -> improvements.addAll(scope.referrers(other, Literals.IMPROVEMENT__TO_BE, Improvement.class)));
        steps.forEach(step -> improvements.addAll(improvementsOf(step)));
        List<Improvement> inOrder = new ArrayList<>(scope.all(Improvement.class));
        inOrder.retainAll(improvements);
        return inOrder;
    }

    /** Returns the improvements that change a step. */
    List<Improvement> improvementsOf(Step step) {
        return scope.referrers(step, Literals.IMPROVEMENT__STEPS, Improvement.class);
    }

    /** Says whether an improvement changes a step, or a journey to be leaves it out or aims at a good mark there. */
    boolean isRedesigned(Step step, double limit) {
        List<Step> places = scope.referrers(step, Literals.STEP__AS_IS, Step.class);
        return !improvementsOf(step).isEmpty() || toBe().stream().map(JourneyWork::steps)
                .anyMatch(future -> future.stream().filter(places::contains)
                        .allMatch(place -> Marks.of(place) != null && Marks.of(place) >= limit));
    }

    /** Returns in how many steps each department works or owns the touchpoint, in step order. */
    Map<OrganisationUnit, Integer> departments() {
        Map<OrganisationUnit, Integer> touched = new LinkedHashMap<>();
        for (Step step : steps) {
            Set<OrganisationUnit> here = new LinkedHashSet<>();
            for (Activity activity : step.getActivities()) {
                add(activity.getUnit(), here);
            }
            if (step.getTouchpoint() != null) {
                add(step.getTouchpoint().getOwner(), here);
            }
            here.forEach(unit -> touched.merge(unit, 1, Integer::sum));
        }
        return touched;
    }

    /** Returns the departments of the colleagues at the table of the journey's sessions. */
    Set<OrganisationUnit> atTable() {
        Set<OrganisationUnit> departments = new LinkedHashSet<>();
        journey.getSessions().stream().flatMap(session -> session.getParticipants().stream()).map(SessionParticipant::getUnit)
                .forEach(unit -> add(unit, departments));
        return departments;
    }

    private static void add(OrganisationUnit unit, Set<OrganisationUnit> departments) {
        if (unit != null && !unit.eIsProxy()) {
            departments.add(Silos.of(unit).orElse(unit));
        }
    }
}
