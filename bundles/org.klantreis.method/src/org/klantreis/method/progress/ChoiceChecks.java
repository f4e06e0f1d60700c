/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.progress;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.method.decisions.Facts;
import org.klantreis.method.decisions.Limits;
import org.klantreis.method.decisions.Rule;
import org.klantreis.model.Choice;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Step;
import org.klantreis.model.measures.Marks;

/** Step 7: choose by what matters to the customer and to the brand. */
final class ChoiceChecks {
    private ChoiceChecks() {
    }

    static StepProgress choose(JourneyWork work) {
        Checklist list = work.checklist(MethodStep.CHOOSE);
        List<Step> met = work.steps().stream().filter(step -> step.getTouchpoint() != null).toList();
        list.begun(work.steps().stream().anyMatch(step -> Marks.of(step) != null));
        if (met.isEmpty()) {
            list.lacks(work.journey(), Literals.JOURNEY__STAGES, "choose.nothing");
            return list.result();
        }
        several(list, work, met.stream().filter(step -> Marks.of(step) == null).toList(), Literals.STEP__MARK, "choose.mark");
        several(list, work, met.stream().filter(step -> Marks.of(step) != null && step.getImportance() == null).toList(),
                Literals.STEP__IMPORTANCE, "choose.importance");
        Limits limits = Limits.of(work.landscape());
        if (met.stream().allMatch(step -> step.getTouchpoint().getBrandValues().isEmpty())) {
            list.lacks(met.get(0).getTouchpoint(), Literals.TOUCHPOINT__BRAND_VALUES, "choose.brand");
        }
        if (work.journey().getForm() == JourneyForm.AS_IS && met.stream().noneMatch(Step::isMomentOfTruth)) {
            list.lacks(met.get(0), Literals.STEP__MOMENT_OF_TRUTH, "choose.moment");
        }
        met.stream().filter(step -> isLeftToTeam(step, limits)).forEach(step -> list.lacks(step, Literals.STEP__CHOICE,
                "choose.choice", step));
        return list.result();
    }

    private static void several(Checklist list, JourneyWork work, List<Step> steps, EStructuralFeature feature, String key) {
        if (!steps.isEmpty()) {
            list.lacks(steps.get(0), feature, key, steps.size(), work.words().list(steps));
        }
    }

    /** Says whether the rules leave a step to the team, and the team did not choose yet. */
    private static boolean isLeftToTeam(Step step, Limits limits) {
        if (Marks.of(step) == null || step.getChoice() != Choice.OPEN) {
            return false;
        }
        Facts facts = new Facts(Marks.of(step), step.getImportance(), step.isMomentOfTruth(),
                step.getTouchpoint().isBasicService(), !step.getTouchpoint().getBrandValues().isEmpty());
        return Rule.of(facts, limits) == Rule.CHOOSE;
    }
}
