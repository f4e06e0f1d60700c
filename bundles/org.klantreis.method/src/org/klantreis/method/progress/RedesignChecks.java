/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.progress;

import java.util.List;

import org.klantreis.model.Improvement;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Step;
import org.klantreis.model.measures.Marks;

/** Step 8: what must be repaired is redesigned, by those concerned together. */
final class RedesignChecks {
    private RedesignChecks() {
    }

    static StepProgress redesign(JourneyWork work) {
        Checklist list = work.checklist(MethodStep.REDESIGN);
        List<Improvement> improvements = work.improvements();
        list.begun(!improvements.isEmpty() || !work.toBe().isEmpty());
        if (improvements.isEmpty()) {
            list.lacks(work.landscape(), Literals.LANDSCAPE__IMPROVEMENTS, "redesign.improvement");
        }
        if (work.toBe().isEmpty()) {
            list.lacks(work.journey(), null, "redesign.toBe");
        }
        double limit = work.landscape().getInsufficientBelow();
        for (Step step : work.steps()) {
            if (Marks.of(step) != null && Marks.of(step) < limit && !work.isRedesigned(step, limit)) {
                list.lacks(step, Literals.STEP__MARK, "redesign.repair", step, Marks.of(step));
            }
        }
        for (Improvement improvement : improvements) {
            if (improvement.getCoCreatingUnits().isEmpty()) {
                list.lacks(improvement, Literals.IMPROVEMENT__CO_CREATING_UNITS, "redesign.units", improvement);
            }
            if (improvement.getCoCreators().isEmpty()) {
                list.lacks(improvement, Literals.IMPROVEMENT__CO_CREATORS, "redesign.customers", improvement);
            }
        }
        return list.result();
    }
}
