/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.measure;

import java.util.Map;

import org.klantreis.knowledge.KnowledgeBase;
import org.neo4j.driver.Session;

/** Removes what a measurement wrote, so that the next one begins with nothing, and a server of the user's own stays clean. */
final class GraphCleaner {
    private final KnowledgeBase knowledge;

    GraphCleaner(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** Removes a snapshot with its nodes, as well as generations of it that were left behind. */
    void remove(String snapshot) {
        run("MATCH (n:Identified) WHERE n.snapshot STARTS WITH $name AND n.id IS NOT NULL"
                + " CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS", snapshot);
        run("MATCH (s:Snapshot {name: $name}) DELETE s", snapshot);
        run("MATCH (g:Generation {name: $name}) DELETE g", snapshot);
    }

    private void run(String cypher, String name) {
        knowledge.work(sessions -> {
            try (Session session = sessions.get()) {
                return session.run(cypher, Map.of("name", name)).consume();
            }
        });
    }
}
