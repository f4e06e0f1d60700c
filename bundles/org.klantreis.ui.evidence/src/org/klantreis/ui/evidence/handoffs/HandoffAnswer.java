/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.handoffs;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.ui.evidence.filters.FilterState;
import org.klantreis.ui.evidence.filters.LogChoices;
import org.klantreis.ui.evidence.filters.LogQuestions;
import org.klantreis.ui.knowledge.index.LandscapeIndex;

/**
 * What is known of the handoffs of a log.
 *
 * @param choices what can be chosen
 * @param pairs the pairs of units; none where the log is not loaded
 * @param totals the answer of the query {@code observed-totals}; null where the log is not loaded
 * @param journey the journey that the log shows; null where it names none, and all as they are now are meant
 * @param modelled how many handoffs are modelled there
 * @param most whether there are more pairs than were asked for
 */
record HandoffAnswer(LogChoices choices, List<HandoffPair> pairs, QueryResult totals, ElementRef journey, long modelled, boolean most) {
    /** The most pairs that are asked for. */
    static final int MOST = 10_000;

    private static final String JOURNEY = "MATCH (l:EventLog {snapshot: $snapshot, id: $log})-[:JOURNEY]->(j:Journey) RETURN j";
    private static final String LINKED = "MATCH (l:EventLog {snapshot: $snapshot, id: $log})-[:UNITS]->(m)-[:UNIT]->(u)"
            + " WHERE EXISTS { (:ObservedUnit {data: $data, name: m.value}) } RETURN DISTINCT u.id AS id";

    /** Asks. Call it in the background. */
    static HandoffAnswer ask(LandscapeIndex index, FilterState filter, boolean crossSilo) {
        LogChoices choices = LogQuestions.find(index, filter.log(), null);
        if (!choices.isLoaded()) {
            return new HandoffAnswer(choices, List.of(), null, null, 0, false);
        }
        String log = choices.chosen().log().id();
        Map<String, String> parameters = filter.parameters(log);
        QueryResult totals = index.ask("observed-totals", parameters);
        Map<String, String> ofPairs = new HashMap<>(parameters);
        ofPairs.put("crossSilo", String.valueOf(crossSilo));
        ofPairs.put("limit", String.valueOf(MOST));
        QueryResult observed = index.ask("observed-handoffs", ofPairs);
        QueryResult shown = index.ask((knowledge, snapshot) -> knowledge.query(snapshot, JOURNEY, Map.of("log", log)));
        ElementRef journey = shown.rows().isEmpty() ? null : (ElementRef) shown.rows().get(0).get(0);
        ModelledHandoffs modelled = new ModelledHandoffs(index.ask("handoffs", Map.of("journey", journey == null ? "" : journey.id(),
                "limit", String.valueOf(Integer.MAX_VALUE))));
        Set<String> linked = new HashSet<>();
        index.ask((knowledge, snapshot) -> knowledge.query(snapshot, LINKED, Map.of("log", log, "data", choices.chosen().data())))
                .rows().forEach(row -> linked.add((String) row.get(0)));
        boolean most = observed.rows().size() == MOST;
        // Where pairs are missing, nobody knows which modelled ones were not observed.
        return new HandoffAnswer(choices, HandoffPairs.of(observed, modelled, most ? Set.of() : linked, crossSilo), totals, journey,
                modelled.total(), most);
    }
}
