/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.klantreis.evidence.SharedData;
import org.klantreis.evidence.TestServer;
import org.klantreis.evidence.events.EventsBuilder;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.read.LogReaders;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.model.LogFormat;
import org.klantreis.model.LogRole;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;

/** What is known of real logs comes out of the graph, to the last handoff. Skipped where they are not at hand. */
class KnownAnswersTest {
    private static final String COUNTS = "MATCH (a:ObservedUnit {data: $data})-[h:OBSERVED_HANDOFF]->(b)"
            + " RETURN count(h) AS handoffs, count(DISTINCT h.case) AS cases, count(DISTINCT [a.code, b.code]) AS pairs,"
            + " sum(CASE WHEN h.aba THEN 1 ELSE 0 END) AS aba, count(DISTINCT CASE WHEN h.aba THEN h.case END) AS abaCases,"
            + " sum(CASE WHEN h.abab THEN 1 ELSE 0 END) AS abab, count(DISTINCT CASE WHEN h.abab THEN h.case END) AS ababCases";
    private static final String LARGEST = "MATCH (a:ObservedUnit {data: $data})-[h:OBSERVED_HANDOFF]->(b)"
            + " WITH a.name + '→' + b.name AS pair, count(h) AS n RETURN pair + ' ' + n AS pair ORDER BY n DESC LIMIT 3";
    private static final String QUEUES = "MATCH (:ObservedUnit {data: $data})-[h:OBSERVED_HANDOFF]->() WHERE h.queueWait IS NOT NULL"
            + " RETURN count(h) AS n, round(percentileCont(h.queueWait, 0.5) / 3600000.0, 2) AS median,"
            + " round(avg(h.queueWait) / 3600000.0, 2) AS mean, round(percentileCont(h.queueWait, 0.95) / 3600000.0) AS p95";
    private static final String TOP_QUEUE = "MATCH (:ObservedUnit {data: $data})-[h:OBSERVED_HANDOFF]->(b) WHERE h.taken"
            + " WITH b.name AS unit, sum(h.queueWait) AS wait RETURN unit + ' ' + round(wait / 3600000.0) AS top ORDER BY wait DESC LIMIT 1";
    private static final String SIZE = "MATCH (c:Case {data: $data}) WITH count(c) AS cases"
            + " MATCH (:Case {data: $data})<-[:OF]-(e:Event) RETURN cases, count(e) AS events";

    @Test
    void incidentsByTeam() throws Exception {
        try (KnowledgeBase knowledge = TestServer.open()) {
            String data = load(knowledge, "bpic2013/bpi_challenge_2013_incidents.xes.gz", "org:group");
            assertThat(ask(knowledge, data, SIZE).toString()).contains("{cases=7554, events=65533}");
            assertThat(ask(knowledge, data, "MATCH (u:ObservedUnit {data: $data}) RETURN count(u) AS n")).isEqualTo(Map.of("n", 649L));
            assertThat(ask(knowledge, data, COUNTS)).isEqualTo(Map.of("handoffs", 9_454L, "cases", 3_820L, "pairs", 2_463L, "aba", 2_394L,
                    "abaCases", 1_177L, "abab", 817L, "ababCases", 402L));
            assertThat(list(knowledge, data, LARGEST)).containsExactly("G96→G97 255", "D5→D4 123", "S42→S43 100");
            assertThat(ask(knowledge, data, QUEUES)).isEqualTo(Map.of("n", 8_709L, "median", 0.62, "mean", 25.17, "p95", 79.0));
            assertThat(list(knowledge, data, TOP_QUEUE)).containsExactly("V32 2nd 44032.0");
        }
    }

    @Test
    void incidentsByLine() throws Exception {
        try (KnowledgeBase knowledge = TestServer.open()) {
            String data = load(knowledge, "bpic2013/bpi_challenge_2013_incidents.xes.gz", "organization involved");
            assertThat(ask(knowledge, data, "MATCH (u:ObservedUnit {data: $data}) RETURN count(u) AS n")).isEqualTo(Map.of("n", 25L));
            assertThat(ask(knowledge, data, COUNTS)).isEqualTo(Map.of("handoffs", 4_350L, "cases", 2_034L, "pairs", 106L, "aba", 1_876L,
                    "abaCases", 883L, "abab", 867L, "ababCases", 341L));
            assertThat(list(knowledge, data, LARGEST)).containsExactly("Org line C→Org line A2 1115", "Org line A2→Org line C 665",
                    "Org line C→Org line B 380");
        }
    }

    @Test
    void receipts() throws Exception {
        try (KnowledgeBase knowledge = TestServer.open()) {
            String data = load(knowledge, "receipt/08_receipt.xes.gz", "org:group");
            assertThat(ask(knowledge, data, SIZE).toString()).contains("{cases=1434, events=8577}");
            assertThat(ask(knowledge, data, COUNTS)).isEqualTo(Map.of("handoffs", 5_440L, "cases", 1_318L, "pairs", 43L, "aba", 439L,
                    "abaCases", 269L, "abab", 135L, "ababCases", 72L));
        }
    }

    @Test
    void roadFines() throws Exception {
        try (KnowledgeBase knowledge = TestServer.open()) {
            String data = load(knowledge, "roadtraffic/road_fine.xes.gz", "org:resource");
            assertThat(ask(knowledge, data, SIZE).toString()).contains("{cases=150370, events=561470}");
            assertThat(ask(knowledge, data, "MATCH (a:ObservedActivity {data: $data})<-[:IS]-(:Event)-[:OF]->(c:Case)"
                    + " WHERE a.name CONTAINS 'Appeal' RETURN count(DISTINCT c) AS n")).isEqualTo(Map.of("n", 4_567L));
        }
    }

    private static String load(KnowledgeBase knowledge, String name, String unit) throws Exception {
        Path file = SharedData.file(name);
        LogSettings settings = new LogSettings(LogFormat.XES, Optional.empty(), Optional.empty(), Optional.empty(), ZoneId.of("UTC"), '.',
                Map.of(LogRole.UNIT, List.of(unit)), Set.of(), Set.of("Queued"), Set.of());
        return new LoadLog(knowledge, new LogIdentity(UUID.randomUUID().toString(), name, "landscape", "1"), (report, monitor) -> {
            EventsBuilder builder = new EventsBuilder(settings, report);
            LogReaders.of(LogFormat.XES).read(file, settings, builder, report, monitor);
            return builder.build();
        }).execute(Monitor.NONE).data();
    }

    private static Map<String, Object> ask(KnowledgeBase knowledge, String data, String cypher) {
        return rows(knowledge, data, cypher).get(0).asMap();
    }

    private static List<String> list(KnowledgeBase knowledge, String data, String cypher) {
        return rows(knowledge, data, cypher).stream().map(row -> row.get(0).asString()).toList();
    }

    private static List<Record> rows(KnowledgeBase knowledge, String data, String cypher) {
        return knowledge.work(sessions -> {
            try (Session session = sessions.get()) {
                return session.run(cypher, Map.of("data", data)).list();
            }
        });
    }
}
