/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.graph.ElementRow;
import org.klantreis.knowledge.graph.GraphNames;
import org.klantreis.knowledge.graph.RelationshipRow;
import org.neo4j.driver.Session;

/**
 * The limit to hold a full sync against: the plain driver writing the same nodes and relationships, all rows ready beforehand.
 * A statement for each combination of labels and each type of relationship, rows by UNWIND in batches of 5,000, nodes found by
 * their unique key.
 */
final class PlainWrite {
    /** The rows of a transaction; other sizes were no faster. */
    private static final int BATCH = 5_000;

    private record Statement(String cypher, List<Object> rows) {
    }

    private final List<Statement> statements = new ArrayList<>();
    private final long nodes;
    private long relationships;

    /** Prepares the writing of elements under the key of a snapshot. */
    PlainWrite(Map<String, ElementRow> elements, String key) {
        this.nodes = elements.size();
        Map<String, List<Object>> nodesByLabels = new LinkedHashMap<>();
        Map<String, List<Object>> byType = new LinkedHashMap<>();
        for (ElementRow element : elements.values()) {
            Map<String, Object> properties = new HashMap<>(element.properties());
            properties.put("snapshot", key);
            properties.put("hash", element.hash());
            nodesByLabels.computeIfAbsent(String.join("`:`", GraphNames.labels(element.type())), l -> new ArrayList<>()).add(properties);
            for (RelationshipRow relationship : element.relationships()) {
                if (elements.containsKey(relationship.target())) {
                    byType.computeIfAbsent(relationship.type(), t -> new ArrayList<>())
                            .add(List.of(element.id(), relationship.target(), relationship.properties()));
                    relationships++;
                }
            }
        }
        nodesByLabels.forEach((labels, rows) -> add("UNWIND $rows AS row CREATE (n:`" + labels + "`) SET n = row", rows));
        byType.forEach((type, rows) -> add("UNWIND $rows AS row MATCH (a:Identified {snapshot: $key, id: row[0]})"
                + " MATCH (b:Identified {snapshot: $key, id: row[1]}) CREATE (a)-[r:`" + type + "`]->(b) SET r = row[2]", rows));
    }

    private void add(String cypher, List<Object> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            statements.add(new Statement(cypher, rows.subList(from, Math.min(rows.size(), from + BATCH))));
        }
    }

    long relationships() {
        return relationships;
    }

    /** Writes; statements with few rows share a transaction. */
    void run(KnowledgeBase knowledge, String key) {
        knowledge.work(sessions -> {
            try (Session session = sessions.get()) {
                List<Statement> together = new ArrayList<>();
                int rows = 0;
                for (Statement statement : statements) {
                    if (rows + statement.rows().size() > BATCH && !together.isEmpty()) {
                        write(session, together, key);
                        together = new ArrayList<>();
                        rows = 0;
                    }
                    together.add(statement);
                    rows += statement.rows().size();
                }
                write(session, together, key);
                return null;
            }
        });
    }

    private static void write(Session session, List<Statement> together, String key) {
        session.executeWriteWithoutResult(tx -> {
            for (Statement statement : together) {
                tx.run(statement.cypher(), Map.of("key", key, "rows", statement.rows())).consume();
            }
        });
    }

    /** Checks that all is there. */
    void check(KnowledgeBase knowledge, String key) {
        long nodesThere = count(knowledge, "MATCH (n:Identified {snapshot: $key}) WHERE n.id IS NOT NULL RETURN count(n)", key);
        long relationshipsThere = count(knowledge,
                "MATCH (n:Identified {snapshot: $key}) WHERE n.id IS NOT NULL MATCH (n)-[r]->() RETURN count(r)", key);
        if (nodesThere != nodes || relationshipsThere != relationships) {
            throw new IllegalStateException("The plain driver wrote " + nodesThere + " nodes and " + relationshipsThere
                    + " relationships, not " + nodes + " and " + relationships + ".");
        }
    }

    private static long count(KnowledgeBase knowledge, String cypher, String key) {
        return knowledge.work(sessions -> {
            try (Session session = sessions.get()) {
                return session.executeRead(tx -> tx.run(cypher, Map.of("key", key)).single().get(0).asLong());
            }
        });
    }
}
