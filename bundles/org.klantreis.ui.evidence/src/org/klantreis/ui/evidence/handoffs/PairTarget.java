/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.handoffs;

import java.util.Map;
import java.util.Optional;

import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.ui.knowledge.index.LandscapeIndex;

/** Finds where an observed handoff arrives that no step has: the touchpoint that its events are linked to most often. */
final class PairTarget {
    private static final String TOUCHPOINT = """
            MATCH (l:EventLog {snapshot: $snapshot, id: $log})
            MATCH (:ObservedUnit {data: $data, name: $from})-[h:OBSERVED_HANDOFF]->(to:ObservedUnit {data: $data, name: $to})
            WITH l, to, h LIMIT 2000
            MATCH (c:Case {data: $data, code: h.case})<-[:OF]-(e:Event {start: h.at})-[:IS]->(a)
            WHERE EXISTS { (e)-[:BY]->(to) }
            WITH l, a.name AS activity, count(*) AS n
            MATCH (l)-[:ACTIVITIES]->(m {activity: activity})-[:TOUCHPOINT]->(t)
            WITH t, sum(n) AS n ORDER BY n DESC, t.name LIMIT 1
            RETURN t
            """;

    private PairTarget() {
    }

    /** Asks. Call it in the background. */
    static Optional<ElementRef> touchpoint(LandscapeIndex index, String log, String data, HandoffPair pair) {
        QueryResult answer = index.ask((knowledge, snapshot) -> knowledge.query(snapshot, TOUCHPOINT,
                Map.of("log", log, "data", data, "from", pair.from(), "to", pair.to())));
        return answer.rows().stream().map(row -> (ElementRef) row.get(0)).findFirst();
    }
}
