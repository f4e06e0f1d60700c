/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation.method;

import java.util.List;

import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Motivation;
import org.klantreis.model.Participant;
import org.klantreis.model.validation.ElementRule;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.Severity;

/** The customers who take part. */
final class CustomerRules {
    private CustomerRules() {
    }

    static List<Rule> all() {
        return List.of(consent(), motivation());
    }

    private static Rule consent() {
        return new ElementRule<>(Participant.class, "consent-missing", Severity.WARNING, "Participant without consent",
                "What a customer says is used with his consent only. Source: eleven steps, step 6.", (participant, report) -> {
                    if (!participant.isConsent()) {
                        report.add(participant, Literals.PARTICIPANT__CONSENT,
                                "did not agree to the use of what was said; ask for consent, or take the input out.");
                    }
                });
    }

    private static Rule motivation() {
        return new ElementRule<>(Participant.class, "motivation-financial", Severity.WARNING, "Participant for the money alone",
                "Taking part comes from wanting to help; a small incentive may come on top. Source: eleven steps, step 6.",
                (participant, report) -> {
                    if (participant.getMotivation() == Motivation.FINANCIAL) {
                        report.add(participant, Literals.PARTICIPANT__MOTIVATION,
                                "takes part for the incentive alone; find customers who want to help or be heard.");
                    }
                });
    }
}
