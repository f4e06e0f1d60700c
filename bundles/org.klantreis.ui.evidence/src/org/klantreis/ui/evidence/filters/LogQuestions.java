/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.filters;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.ui.knowledge.index.LandscapeIndex;

/** Asks which logs there are, and what their cases can be told apart by. Call it in the background. */
public final class LogQuestions {
    private static final String LOGS = "MATCH (l:EventLog {snapshot: $snapshot}) OPTIONAL MATCH (d:LogData {log: l.id}) WHERE d.current"
            + " RETURN l, d.key AS data, l.timeZone AS zone, d.cases AS cases ORDER BY l.name, l.id";
    private static final String VALUES = "MATCH (c:Case {data: $data}) WHERE c.%1$s IS NOT NULL RETURN c.%1$s AS value, count(*) AS n"
            + " ORDER BY n DESC, value LIMIT 200";
    private static final String VARIANTS = "MATCH (v:Variant {data: $data}) WHERE v.rank <= 50"
            + " RETURN v.rank AS rank, v.share AS share, size(v.activities) AS activities ORDER BY rank";

    private LogQuestions() {
    }

    /**
     * Finds what can be chosen.
     *
     * @param index the knowledge base
     * @param wanted the id of the log that is looked at; empty for the first that is loaded
     * @param offered the ids of the logs that are offered, the fitting ones first; null for all
     * @return what can be chosen
     */
    public static LogChoices find(LandscapeIndex index, String wanted, List<String> offered) {
        List<LogChoice> logs = ask(index, LOGS, Map.of()).rows().stream().map(row -> new LogChoice((ElementRef) row.get(0),
                (String) row.get(1), row.get(2) == null || row.get(2).toString().isBlank() ? "UTC" : (String) row.get(2),
                row.get(3) == null ? 0 : (Long) row.get(3))).filter(log -> offered == null || offered.contains(log.log().id()))
                .sorted(Comparator.comparingInt(log -> offered == null ? 0 : offered.indexOf(log.log().id()))).toList();
        LogChoice chosen = logs.stream().filter(log -> log.log().id().equals(wanted)).findFirst()
                .or(() -> logs.stream().filter(LogChoice::isLoaded).findFirst()).or(() -> logs.stream().findFirst()).orElse(null);
        if (chosen == null || !chosen.isLoaded()) {
            return new LogChoices(logs, chosen, List.of(), List.of(), List.of());
        }
        Map<String, Object> data = Map.of("data", chosen.data());
        return new LogChoices(logs, chosen, values(index, "segment", data), values(index, "channel", data),
                ask(index, VARIANTS, data).rows().stream()
                        .map(row -> new LogChoices.VariantChoice((Long) row.get(0), (Double) row.get(1), (Long) row.get(2))).toList());
    }

    private static List<String> values(LandscapeIndex index, String property, Map<String, Object> data) {
        return ask(index, VALUES.formatted(property), data).rows().stream().map(row -> (String) row.get(0)).toList();
    }

    private static QueryResult ask(LandscapeIndex index, String cypher, Map<String, Object> parameters) {
        return index.ask((knowledge, snapshot) -> knowledge.query(snapshot, cypher, parameters));
    }
}
