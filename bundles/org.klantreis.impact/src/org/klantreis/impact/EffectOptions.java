/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact;

import java.util.List;

import org.klantreis.knowledge.catalogue.QueryCatalogue;
import org.klantreis.model.validation.RuleSet;
import org.klantreis.model.validation.standard.StandardRules;

/**
 * What is asked of both states.
 *
 * @param catalogue where the queries come from
 * @param queries the names of the queries to ask
 * @param rules the rules of which new and solved findings are told
 */
public record EffectOptions(QueryCatalogue catalogue, List<String> queries, RuleSet rules) {
    /** The queries that are asked unless others are named. */
    public static final List<String> USUAL_QUERIES = List.of("cross-silo-handoffs", "handoffs", "ping-pong", "longest-waits",
            "bottleneck-silos", "bottleneck-units", "journey-overlaps", "good-parts-bad-whole", "interferences", "incomplete-touchpoints",
            "touching-not-involved");

    /** Keeps the list from changing. */
    public EffectOptions {
        queries = List.copyOf(queries);
    }

    /**
     * The usual queries and all rules.
     *
     * @param catalogue where the queries come from: that of the project, so that its own ones are known
     */
    public static EffectOptions usual(QueryCatalogue catalogue) {
        return new EffectOptions(catalogue, USUAL_QUERIES, StandardRules.all());
    }

    /**
     * The same with other queries.
     *
     * @param names the names of the queries
     */
    public EffectOptions withQueries(List<String> names) {
        return new EffectOptions(catalogue, names, rules);
    }
}
