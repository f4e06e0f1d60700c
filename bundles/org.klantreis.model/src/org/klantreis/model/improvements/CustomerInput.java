/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.improvements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.klantreis.model.CustomerFeedback;
import org.klantreis.model.Improvement;
import org.klantreis.model.Insight;
import org.klantreis.model.Opportunity;
import org.klantreis.model.Participant;
import org.klantreis.model.ServiceConcept;

/**
 * A customer whose input an improvement used, and whether he heard what became of it.
 *
 * @param customer the customer
 * @param inputs what the customer did for it; at least one
 * @param told the first day on which the customer was told; empty where that has no date, and where he was not told
 * @param isTold whether the customer was told
 */
public record CustomerInput(Participant customer, Set<Input> inputs, Optional<LocalDate> told, boolean isTold) {
    /**
     * Finds the customers whose input an improvement used.
     *
     * @param improvement the improvement
     * @return those behind its insights in the order of its concepts, then those who designed it along, then those who tried it
     */
    public static List<CustomerInput> of(Improvement improvement) {
        Map<Participant, Set<Input>> inputs = new LinkedHashMap<>();
        insights(improvement).forEach(insight -> insight.getParticipants().forEach(each -> add(each, Input.INSIGHT, inputs)));
        improvement.getCoCreators().forEach(each -> add(each, Input.DESIGNED, inputs));
        improvement.getPilotParticipants().forEach(each -> add(each, Input.TRIED, inputs));
        List<CustomerInput> found = new ArrayList<>();
        inputs.forEach((customer, what) -> found.add(of(improvement, customer, what)));
        return List.copyOf(found);
    }

    /**
     * Finds the insights that an improvement rests on.
     *
     * @param improvement the improvement
     * @return the insights of the opportunities that its concepts answer, each once, in their order
     */
    public static List<Insight> insights(Improvement improvement) {
        Set<Insight> insights = new LinkedHashSet<>();
        for (ServiceConcept concept : improvement.getConcepts()) {
            for (Opportunity opportunity : concept.getOpportunities()) {
                insights.addAll(opportunity.getInsights());
            }
        }
        return List.copyOf(insights);
    }

    private static void add(Participant customer, Input input, Map<Participant, Set<Input>> inputs) {
        if (!customer.eIsProxy()) {
            inputs.computeIfAbsent(customer, key -> EnumSet.noneOf(Input.class)).add(input);
        }
    }

    private static CustomerInput of(Improvement improvement, Participant customer, Set<Input> inputs) {
        List<CustomerFeedback> answers = improvement.getCustomersTold().stream()
                .filter(feedback -> feedback.getParticipant() == customer).toList();
        return new CustomerInput(customer, Collections.unmodifiableSet(inputs), answers.stream().map(CustomerFeedback::getDate)
                .filter(Objects::nonNull).min(LocalDate::compareTo), !answers.isEmpty());
    }
}
