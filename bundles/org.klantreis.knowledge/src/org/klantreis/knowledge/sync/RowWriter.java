/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.knowledge.graph.ElementRow;
import org.klantreis.knowledge.graph.GraphNames;
import org.klantreis.knowledge.graph.RelationshipRow;
import org.neo4j.driver.SimpleQueryRunner;

/** Turns rows into Cypher. Labels and relationship types come from the metamodel; everything else goes as a parameter. */
final class RowWriter {
    /** Larger batches were no faster, smaller ones slower. */
    static final int BATCH = 5_000;

    private final String key;

    RowWriter(String key) {
        this.key = key;
    }

    /** Rows of one kind that can go in one statement. */
    record Batch(String cypher, List<Object> rows) {
    }

    List<Batch> createNodes(Iterable<ElementRow> elements) {
        Map<String, List<Object>> byLabels = new LinkedHashMap<>();
        for (ElementRow element : elements) {
            byLabels.computeIfAbsent(GraphNames.labels(element.type()), labels -> new ArrayList<>()).add(node(element));
        }
        return batches(byLabels, labels -> "UNWIND $rows AS row CREATE (n" + labels + ") SET n = row");
    }

    List<Batch> createRelationships(Iterable<ElementRow> elements) {
        Map<String, List<Object>> byType = new LinkedHashMap<>();
        for (ElementRow element : elements) {
            for (RelationshipRow relationship : element.relationships()) {
                byType.computeIfAbsent(relationship.type(), type -> new ArrayList<>())
                        .add(List.of(element.id(), relationship.target(), relationship.properties()));
            }
        }
        String node = "(%s:" + GraphNames.EVERY_ELEMENT + " {snapshot: $key, id: row[%d]})";
        return batches(byType, type -> "UNWIND $rows AS row MATCH " + String.format(node, "a", 0) + " MATCH "
                + String.format(node, "b", 1) + " CREATE (a)-[r:`" + type + "`]->(b) SET r = row[2]");
    }

    List<Batch> rewriteNodes(List<ElementRow> elements) {
        List<Object> rows = new ArrayList<>();
        elements.forEach(element -> rows.add(node(element)));
        return batches(Map.of("", rows), none -> "UNWIND $rows AS row MATCH (n:" + GraphNames.EVERY_ELEMENT
                + " {snapshot: $key, id: row.id}) SET n = row WITH n MATCH (n)-[r]->() DELETE r");
    }

    List<Batch> deleteNodes(List<String> ids) {
        return batches(Map.of("", new ArrayList<>(ids)), none -> "UNWIND $rows AS row MATCH (n:" + GraphNames.EVERY_ELEMENT
                + " {snapshot: $key, id: row}) DETACH DELETE n");
    }

    void run(SimpleQueryRunner runner, Batch batch) {
        runner.run(batch.cypher(), Map.of("key", key, "rows", batch.rows())).consume();
    }

    private Map<String, Object> node(ElementRow element) {
        Map<String, Object> node = new HashMap<>(element.properties());
        node.put("snapshot", key);
        node.put("hash", element.hash());
        return node;
    }

    private static List<Batch> batches(Map<String, List<Object>> byKind, java.util.function.UnaryOperator<String> cypher) {
        List<Batch> batches = new ArrayList<>();
        byKind.forEach((kind, rows) -> {
            for (int from = 0; from < rows.size(); from += BATCH) {
                batches.add(new Batch(cypher.apply(kind), rows.subList(from, Math.min(rows.size(), from + BATCH))));
            }
        });
        return batches;
    }
}
