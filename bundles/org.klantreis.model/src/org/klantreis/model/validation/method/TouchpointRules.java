/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation.method;

import static org.klantreis.model.validation.method.JourneyFacts.blank;

import java.util.List;

import org.klantreis.model.Activity;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Landscape;
import org.klantreis.model.Provenance;
import org.klantreis.model.Step;
import org.klantreis.model.Study;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.TouchpointKind;
import org.klantreis.model.validation.ElementRule;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.Severity;

/** The total touchpoint model. */
final class TouchpointRules {
    private TouchpointRules() {
    }

    static List<Rule> all() {
        return List.of(landscapeIndirect(), journeyIndirect(), notRevised(), waitingCause());
    }

    private static boolean isIndirect(Touchpoint touchpoint) {
        return touchpoint != null && touchpoint.getKind() == TouchpointKind.INDIRECT;
    }

    private static Rule landscapeIndirect() {
        return new ElementRule<>(Landscape.class, "landscape-indirect-missing", Severity.WARNING,
                "Landscape without an indirect touchpoint",
                "Customers also meet the organisation where it is not: when they ask a relative. Source: eleven steps, step 5.",
                (landscape, report) -> {
                    List<Touchpoint> all = landscape.getTouchpoints();
                    if (!all.isEmpty() && all.stream().noneMatch(TouchpointRules::isIndirect)) {
                        report.add(landscape, Literals.LANDSCAPE__TOUCHPOINTS,
                                "no indirect touchpoint; add where customers hear and talk about the organisation.");
                    }
                });
    }

    private static Rule journeyIndirect() {
        return new ElementRule<>(Journey.class, "journey-indirect-missing", Severity.WARNING,
                "Journey without an indirect touchpoint",
                "The total touchpoint model lists direct and indirect touchpoints, also those that nobody owns."
                        + " Source: eleven steps, step 5.", (journey, report) -> {
                    List<Step> steps = JourneyFacts.steps(journey);
                    if (journey.getForm() == JourneyForm.AS_IS && !steps.isEmpty()
                            && steps.stream().map(Step::getTouchpoint).noneMatch(TouchpointRules::isIndirect)) {
                        report.add(journey, Literals.JOURNEY__STAGES,
                                "no step at an indirect touchpoint; find out whom the customer asks and what he hears"
                                + " elsewhere.");
                    }
                });
    }

    private static Rule notRevised() {
        return new ElementRule<>(Landscape.class, "touchpoints-not-revised", Severity.INFO, "Research found no touchpoint",
                "Research with customers usually shows touchpoints that colleagues overlooked; the total touchpoint model is"
                        + " revised after it. Source: eleven steps, step 6.", (landscape, report) -> {
                    boolean studied = report.scope().all(Study.class).stream().anyMatch(study -> !study.getJourneys().isEmpty());
                    if (studied && !landscape.getTouchpoints().isEmpty() && landscape.getTouchpoints().stream()
                            .allMatch(touchpoint -> touchpoint.getFoundIn() == Provenance.WORKSHOP)) {
                        report.add(landscape, Literals.LANDSCAPE__TOUCHPOINTS,
                                "no touchpoint was found in research, though there was some; go through the studies for"
                                + " overlooked ones.");
                    }
                });
    }

    private static Rule waitingCause() {
        return new ElementRule<>(Activity.class, "waiting-cause-missing", Severity.INFO, "Waiting without a cause",
                "How long does it lie on a desk, and why exactly? Source: the customer's journey through the organisation.",
                (activity, report) -> {
                    if (activity.getWaitingTime() != null && activity.getWaitingTime() > 0 && blank(activity.getWaitingCause())) {
                        report.add(activity, Literals.ACTIVITY__WAITING_CAUSE, "waits " + activity.getWaitingTime()
                                + " hours and does not say why; write down the cause.");
                    }
                });
    }
}
