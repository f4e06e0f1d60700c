/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation.method;

import static org.klantreis.model.validation.method.JourneyFacts.blank;

import java.util.List;

import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Landscape;
import org.klantreis.model.Step;
import org.klantreis.model.validation.ElementRule;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.Severity;

/** What choices rest on: the customer and the brand. */
final class ChoiceRules {
    private ChoiceRules() {
    }

    static List<Rule> all() {
        return List.of(brandValueMissing(), brandPromiseMissing(), importanceMissing(), momentOfTruthMissing());
    }

    private static Rule brandValueMissing() {
        return new ElementRule<>(Landscape.class, "brand-value-missing", Severity.WARNING, "Listening only to the customer",
                "Choose by what matters to the customer AND by what the brand stands for."
                        + " Source: eleven steps, step 7 and mistake 3.",
                (landscape, report) -> {
                    if (!landscape.getTouchpoints().isEmpty() && landscape.getTouchpoints().stream()
                            .allMatch(touchpoint -> touchpoint.getBrandValues().isEmpty())) {
                        report.add(landscape, Literals.LANDSCAPE__BRAND_VALUES, landscape.getBrandValues().isEmpty()
                                ? "no brand values; write down what the brand stands for, and which touchpoints can carry it."
                                : "no touchpoint carries a brand value; choose those where the brand can make the difference.");
                    }
                });
    }

    private static Rule brandPromiseMissing() {
        return new ElementRule<>(Landscape.class, "brand-promise-missing", Severity.INFO, "Brand promise is missing",
                "What does the brand stand for, and what does it promise? Source: eleven steps, step 7.", (landscape, report) -> {
                    if (blank(landscape.getBrandPromise()) && !landscape.getTouchpoints().isEmpty()) {
                        report.add(landscape, Literals.LANDSCAPE__BRAND_PROMISE,
                                "no brand promise; write down what customers may expect.");
                    }
                });
    }

    private static Rule importanceMissing() {
        return new ElementRule<>(Step.class, "importance-missing", Severity.INFO, "Mark without importance",
                "Whether a six will do depends on how important the step is to the customer. Source: eleven steps, step 7.",
                (step, report) -> {
                    if (step.getMark() != null && step.getImportance() == null) {
                        report.add(step, Literals.STEP__IMPORTANCE, "has the mark " + step.getMark()
                                + " but no importance; ask customers how much it matters to them.");
                    }
                });
    }

    private static Rule momentOfTruthMissing() {
        return new ElementRule<>(Journey.class, "moment-of-truth-missing", Severity.INFO, "Journey without a moment of truth",
                "A great experience is basic service in order and a peak at the moments of truth."
                        + " Source: eleven steps, mistake 3.",
                (journey, report) -> {
                    List<Step> steps = JourneyFacts.steps(journey);
                    if (journey.getForm() == JourneyForm.AS_IS && steps.stream().anyMatch(step -> step.getMark() != null)
                            && steps.stream().noneMatch(Step::isMomentOfTruth)) {
                        report.add(journey, Literals.JOURNEY__STAGES,
                                "no moment of truth; mark the steps at which the relationship is made or broken.");
                    }
                });
    }
}
