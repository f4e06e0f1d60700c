/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.load;

import java.util.LinkedHashMap;
import java.util.Map;

import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;

/** The constraints and indexes that observed journeys need. */
final class EventSchema {
    private static final int TRIES = 10;

    private EventSchema() {
    }

    /** Makes those that are missing, and waits until they serve. Another client may be at it as well; then one of the two waits. */
    static void ensure(Session session) {
        boolean made = false;
        for (int attempt = 1;; attempt++) {
            Map<String, String> missing = all();
            session.run("SHOW INDEXES YIELD name").forEachRemaining(row -> missing.remove(row.get("name").asString()));
            if (missing.isEmpty()) {
                break;
            }
            made = true;
            try {
                session.executeWriteWithoutResult(tx -> missing.values().forEach(statement -> tx.run(statement).consume()));
            } catch (ClientException e) {
                if (attempt == TRIES || !e.code().endsWith("AlreadyExists")) {
                    throw e;
                }
            }
        }
        if (made) {
            session.run("CALL db.awaitIndexes(300)").consume();
        }
    }

    private static Map<String, String> all() {
        Map<String, String> schema = new LinkedHashMap<>();
        schema.put("klantreis_log_data", "CREATE CONSTRAINT klantreis_log_data IF NOT EXISTS FOR (d:LogData) REQUIRE d.key IS UNIQUE");
        index(schema, "LogData", "log");
        // An index of two properties serves no query that names only the first.
        index(schema, "Case", "data");
        index(schema, "Case", "data", "code");
        index(schema, "ObservedUnit", "data");
        index(schema, "ObservedUnit", "data", "code");
        index(schema, "ObservedUnit", "data", "name");
        index(schema, "ObservedActivity", "data");
        index(schema, "ObservedActivity", "data", "code");
        index(schema, "ObservedActivity", "data", "name");
        index(schema, "Variant", "data");
        index(schema, "Variant", "data", "rank");
        return schema;
    }

    private static void index(Map<String, String> schema, String label, String... properties) {
        String name = "klantreis_" + label.toLowerCase(java.util.Locale.ROOT) + "_" + String.join("_", properties);
        schema.put(name, "CREATE INDEX " + name + " IF NOT EXISTS FOR (n:" + label + ") ON (n." + String.join(", n.", properties) + ")");
    }
}
