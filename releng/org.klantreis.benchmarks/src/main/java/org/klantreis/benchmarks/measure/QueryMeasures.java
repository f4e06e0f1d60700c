/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.measure;

import java.util.LinkedHashMap;
import java.util.Map;

import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.catalogue.CatalogueQuery;
import org.klantreis.knowledge.catalogue.QueryCatalogue;

/** Measures every shipped query: first all of them cold, one after the other, then each warm. */
final class QueryMeasures {
    private final KnowledgeBase knowledge;
    private final String snapshot;
    private final Results results;

    QueryMeasures(KnowledgeBase knowledge, String snapshot, Results results) {
        this.knowledge = knowledge;
        this.snapshot = snapshot;
        this.results = results;
    }

    void run() throws Exception {
        Map<CatalogueQuery, Timing> cold = new LinkedHashMap<>();
        for (CatalogueQuery query : QueryCatalogue.shipped().queries()) {
            cold.put(query, Timing.once(() -> ask(query)));
        }
        for (CatalogueQuery query : cold.keySet()) {
            Timing warm = Timing.of(5, () -> ask(query));
            results.put("Query " + query.name() + ": warm (cold; rows)", warm + " (" + cold.get(query) + "; " + ask(query) + ")");
        }
    }

    private int ask(CatalogueQuery query) {
        return query.ask(knowledge, snapshot, Map.of()).rows().size();
    }
}
