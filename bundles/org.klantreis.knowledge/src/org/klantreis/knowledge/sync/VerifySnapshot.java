/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;

import org.klantreis.knowledge.Pointer;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.KnowledgeException;
import org.klantreis.knowledge.graph.GraphImage;
import org.klantreis.model.project.LandscapeProject;
import org.neo4j.driver.Session;

/** Checks a snapshot: loads the project anew beside it and compares node by node, relationship by relationship. */
public final class VerifySnapshot {
    private static final int MOST_SHOWN = 20;
    private static final String NODES = "MATCH (n:Identified {snapshot: $key}) WHERE n.id IS NOT NULL"
            + " RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties";
    private static final String RELATIONSHIPS = "MATCH (a:Identified {snapshot: $key})-[r]->(b) WHERE a.id IS NOT NULL"
            + " RETURN a.id AS a, type(r) AS type, b.id AS b, b.snapshot = $key AS within, properties(r) AS properties";

    private final KnowledgeBase knowledge;
    private final LandscapeProject project;
    private final String snapshot;

    /**
     * Prepares the check.
     *
     * @param knowledge the knowledge base
     * @param project the project whose working tree was synced
     */
    public VerifySnapshot(KnowledgeBase knowledge, LandscapeProject project) {
        this(knowledge, project, Snapshots.workingTree(project));
    }

    /**
     * Prepares the check of another snapshot.
     *
     * @param knowledge the knowledge base
     * @param project what the snapshot should hold
     * @param snapshot its name
     */
    public VerifySnapshot(KnowledgeBase knowledge, LandscapeProject project, String snapshot) {
        this.knowledge = knowledge;
        this.project = project;
        this.snapshot = snapshot;
    }

    /**
     * Checks.
     *
     * @param monitor follows the work
     * @return what differs, a sentence each, at most 20 of them; empty where the snapshot is right
     * @throws KnowledgeException when there is no snapshot yet
     */
    public List<String> execute(Monitor monitor) {
        return knowledge.work(sessions -> {
            SnapshotStore store = new SnapshotStore(sessions, snapshot);
            Pointer pointer = store.pointer().orElseThrow(() -> new KnowledgeException(
                    "The project is not in the knowledge base yet; run «klantreis sync» first."));
            store.removeAbandoned();
            String fresh = snapshot + "#verify-" + UUID.randomUUID();
            try {
                store.loadGeneration(fresh, GraphImage.of(project).rows().values(), monitor);
                monitor.progress("Comparing", 0, 1);
                List<String> differences = new ArrayList<>();
                compare("node", nodes(sessions, fresh), nodes(sessions, pointer.key()), differences);
                compare("relationship", relationships(sessions, fresh), relationships(sessions, pointer.key()), differences);
                return differences;
            } finally {
                store.deleteGeneration(fresh);
            }
        });
    }

    private static void compare(String what, Map<String, Long> expected, Map<String, Long> actual, List<String> differences) {
        TreeSet<String> all = new TreeSet<>(expected.keySet());
        all.addAll(actual.keySet());
        for (String key : all) {
            long should = expected.getOrDefault(key, 0L);
            long is = actual.getOrDefault(key, 0L);
            if (should != is && differences.size() < MOST_SHOWN) {
                differences.add((is < should ? "Missing " : "Extra ") + what + ": " + key);
            }
        }
    }

    private static Map<String, Long> nodes(Supplier<Session> sessions, String key) {
        return counted(sessions, NODES, key, row -> {
            Map<String, Object> properties = new TreeMap<>(row.get("properties").asMap());
            properties.remove("snapshot");
            return row.get("id").asString() + " " + new TreeSet<>(row.get("labels").asList()) + " " + properties;
        });
    }

    private static Map<String, Long> relationships(Supplier<Session> sessions, String key) {
        return counted(sessions, RELATIONSHIPS, key, row -> row.get("a").asString() + " -[" + row.get("type").asString() + " "
                + new TreeMap<>(row.get("properties").asMap()) + "]-> " + row.get("b").asString("?")
                + (row.get("within").asBoolean(false) ? "" : " in another snapshot"));
    }

    private static Map<String, Long> counted(Supplier<Session> sessions, String cypher, String key,
            java.util.function.Function<org.neo4j.driver.Record, String> describe) {
        try (Session session = sessions.get()) {
            return session.executeRead(tx -> {
                Map<String, Long> counts = new HashMap<>();
                tx.run(cypher, Map.of("key", key)).forEachRemaining(row -> counts.merge(describe.apply(row), 1L, Long::sum));
                return counts;
            });
        }
    }
}
