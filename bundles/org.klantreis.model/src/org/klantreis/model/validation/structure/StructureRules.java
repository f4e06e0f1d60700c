/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation.structure;

import java.util.List;
import java.util.stream.Stream;

import org.klantreis.model.validation.Rule;

/** The rules that a model must keep to be read without contradiction. */
public final class StructureRules {
    private StructureRules() {
    }

    /** Returns the rules, in order. */
    public static List<Rule> all() {
        return Stream.of(ValueRules.all(), ReferenceRules.all(), RangeRules.all(), DateRules.all(), CatalogueRules.all(),
                JourneyRules.all(), RouteRules.all(), SessionRules.all(), ResearchRules.all(), ComplaintRules.all(),
                ImprovementRules.all(), LogRules.all()).flatMap(List::stream).toList();
    }
}
