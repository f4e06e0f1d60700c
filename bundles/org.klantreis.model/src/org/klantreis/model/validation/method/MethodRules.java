/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation.method;

import java.util.List;
import java.util.stream.Stream;

import org.klantreis.model.validation.Rule;

/**
 * The rules of the method: what makes a journey map worth its paper.
 *
 * <p>Each names its source: the eleven steps to a good customer journey map with their three mistakes, or the customer's journey
 * through the organisation.
 */
public final class MethodRules {
    private MethodRules() {
    }

    /** Returns the rules, in the order of the eleven steps. */
    public static List<Rule> all() {
        return Stream.of(GoalRules.all(), PersonaRules.all(), TableRules.all(), TouchpointRules.all(), EvidenceRules.all(),
                CustomerRules.all(), ComplaintRules.all(), ChoiceRules.all(), PilotRules.all(), InformRules.all())
                .flatMap(List::stream).toList();
    }
}
