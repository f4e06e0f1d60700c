/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.subjects;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.klantreis.model.Activity;
import org.klantreis.model.Application;
import org.klantreis.model.Identified;
import org.klantreis.model.Journey;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Service;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;

/** Where the journeys use what is in the catalogue: by their touchpoints and by the work, services through what runs them. */
final class Usage {
    private final Map<Identified, Set<Journey>> journeys = new HashMap<>();
    private final Map<OrganisationUnit, Set<Step>> steps = new HashMap<>();
    private final Map<OrganisationUnit, Integer> owned = new HashMap<>();

    private Usage() {
    }

    /** Collects it from the journeys of a subject. */
    static Usage of(Subject subject) {
        Usage usage = new Usage();
        for (Journey journey : subject.journeys()) {
            Subject.steps(journey).forEach(step -> usage.collect(journey, step));
        }
        for (Touchpoint touchpoint : subject.landscape().getTouchpoints()) {
            Subject.there(touchpoint.getOwner()).ifPresent(owner -> usage.owned.merge(owner, 1, Integer::sum));
        }
        return usage;
    }

    private void collect(Journey journey, Step step) {
        Touchpoint touchpoint = step.getTouchpoint();
        if (Subject.isThere(touchpoint)) {
            add(touchpoint, journey);
            add(touchpoint.getChannel(), journey);
            add(touchpoint.getProcedure(), journey);
            touchpoint.getBrandValues().forEach(value -> add(value, journey));
            service(touchpoint.getService(), journey);
            unit(touchpoint.getOwner(), journey, step);
        }
        for (Activity activity : step.getActivities()) {
            add(activity.getProcedure(), journey);
            service(activity.getService(), journey);
            Subject.there(activity.getApplication()).ifPresent(application -> application(application, journey));
            unit(activity.getUnit(), journey, step);
        }
    }

    private void service(Service service, Journey journey) {
        if (Subject.isThere(service) && journeys.computeIfAbsent(service, s -> new LinkedHashSet<>()).add(journey)) {
            service.getUses().forEach(used -> service(used, journey));
            service.getApplications().stream().filter(Subject::isThere).forEach(application -> application(application, journey));
        }
    }

    private void application(Application application, Journey journey) {
        add(application, journey);
    }

    private void unit(OrganisationUnit unit, Journey journey, Step step) {
        add(unit, journey);
        if (Subject.isThere(unit)) {
            steps.computeIfAbsent(unit, u -> new LinkedHashSet<>()).add(step);
        }
    }

    private void add(Identified element, Journey journey) {
        if (Subject.isThere(element)) {
            journeys.computeIfAbsent(element, e -> new LinkedHashSet<>()).add(journey);
        }
    }

    /** Returns the journeys that use an element, in the subject's order. */
    List<Journey> journeys(Identified element) {
        return List.copyOf(journeys.getOrDefault(element, Set.of()));
    }

    /** Returns the steps in which a unit works or whose touchpoint it owns. */
    Set<Step> steps(OrganisationUnit unit) {
        return steps.getOrDefault(unit, Set.of());
    }

    /** Returns how many touchpoints a unit owns. */
    int owned(OrganisationUnit unit) {
        return owned.getOrDefault(unit, 0);
    }
}
