/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.state;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.KnowledgeException;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/** Finds what the graph holds of logs. */
public final class LoadedLogs {
    private static final String QUERY = "MATCH (d:LogData) WHERE d.log IN $logs AND d.current RETURN d";

    private LoadedLogs() {
    }

    /**
     * Finds it.
     *
     * @param knowledge the knowledge base
     * @param logs the ids of the logs' elements in the model
     * @return what is loaded, by the log's id; nothing for a log of which nothing is
     * @throws KnowledgeException when the graph cannot be reached
     */
    public static Map<String, LoadedLog> of(KnowledgeBase knowledge, Collection<String> logs) {
        List<LoadedLog> found = knowledge.work(sessions -> {
            try (Session session = sessions.get()) {
                return session.executeRead(tx -> tx.run(QUERY, Map.of("logs", List.copyOf(logs))).list(LoadedLogs::read));
            }
        });
        Map<String, LoadedLog> byLog = new HashMap<>();
        found.forEach(loaded -> byLog.put(loaded.log(), loaded));
        return byLog;
    }

    private static LoadedLog read(Record row) {
        Value data = row.get("d");
        return new LoadedLog(data.get("log").asString(), data.get("key").asString(), data.get("fingerprint").asString(""),
                count(data, "events"),
                count(data, "cases"), count(data, "handoffs"), count(data, "units"), count(data, "activities"), count(data,
                        "variants"),
                time(data, "from"), time(data, "to"), time(data, "loaded"));
    }

    private static long count(Value data, String property) {
        return data.get(property).asLong(0);
    }

    private static Instant time(Value data, String property) {
        Value value = data.get(property);
        return value.isNull() ? null : Instant.ofEpochMilli(value.asLong());
    }
}
