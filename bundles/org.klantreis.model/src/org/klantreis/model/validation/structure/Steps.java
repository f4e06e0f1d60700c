/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation.structure;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.model.Journey;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;

/** Steps and the journey they belong to. */
final class Steps {
    private Steps() {
    }

    /** Returns the journey of a step; null where the step is in none. */
    static Journey journey(Step step) {
        EObject stage = step.eContainer();
        return stage != null && stage.eContainer() instanceof Journey journey ? journey : null;
    }

    /** Returns all steps of a journey, in order. */
    static List<Step> of(Journey journey) {
        List<Step> steps = new ArrayList<>();
        for (Stage stage : journey.getStages()) {
            steps.addAll(stage.getSteps());
        }
        return steps;
    }
}
