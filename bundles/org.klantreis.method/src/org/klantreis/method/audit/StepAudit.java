/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.audit;

import java.util.List;

import org.klantreis.model.DeviationKind;
import org.klantreis.model.Observation;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;

/**
 * A step on paper and in practice.
 *
 * @param number its place in the journey, from 1
 * @param stage its stage
 * @param step the step
 * @param paper how it should go
 * @param seen what was seen, in the order in which it was entered
 */
public record StepAudit(int number, Stage stage, Step step, Paper paper, List<Observation> seen) {
    /** Keeps the observations as they are now. */
    public StepAudit {
        seen = List.copyOf(seen);
    }

    /** Returns what shadowing showed. */
    public Verdict verdict() {
        return seen.isEmpty() ? Verdict.NOT_SEEN : deviations().isEmpty() ? Verdict.AS_PLANNED : Verdict.DEVIATES;
    }

    /** Returns what went otherwise. */
    public List<Observation> deviations() {
        return seen.stream().filter(observation -> observation.getKind() != DeviationKind.AS_PLANNED).toList();
    }
}
