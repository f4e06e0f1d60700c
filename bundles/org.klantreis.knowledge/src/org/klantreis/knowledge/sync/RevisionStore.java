/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.sync;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.Owner;
import org.klantreis.knowledge.graph.GraphNames;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.Value;

/**
 * What the graph knows of snapshots of revisions besides their elements: who uses them, when they were last used, what they are
 * called. Each change of it locks the snapshot's node first, so that none is removed while somebody begins to use it.
 */
final class RevisionStore {
    private static final String LOCK = "MATCH (s:Snapshot {name: $name}) SET s.lock = 0 REMOVE s.lock WITH s ";

    private final KnowledgeBase knowledge;

    RevisionStore(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
    }

    /** How much is in a snapshot, and what its files had wrong. */
    record Content(int elements, List<String> problems) {
        Content with(List<String> others) {
            return new Content(elements, others);
        }
    }

    /**
     * Begins a use.
     *
     * @return the snapshot; empty where there is none that can be used
     */
    Optional<Content> acquire(String name, String lease, String label) {
        return write(tx -> {
            List<Record> there = tx.run(LOCK + "WHERE s.key <> '' AND s.schema = $schema"
                    + " RETURN s.elements AS elements, s.leases AS leases, s.problems AS problems",
                    Map.of("name", name, "schema", GraphNames.schemaSignature())).list();
            if (there.isEmpty()) {
                return Optional.empty();
            }
            List<String> leases = new java.util.ArrayList<>(running(there.get(0).get("leases")));
            leases.add(lease);
            tx.run("MATCH (s:Snapshot {name: $name}) SET s.leases = $leases, s.used = timestamp(), s.label = $label",
                    Map.of("name", name, "leases", leases, "label", label)).consume();
            return Optional.of(new Content(there.get(0).get("elements").asInt(), texts(there.get(0).get("problems"))));
        });
    }

    void describe(String name, String landscape, List<String> problems) {
        write(tx -> tx.run(LOCK + "SET s.landscape = $landscape, s.problems = $problems",
                Map.of("name", name, "landscape", landscape, "problems", problems)).consume());
    }

    void release(String name, String lease) {
        write(tx -> {
            for (Record there : tx.run(LOCK + "RETURN s.leases AS leases", Map.of("name", name)).list()) {
                List<String> left = running(there.get("leases")).stream().filter(other -> !other.equals(lease)).toList();
                tx.run("MATCH (s:Snapshot {name: $name}) SET s.leases = $leases, s.used = timestamp()",
                        Map.of("name", name, "leases", left)).consume();
            }
            return null;
        });
    }

    /** Lists those of a landscape, or of all where that is null; the last used ones first. */
    List<KeptRevision> list(String landscape) {
        return knowledge.work(sessions -> {
            try (Session session = sessions.get()) {
                return session.executeRead(tx -> tx.run("MATCH (s:Snapshot) WHERE s.name STARTS WITH $prefix"
                        + " AND ($landscape IS NULL OR s.landscape = $landscape)"
                        + " RETURN s.name AS name, coalesce(s.label, '') AS label, coalesce(s.elements, 0) AS elements,"
                        + " coalesce(s.used, 0) AS used, s.leases AS leases ORDER BY used DESC, name",
                        nullable("prefix", Snapshots.REVISIONS, "landscape", landscape))
                        .list(row -> new KeptRevision(row.get("name").asString(), row.get("label").asString(), row.get("elements").asInt(),
                                java.time.Instant.ofEpochMilli(row.get("used").asLong()), !running(row.get("leases")).isEmpty())));
            }
        });
    }

    private static Map<String, Object> nullable(String name, Object value, String otherName, Object other) {
        Map<String, Object> map = new java.util.HashMap<>();
        map.put(name, value);
        map.put(otherName, other);
        return map;
    }

    /** Removes those of a landscape that nobody uses, but for the last used ones. */
    int evict(String landscape, int kept) {
        return (int) list(landscape).stream().skip(kept).filter(revision -> !revision.inUse() && remove(revision.name())).count();
    }

    /**
     * Removes a snapshot, unless somebody uses it.
     *
     * @return whether it is gone
     */
    boolean remove(String name) {
        Optional<String> key = write(tx -> {
            List<Record> there = tx.run(LOCK + "RETURN s.key AS key, s.leases AS leases", Map.of("name", name)).list();
            if (there.isEmpty() || !running(there.get(0).get("leases")).isEmpty()) {
                return Optional.empty();
            }
            // where this process dies before its elements are gone, others find them by the generation
            tx.run("MATCH (s:Snapshot {name: $name}) CREATE (:Generation {name: $name, key: s.key, owner: $owner, seen: timestamp()})"
                    + " DELETE s", Map.of("name", name, "owner", Owner.self().toString())).consume();
            return Optional.of(there.get(0).get("key").asString());
        });
        key.ifPresent(old -> knowledge.work(sessions -> {
            new SnapshotStore(sessions, name).deleteGeneration(old);
            return null;
        }));
        return key.isPresent();
    }

    private static List<String> running(Value leases) {
        return texts(leases).stream().filter(lease -> !Lease.isOver(lease)).toList();
    }

    private static List<String> texts(Value list) {
        return list.isNull() ? List.of() : list.asList(Value::asString);
    }

    private interface Work<T> {
        T run(TransactionContext tx);
    }

    private <T> T write(Work<T> work) {
        return knowledge.work(sessions -> {
            try (Session session = sessions.get()) {
                return session.executeWrite(work::run);
            }
        });
    }
}
