/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.progress;

import java.util.List;

import org.klantreis.model.DecisionLevel;
import org.klantreis.model.EffectKind;
import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementState;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Step;

/** Step 11: who may decide, whether practice was looked at, and what it all brought about. */
final class CultureChecks {
    private CultureChecks() {
    }

    static StepProgress culture(JourneyWork work) {
        Checklist list = work.checklist(MethodStep.CULTURE);
        Journey journey = work.journey();
        List<Step> decided = work.steps().stream().filter(step -> step.eIsSet(Literals.STEP__DECISION_LEVEL)).toList();
        list.needs(!decided.isEmpty(), work.steps().isEmpty() ? journey : work.steps().get(0),
                work.steps().isEmpty() ? Literals.JOURNEY__STAGES : Literals.STEP__DECISION_LEVEL, "culture.decisions");
        for (Journey toBe : work.toBe()) {
            if (!decided.isEmpty() && frontline(JourneyWork.steps(toBe)) <= frontline(work.steps())) {
                list.lacks(toBe, Literals.JOURNEY__STAGES, "culture.frontline", toBe);
            }
        }
        boolean seen = !work.observed().isEmpty() || work.steps().stream().anyMatch(step -> !step.getObservations().isEmpty());
        list.needs(seen, journey, null, "culture.practice");
        for (Improvement improvement : work.improvements()) {
            if (improvement.getState() == ImprovementState.IMPLEMENTED) {
                list.needs(!improvement.getEffects().isEmpty(), improvement, Literals.IMPROVEMENT__EFFECTS, "culture.effects",
                        improvement);
                if (!improvement.getEffects().isEmpty() && improvement.getEffects().stream()
                        .noneMatch(effect -> effect.getKind() == EffectKind.EMPLOYEE_SATISFACTION)) {
                    list.lacks(improvement, Literals.IMPROVEMENT__EFFECTS, "culture.employees", improvement);
                }
            }
        }
        return list.result();
    }

    /** Returns the share of decisions that the front line takes, 0 where nothing is decided. */
    private static double frontline(List<Step> steps) {
        List<Step> decided = steps.stream().filter(step -> step.eIsSet(Literals.STEP__DECISION_LEVEL)).toList();
        long front = decided.stream().filter(step -> step.getDecisionLevel() == DecisionLevel.FRONTLINE).count();
        return decided.isEmpty() ? 0 : (double) front / decided.size();
    }
}
