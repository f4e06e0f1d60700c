/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation.method;

import java.util.LinkedHashSet;
import java.util.Set;

import org.klantreis.model.Improvement;
import org.klantreis.model.Insight;
import org.klantreis.model.Opportunity;
import org.klantreis.model.Participant;
import org.klantreis.model.ServiceConcept;

/** Whose input an improvement rests on. */
final class CustomerInput {
    private CustomerInput() {
    }

    /** Returns the customers behind an improvement's insights, and those who designed it along; in the order of the concepts. */
    static Set<Participant> behind(Improvement improvement) {
        Set<Insight> insights = new LinkedHashSet<>();
        Set<Opportunity> opportunities = new LinkedHashSet<>();
        for (ServiceConcept concept : improvement.getConcepts()) {
            opportunities.addAll(concept.getOpportunities());
        }
        opportunities.forEach(opportunity -> insights.addAll(opportunity.getInsights()));
        Set<Participant> customers = new LinkedHashSet<>();
        insights.forEach(insight -> customers.addAll(insight.getParticipants()));
        customers.addAll(improvement.getCoCreators());
        return customers;
    }
}
