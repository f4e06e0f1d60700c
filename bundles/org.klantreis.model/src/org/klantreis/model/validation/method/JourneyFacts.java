/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.klantreis.model.Activity;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Session;
import org.klantreis.model.SessionParticipant;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Study;
import org.klantreis.model.measures.Silos;
import org.klantreis.model.validation.Scope;

/** What several rules ask of a journey; the units that touch one are found once. */
final class JourneyFacts {
    private final Map<Journey, Set<OrganisationUnit>> units = new HashMap<>();
    private final Scope scope;

    private JourneyFacts(Scope scope) {
        this.scope = scope;
    }

    static JourneyFacts in(Scope scope) {
        return scope.view(JourneyFacts.class, JourneyFacts::new);
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    static List<Step> steps(Journey journey) {
        List<Step> steps = new ArrayList<>();
        for (Stage stage : journey.getStages()) {
            steps.addAll(stage.getSteps());
        }
        return steps;
    }

    /** Returns the units that do something in a journey, or answer for a touchpoint of it; in step order. */
    Set<OrganisationUnit> units(Journey journey) {
        return units.computeIfAbsent(journey, key -> {
            Set<OrganisationUnit> found = new LinkedHashSet<>();
            steps(key).forEach(step -> collect(step, found));
            return found;
        });
    }

    /** Adds the units that do something in a step, or answer for its touchpoint. */
    static void collect(Step step, Set<OrganisationUnit> found) {
        for (Activity activity : step.getActivities()) {
            add(activity.getUnit(), found);
        }
        if (step.getTouchpoint() != null) {
            add(step.getTouchpoint().getOwner(), found);
        }
    }

    private static void add(OrganisationUnit unit, Set<OrganisationUnit> found) {
        if (unit != null && !unit.eIsProxy()) {
            found.add(unit);
        }
    }

    /** Returns the departments of units: their silos, or the units themselves where they have none. */
    static Set<OrganisationUnit> departments(Iterable<OrganisationUnit> units) {
        Set<OrganisationUnit> departments = new LinkedHashSet<>();
        units.forEach(unit -> departments.add(Silos.of(unit).orElse(unit)));
        return departments;
    }

    /** Returns the departments of the colleagues who sat at the table of a journey's sessions. */
    static Set<OrganisationUnit> departmentsAtTable(Journey journey) {
        Set<OrganisationUnit> colleagues = new LinkedHashSet<>();
        for (Session session : journey.getSessions()) {
            for (SessionParticipant participant : session.getParticipants()) {
                add(participant.getUnit(), colleagues);
            }
        }
        return departments(colleagues);
    }

    static boolean customersAtTable(Journey journey) {
        return journey.getSessions().stream().flatMap(session -> session.getParticipants().stream())
                .anyMatch(participant -> participant.getCustomer() != null);
    }

    /** Returns the studies that looked at a journey itself, in file order. */
    List<Study> studies(Journey journey) {
        return scope.referrers(journey, Literals.STUDY__JOURNEYS, Study.class);
    }

    /** Returns a journey and those that it is a part of, whose research holds for it too. */
    static Stream<Journey> withWholes(Journey journey) {
        Set<Journey> wholes = new LinkedHashSet<>();
        Journey at = journey;
        while (at != null && wholes.add(at)) {
            at = at.getParent();
        }
        return wholes.stream();
    }
}
