/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.knowledge.graph.ElementRow;
import org.klantreis.knowledge.graph.GraphNames;
import org.klantreis.knowledge.graph.RelationshipRow;
import org.neo4j.driver.SimpleQueryRunner;

/**
 * Turns rows into Cypher, with everything as a parameter. Labels and types are dynamic, so that there is one statement, and one
 * plan, for each kind of work; a new graph of a small project would otherwise spend its time on planning.
 */
final class RowWriter {
    /** Larger batches were no faster, smaller ones slower. */
    static final int BATCH = 5_000;

    private static final String NODE = "(%s:" + GraphNames.EVERY_ELEMENT + " {snapshot: $key, id: %s})";
    private static final String CREATE_NODES = "UNWIND $rows AS row CREATE (n:" + GraphNames.EVERY_ELEMENT + ":$(row[0])) SET n = row[1]"
            + " RETURN row[1].id AS id, elementId(n) AS node";
    private static final String REWRITE_NODES = "UNWIND $rows AS row MATCH " + String.format(NODE, "n", "row[1].id")
            + " SET n = row[1] WITH n MATCH (n)-[r]->() DELETE r";
    private static final String DELETE_NODES = "UNWIND $rows AS row MATCH " + String.format(NODE, "n", "row") + " DETACH DELETE n";
    private static final String RELATE = "UNWIND $rows AS row MATCH " + String.format(NODE, "a", "row[0]")
            + " MATCH " + String.format(NODE, "b", "row[1]") + " CREATE (a)-[r:$(row[2])]->(b) SET r = row[3]";
    /** Finding a node by its place in the store is twice as fast as by index. */
    private static final String RELATE_KNOWN = "UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row[0]"
            + " MATCH (b) WHERE elementId(b) = row[1] CREATE (a)-[r:$(row[2])]->(b) SET r = row[3]";

    private final String key;

    RowWriter(String key) {
        this.key = key;
    }

    /** Takes one batch of rows. */
    interface Work {
        void run(List<Object> rows);
    }

    List<Object> nodes(Collection<ElementRow> elements) {
        List<Object> rows = new ArrayList<>(elements.size());
        for (ElementRow element : elements) {
            Map<String, Object> node = new HashMap<>(element.properties());
            node.put("snapshot", key);
            node.put("hash", element.hash());
            rows.add(List.of(GraphNames.labels(element.type()), node));
        }
        return rows;
    }

    /** Relationships by element ids, in the order of their source, which saves the server work. */
    static List<Object> relationships(Collection<ElementRow> elements) {
        List<Object> rows = new ArrayList<>(elements.size() * 4);
        for (ElementRow element : elements) {
            for (RelationshipRow relationship : element.relationships()) {
                rows.add(List.of(element.id(), relationship.target(), relationship.type(), relationship.properties()));
            }
        }
        return rows;
    }

    /** Relationships by places in the store; those that lead out of the given nodes are left out. */
    static List<Object> relationships(Collection<ElementRow> elements, Map<String, String> nodes) {
        List<Object> rows = new ArrayList<>(elements.size() * 4);
        for (ElementRow element : elements) {
            for (RelationshipRow relationship : element.relationships()) {
                String target = nodes.get(relationship.target());
                if (target != null) {
                    rows.add(List.of(nodes.get(element.id()), target, relationship.type(), relationship.properties()));
                }
            }
        }
        return rows;
    }

    static void inBatches(List<Object> rows, Work work) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            work.run(rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }

    void create(SimpleQueryRunner runner, List<Object> nodes, Map<String, String> created) {
        runner.run(CREATE_NODES, Map.of("rows", nodes))
                .forEachRemaining(row -> created.put(row.get("id").asString(), row.get("node").asString()));
    }

    static void relateKnown(SimpleQueryRunner runner, List<Object> relationships) {
        runner.run(RELATE_KNOWN, Map.of("rows", relationships)).consume();
    }

    /** Changes nodes and relationships in one go, within one transaction. */
    void apply(SimpleQueryRunner runner, Delta delta) {
        inBatches(new ArrayList<>(delta.deleted()), rows -> run(runner, DELETE_NODES, rows));
        inBatches(nodes(delta.changed()), rows -> run(runner, REWRITE_NODES, rows));
        inBatches(nodes(delta.created()), rows -> create(runner, rows, new HashMap<>()));
        inBatches(relationships(delta.changed()), rows -> run(runner, RELATE, rows));
        inBatches(relationships(delta.created()), rows -> run(runner, RELATE, rows));
    }

    private void run(SimpleQueryRunner runner, String cypher, List<Object> rows) {
        runner.run(cypher, Map.of("key", key, "rows", rows)).consume();
    }
}
