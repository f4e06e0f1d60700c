/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.klantreis.evidence.TestServer;
import org.klantreis.evidence.events.Events;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.sync.Monitor;
import org.neo4j.driver.Session;

/** The procedure of our own server and plain Cypher, as for a server of others, make the same graph. */
class SameGraphTest {
    private static final List<String> PARTS = List.of(
            "MATCH (n:LogData {key: $data}) RETURN n {.events, .cases, .handoffs, .units, .activities, .variants, .pairs, .from, .to, .current} AS row",
            "MATCH (n:ObservedUnit {data: $data}) RETURN properties(n) AS row",
            "MATCH (n:ObservedActivity {data: $data}) RETURN properties(n) AS row",
            "MATCH (n:Variant {data: $data}) RETURN properties(n) AS row",
            "MATCH (n:Case {data: $data})-[:FOLLOWS]->(v:Variant) RETURN n {.*, follows: v.rank} AS row",
            "MATCH (c:Case {data: $data})<-[:OF]-(e:Event)-[:IS]->(a:ObservedActivity) OPTIONAL MATCH (e)-[:BY]->(u:ObservedUnit)"
                    + " OPTIONAL MATCH (e)-[:DF]->(f) RETURN e {.*, of: c.code, is: a.name, by: u.name, before: f.position} AS row",
            "MATCH (u:ObservedUnit {data: $data})-[h:OBSERVED_HANDOFF]->(v) RETURN h {.*, from: u.name, to: v.name} AS row",
            "MATCH (u:ObservedUnit {data: $data})-[h:OBSERVED_PAIR]->(v) RETURN h {.*, from: u.name, to: v.name} AS row");

    @Test
    void theProcedureAndPlainCypherMakeTheSameGraph() throws Exception {
        Events events = RandomLog.withLongCase(5, 1_500, 9_000);
        try (KnowledgeBase knowledge = TestServer.open()) {
            assertThat(hasProcedure(knowledge)).as("the local server has the procedure").isTrue();
            List<List<String>> fast = graph(knowledge, load(knowledge, events, true));
            List<List<String>> plain = graph(knowledge, load(knowledge, events, false));
            for (int i = 0; i < fast.size(); i++) {
                assertThat(fast.get(i)).as(PARTS.get(i)).isNotEmpty().isEqualTo(plain.get(i));
            }
            assertThat(fast.get(5)).hasSize(events.size());
        }
    }

    @Test
    void pairsSayWhatTheirHandoffsSay() throws Exception {
        try (KnowledgeBase knowledge = TestServer.open()) {
            String data = load(knowledge, RandomLog.of(6, 800), true);
            List<String> wrong = knowledge.work(sessions -> {
                try (Session session = sessions.get()) {
                    return session.run("MATCH (u:ObservedUnit {data: $data})-[h:OBSERVED_HANDOFF]->(v)"
                            + " WITH u, v, count(*) AS handoffs, count(DISTINCT h.case) AS cases, percentileCont(h.wait, 0.5) AS median,"
                            + " avg(h.wait) AS mean, percentileCont(h.wait, 0.95) AS p95, count(h.queueWait) AS queueWaits,"
                            + " percentileCont(h.queueWait, 0.5) AS queueMedian, avg(h.queueWait) AS queueMean,"
                            + " percentileCont(h.queueWait, 0.95) AS queueP95"
                            + " OPTIONAL MATCH (u)-[p:OBSERVED_PAIR]->(v) WITH u, v, coalesce(p.handoffs = handoffs AND p.cases = cases"
                            + " AND p.medianWait = median AND abs(p.meanWait - mean) < 0.001 AND abs(p.p95Wait - p95) < 0.001"
                            + " AND p.queueWaits = queueWaits AND (queueWaits = 0 OR p.medianQueueWait = queueMedian"
                            + " AND abs(p.meanQueueWait - queueMean) < 0.001 AND abs(p.p95QueueWait - queueP95) < 0.001), false) AS same"
                            + " WHERE NOT same RETURN u.name + ' ' + v.name AS pair", Map.of("data", data)).list(row -> row.get(0).asString());
                }
            });
            assertThat(wrong).isEmpty();
        }
    }

    private static boolean hasProcedure(KnowledgeBase knowledge) {
        return knowledge.work(sessions -> {
            try (Session session = sessions.get()) {
                return ProcedureWriter.isThere(session);
            }
        });
    }

    private static String load(KnowledgeBase knowledge, Events events, boolean byProcedure) throws Exception {
        LogIdentity log = new LogIdentity(UUID.randomUUID().toString(), "Log", "landscape", "1");
        return new LoadLog(knowledge, log, (report, monitor) -> events, byProcedure).execute(Monitor.NONE).data();
    }

    /** All that there is, as texts in a fixed order. */
    private static List<List<String>> graph(KnowledgeBase knowledge, String data) {
        return knowledge.work(sessions -> {
            List<List<String>> parts = new ArrayList<>();
            try (Session session = sessions.get()) {
                for (String part : PARTS) {
                    parts.add(session.run(part, Map.of("data", data)).list(row -> {
                        Map<String, Object> map = new TreeMap<>(row.get("row").asMap());
                        map.remove("data");
                        return map.toString();
                    }).stream().sorted().toList());
                }
            }
            return parts;
        });
    }
}
