/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.overlay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.evidence.conformance.Conformance;
import org.klantreis.evidence.conformance.ObservedWork;
import org.klantreis.evidence.conformance.StepConformance;
import org.klantreis.report.map.Observed;

/** Lays what a log shows on the map of its journey. */
public final class ObservedMap {
    private ObservedMap() {
    }

    /**
     * Returns what the map draws.
     *
     * @param conformance the journey held against a log
     * @param leastShare deviations that a smaller share of cases shows are not drawn; 0 for all
     */
    public static Observed of(Conformance conformance, double leastShare) {
        Map<String, Observed.OfStep> steps = new LinkedHashMap<>();
        Map<String, Observed.OfActivity> activities = new LinkedHashMap<>();
        for (StepConformance step : conformance.steps()) {
            List<Observed.Difference> differences = step.deviations().stream().filter(d -> d.share() >= leastShare)
                    .map(d -> new Observed.Difference(d.kind(), d.instead(), d.cases(), d.n())).toList();
            steps.put(step.step(), new Observed.OfStep(step.inLog(), step.met(), step.expected(), step.work().events(),
                    wait(step.work()), differences));
            step.units().stream().filter(unit -> unit.activity() != null).forEach(unit -> activities.merge(unit.activity(),
                    new Observed.OfActivity(unit.work().events(), wait(unit.work())), Observed.OfActivity::larger));
        }
        return new Observed(conformance.logName(), conformance.cases(), conformance.fitness(), steps, activities);
    }

    private static Double wait(ObservedWork work) {
        return work.waiting().isKnown() ? work.waiting().median() : null;
    }
}
