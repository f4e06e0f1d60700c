/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.klantreis.model.DeviationKind;
import org.klantreis.model.Journey;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;

/** Practice against paper: what shadowing saw at each step of a journey. */
public final class Audit {
    private final Journey journey;
    private final List<StepAudit> steps;

    private Audit(Journey journey) {
        this.journey = journey;
        List<StepAudit> found = new ArrayList<>();
        for (Stage stage : journey.getStages()) {
            for (Step step : stage.getSteps()) {
                found.add(new StepAudit(found.size() + 1, stage, step, Paper.of(step), step.getObservations()));
            }
        }
        steps = List.copyOf(found);
    }

    /** Returns the audit of a journey, as far as it was entered. */
    public static Audit of(Journey journey) {
        return new Audit(journey);
    }

    /** Returns the journey. */
    public Journey journey() {
        return journey;
    }

    /** Returns all steps, in order. */
    public List<StepAudit> steps() {
        return steps;
    }

    /** Returns the steps with a verdict. */
    public List<StepAudit> steps(Verdict verdict) {
        return steps.stream().filter(step -> step.verdict() == verdict).toList();
    }

    /** Counts the deviations by kind, every kind but {@link DeviationKind#AS_PLANNED} with its count. */
    public Map<DeviationKind, Integer> deviations() {
        Map<DeviationKind, Integer> kinds = new EnumMap<>(DeviationKind.class);
        for (DeviationKind kind : DeviationKind.values()) {
            if (kind != DeviationKind.AS_PLANNED) {
                kinds.put(kind, 0);
            }
        }
        steps.forEach(step -> step.deviations().forEach(seen -> kinds.merge(seen.getKind(), 1, Integer::sum)));
        return kinds;
    }
}
