/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.sync;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.klantreis.knowledge.Pointer;
import org.klantreis.knowledge.Owner;
import org.klantreis.knowledge.graph.ElementRow;
import org.klantreis.knowledge.graph.GraphNames;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.TransientException;

/**
 * Writes snapshots so that a reader never sees half of one.
 *
 * <p>A small change is one transaction, announced before it begins. A large one loads a whole new generation of nodes beside the
 * old and then points the snapshot at it; the old generation is deleted afterwards. A writer that dies leaves either nothing or
 * a generation that nobody points at, which the next writer removes.
 */
final class SnapshotStore {
    private static final String DELETE_GENERATION = "MATCH (n:" + GraphNames.EVERY_ELEMENT
            + " {snapshot: $key}) WHERE n.id IS NOT NULL CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS";

    private static final int DELETE_TRIES = 10;
    private static final int SCHEMA_TRIES = 10;

    private final Supplier<Session> sessions;
    private final String name;

    SnapshotStore(Supplier<Session> sessions, String name) {
        this.sessions = sessions;
        this.name = name;
    }

    Optional<Pointer> pointer() {
        try (Session session = sessions.get()) {
            return session.executeRead(tx -> Pointer.read(tx, name));
        }
    }

    /** Makes constraints and indexes, and waits until they serve. Another client may be at it as well; then one of the two waits. */
    void ensureSchema() {
        try (Session session = sessions.get()) {
            for (int attempt = 1; !makeMissing(session, attempt == SCHEMA_TRIES); attempt++) {
                // What the other client made is there now.
            }
            session.run("CALL db.awaitIndexes(300)").consume();
        }
    }

    /** Says whether all is there. «IF NOT EXISTS» alone does not do: it sees nothing of what another transaction is about to make. */
    private static boolean makeMissing(Session session, boolean last) {
        Map<String, String> missing = schema();
        session.run("SHOW INDEXES YIELD name").forEachRemaining(row -> missing.remove(row.get("name").asString()));
        if (missing.isEmpty()) {
            return true;
        }
        try {
            session.executeWriteWithoutResult(tx -> missing.values().forEach(statement -> tx.run(statement).consume()));
            return true;
        } catch (ClientException e) {
            if (last || !e.code().endsWith("AlreadyExists")) {
                throw e;
            }
            return false;
        }
    }

    /** Statements by the name of what they make. */
    private static Map<String, String> schema() {
        Map<String, String> schema = new LinkedHashMap<>();
        schema.put("klantreis_element", "CREATE CONSTRAINT klantreis_element IF NOT EXISTS FOR (n:" + GraphNames.EVERY_ELEMENT
                + ") REQUIRE (n.snapshot, n.id) IS UNIQUE");
        schema.put("klantreis_snapshot", "CREATE CONSTRAINT klantreis_snapshot IF NOT EXISTS FOR (s:Snapshot) REQUIRE s.name IS UNIQUE");
        for (String label : GraphNames.entryLabels()) {
            String index = "klantreis_" + label.toLowerCase(Locale.ROOT);
            schema.put(index, "CREATE INDEX " + index + " IF NOT EXISTS FOR (n:`" + label + "`) ON (n.snapshot)");
        }
        return schema;
    }

    Map<String, Long> hashes(Pointer pointer) {
        try (Session session = sessions.get()) {
            return session.executeRead(tx -> {
                Map<String, Long> hashes = new HashMap<>();
                tx.run("MATCH (n:" + GraphNames.EVERY_ELEMENT + " {snapshot: $key}) WHERE n.id IS NOT NULL"
                        + " RETURN n.id AS id, n.hash AS hash", Map.of("key", pointer.key()))
                        .forEachRemaining(row -> hashes.put(row.get("id").asString(), row.get("hash").asLong()));
                return hashes;
            });
        }
    }

    /**
     * Changes the snapshot in place.
     *
     * @return the new pointer; empty where somebody else changed the snapshot in the meantime and nothing was written
     */
    Optional<Pointer> change(Pointer base, Delta delta, Monitor monitor) {
        RowWriter rows = new RowWriter(base.key());
        try (Session session = sessions.get()) {
            session.executeWriteWithoutResult(tx -> tx.run("MATCH (s:Snapshot {name: $name})"
                    + " SET s.writer = $owner, s.writingSince = timestamp()",
                    Map.of("name", name, "owner", Owner.self().toString())).consume());
            return session.executeWrite(tx -> {
                // The lock comes first: what is matched before it may be old by the time it is held.
                List<Record> locked = tx.run("MATCH (s:Snapshot {name: $name}) SET s.writer = $owner WITH s"
                        + " WHERE s.key = $key AND s.version = $version"
                        + " SET s.version = s.version + 1 REMOVE s.writer, s.writingSince RETURN s.version AS version",
                        Map.of("name", name, "owner", Owner.self().toString(), "key", base.key(), "version", base.version())).list();
                if (locked.isEmpty()) {
                    throw new StaleBaseException();
                }
                monitor.progress("Writing changes", 0, delta.size());
                rows.apply(tx, delta);
                monitor.progress("Writing changes", delta.size(), delta.size());
                if (monitor.isCancelled()) {
                    throw new CancellationException("The sync was cancelled; the knowledge base is as it was before.");
                }
                return Optional.of(new Pointer(name, base.key(), locked.get(0).get("version").asLong(), base.schema(),
                        Optional.empty(), 0, List.of()));
            });
        } catch (StaleBaseException e) {
            withdrawAnnouncement();
            return Optional.empty();
        } catch (RuntimeException e) {
            withdrawAnnouncement();
            throw e;
        }
    }

