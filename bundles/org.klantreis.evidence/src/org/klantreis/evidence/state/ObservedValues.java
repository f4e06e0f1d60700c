/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.state;

import java.util.LinkedHashMap;
import java.util.Map;

import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.KnowledgeException;
import org.neo4j.driver.Session;

/**
 * The values of a loaded log that can be linked to the model, the most frequent first.
 *
 * @param activities how many events each activity has
 * @param units how many events each unit has
 * @param channels how many events each channel has
 * @param segments how many cases each customer group has
 */
public record ObservedValues(Map<String, Long> activities, Map<String, Long> units, Map<String, Long> channels, Map<String,
        Long> segments) {
    private static final String ACTIVITIES = "MATCH (n:ObservedActivity {data: $data}) RETURN n.name AS value, COUNT { (n)<-[:IS]-() } AS n";
    private static final String UNITS = "MATCH (n:ObservedUnit {data: $data}) RETURN n.name AS value, COUNT { (n)<-[:BY]-() } AS n";
    private static final String CHANNELS = "MATCH (:Case {data: $data})<-[:OF]-(e:Event) WHERE e.channel IS NOT NULL"
            + " RETURN e.channel AS value, count(*) AS n";
    private static final String SEGMENTS = "MATCH (c:Case {data: $data}) WHERE c.segment IS NOT NULL RETURN c.segment AS value, count(*) AS n";

    /**
     * Finds them.
     *
     * @param knowledge the knowledge base
     * @param data the key of the log's data set; see {@link LoadedLog#data}
     * @return the values
     * @throws KnowledgeException when the graph cannot be reached
     */
    public static ObservedValues of(KnowledgeBase knowledge, String data) {
        return knowledge.work(sessions -> {
            try (Session session = sessions.get()) {
                return new ObservedValues(ask(session, ACTIVITIES, data), ask(session, UNITS, data), ask(session, CHANNELS, data),
                        ask(session, SEGMENTS, data));
            }
        });
    }

    private static Map<String, Long> ask(Session session, String query, String data) {
        Map<String, Long> values = new LinkedHashMap<>();
        session.executeRead(tx -> tx.run(query + " ORDER BY n DESC, value", Map.of("data", data)).list())
                .forEach(row -> values.put(row.get("value").asString(), row.get("n").asLong()));
        return values;
    }
}