    private void withdrawAnnouncement() {
        try (Session session = sessions.get()) {
            session.executeWriteWithoutResult(tx -> tx.run("MATCH (s:Snapshot {name: $name, writer: $owner})"
                    + " REMOVE s.writer, s.writingSince", Map.of("name", name, "owner", Owner.self().toString())).consume());
        }
    }

    /**
     * Loads the snapshot whole, beside what is there, and points at it.
     *
     * @return the new pointer; empty where somebody else changed the snapshot in the meantime and nothing was written
     */
    Optional<Pointer> load(Optional<Pointer> base, Collection<ElementRow> elements, Monitor monitor) {
        removeAbandoned();
        String key = name + "#" + UUID.randomUUID();
        boolean switched = false;
        try {
            loadGeneration(key, elements, monitor);
            Optional<Pointer> now = pointAt(base, key, elements.size());
            switched = now.isPresent();
            return now;
        } finally {
            if (!switched) {
                deleteGeneration(key);
            } else {
                base.ifPresent(old -> deleteGeneration(old.key()));
            }
        }
    }

    void loadGeneration(String key, Collection<ElementRow> elements, Monitor monitor) {
        RowWriter rows = new RowWriter(key);
        try (Session session = sessions.get()) {
            session.executeWriteWithoutResult(tx -> tx.run("CREATE (:Generation {name: $name, key: $key, owner: $owner, seen: timestamp()})",
                    Map.of("name", name, "key", key, "owner", Owner.self().toString())).consume());
            Map<String, String> nodes = new HashMap<>(elements.size() * 4 / 3 + 1);
            write(session, "Writing elements", rows.nodes(elements), monitor, (tx, batch) -> rows.create(tx, batch, nodes));
            write(session, "Writing relationships", RowWriter.relationships(elements, nodes), monitor, RowWriter::relateKnown);
        }
    }

    private interface Write {
        void run(SimpleQueryRunner runner, List<Object> batch);
    }

    private void write(Session session, String task, List<Object> rows, Monitor monitor, Write write) {
        int[] done = {0};
        RowWriter.inBatches(rows, batch -> {
            if (monitor.isCancelled()) {
                throw new CancellationException("The sync was cancelled; the knowledge base is as it was before.");
            }
            monitor.progress(task, done[0], rows.size());
            session.executeWriteWithoutResult(tx -> {
                write.run(tx, batch);
                tx.run("MATCH (g:Generation {name: $name, owner: $owner}) SET g.seen = timestamp()",
                        Map.of("name", name, "owner", Owner.self().toString())).consume();
            });
            done[0] += batch.size();
        });
        monitor.progress(task, rows.size(), rows.size());
    }

    private Optional<Pointer> pointAt(Optional<Pointer> base, String key, int elements) {
        try (Session session = sessions.get()) {
            return session.executeWrite(tx -> {
                List<Record> switched = tx.run("MERGE (s:Snapshot {name: $name})"
                        + " ON CREATE SET s.key = '', s.version = 0"
                        + " SET s.writer = $owner WITH s WHERE s.key = $oldKey AND s.version = $oldVersion"
                        + " SET s.key = $key, s.version = s.version + 1, s.schema = $schema, s.elements = $elements"
                        + " REMOVE s.writer, s.writingSince WITH s"
                        + " OPTIONAL MATCH (g:Generation {key: $key}) DELETE g RETURN s.version AS version",
                        Map.of("name", name, "owner", Owner.self().toString(), "oldKey", base.map(Pointer::key).orElse(""),
                                "oldVersion", base.map(Pointer::version).orElse(0L), "key", key,
                                "schema", GraphNames.schemaSignature(), "elements", elements)).list();
                if (switched.isEmpty()) {
                    throw new StaleBaseException();
                }
                return Optional.of(new Pointer(name, key, switched.get(0).get("version").asLong(), GraphNames.schemaSignature(),
                        Optional.empty(), 0, List.of()));
            });
        } catch (StaleBaseException e) {
            return Optional.empty();
        }
    }

    void deleteGeneration(String key) {
        if (key.isEmpty()) {
            return;
        }
        for (int attempt = 1;; attempt++) {
            try (Session session = sessions.get()) {
                session.run(DELETE_GENERATION, Map.of("key", key)).consume();
                session.run("MATCH (g:Generation {key: $key}) DELETE g", Map.of("key", key)).consume();
                return;
            } catch (TransientException e) {
                // Another client deletes it too, and the two stood in each other's way.
                if (attempt == DELETE_TRIES) {
                    throw e;
                }
            }
        }
    }

    /** Removes generations whose writer is gone. */
    void removeAbandoned() {
        List<Record> generations;
        try (Session session = sessions.get()) {
            generations = session.run("MATCH (g:Generation) RETURN g.key AS key, g.owner AS owner, timestamp() - g.seen AS age").list();
        }
        for (Record generation : generations) {
            if (Owner.parse(generation.get("owner").asString()).isGone(generation.get("age").asLong())) {
                deleteGeneration(generation.get("key").asString());
            }
        }
    }

    /** Rolls a transaction back that was prepared for a state which is no more. */
    private static final class StaleBaseException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
