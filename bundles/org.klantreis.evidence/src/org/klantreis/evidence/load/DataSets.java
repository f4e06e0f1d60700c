/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

import org.klantreis.knowledge.KnowledgeException;
import org.klantreis.knowledge.Owner;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.TransientException;

/**
 * The life of data sets. One begins as LOADING, with its owner; when it is whole, one transaction makes it the current one of its
 * log, and what was current before is REMOVING. What is LOADING or REMOVING of an owner who is gone is abandoned, and the next
 * load removes it. Readers only look at what is current.
 */
final class DataSets {
    /** Those that this process is busy with. */
    private static final Set<String> BUSY = ConcurrentHashMap.newKeySet();
    private static final int TRIES = 20;
    private static final List<String> PARTS = List.of(
            // the parts that many nodes hang on come last, when nothing hangs on them any more
            "MATCH (:ObservedUnit {data: $key})-[h:OBSERVED_HANDOFF|OBSERVED_PAIR]->() CALL (h) { DELETE h } IN TRANSACTIONS OF 10000 ROWS",
            "MATCH (:Case {data: $key})<-[:OF]-(e:Event) CALL (e) { DETACH DELETE e } IN TRANSACTIONS OF 5000 ROWS",
            "MATCH (c:Case {data: $key}) CALL (c) { DETACH DELETE c } IN TRANSACTIONS OF 5000 ROWS",
            "MATCH (v:Variant {data: $key}) CALL (v) { DETACH DELETE v } IN TRANSACTIONS OF 5000 ROWS",
            "MATCH (u:ObservedUnit {data: $key}) CALL (u) { DETACH DELETE u } IN TRANSACTIONS OF 5000 ROWS",
            "MATCH (a:ObservedActivity {data: $key}) CALL (a) { DETACH DELETE a } IN TRANSACTIONS OF 5000 ROWS");

    private final Session session;

    DataSets(Session session) {
        this.session = session;
    }

    /** The data set that readers see. */
    record Current(String key, String fingerprint, long events, long cases, long handoffs) {
    }

    Optional<Current> current(String log) {
        return session.executeRead(tx -> tx.run("MATCH (d:LogData {log: $log}) WHERE d.current RETURN d.key AS key,"
                + " d.fingerprint AS fingerprint, d.events AS events, d.cases AS cases, d.handoffs AS handoffs", Map.of("log", log))
                .list(row -> new Current(row.get("key").asString(), row.get("fingerprint").asString(), row.get("events").asLong(),
                        row.get("cases").asLong(), row.get("handoffs").asLong()))).stream().findFirst();
    }

    /** Begins one; end it with {@link #publish} or {@link #remove}. */
    String begin(LogIdentity log) {
        for (int attempt = 1;; attempt++) {
            String key = newKey();
            BUSY.add(key);
            try {
                session.executeWriteWithoutResult(tx -> tx.run("CREATE (:LogData {key: $key, log: $log, name: $name, landscape: $landscape,"
                        + " fingerprint: $fingerprint, state: 'LOADING', owner: $owner, seen: timestamp()})",
                        Map.of("key", key, "log", log.id(), "name", log.name(), "landscape", log.landscape(), "fingerprint", log.fingerprint(),
                                "owner", Owner.self().toString())).consume());
                return key;
            } catch (ClientException e) {
                BUSY.remove(key);
                if (attempt == TRIES || !e.code().endsWith("ConstraintValidationFailed")) {
                    throw e;
                }
            }
        }
    }

    /** Six hexadecimal digits: what is on every node and relationship should be small, and the store packs these into eight bytes. */
    private static String newKey() {
        return String.format("%06x", ThreadLocalRandom.current().nextInt(1 << 24));
    }

    /**
     * Gives a sign of life, for those on other machines.
     *
     * @throws KnowledgeException when they took it for abandoned already
     */
    void touch(String key) {
        boolean there = session.executeWrite(tx -> tx.run("MATCH (d:LogData {key: $key}) SET d.seen = timestamp() RETURN d.key", Map.of("key", key))
                .hasNext());
        if (!there) {
            throw new KnowledgeException("The load was taken for abandoned, since nothing came of it for a minute, and removed; load the log again.");
        }
    }

    /** Makes a whole one the current one of its log; says which ones it replaces. */
    List<String> publish(String key, String log, LogGraph graph) {
        long[] span = graph.span();
        Map<String, Object> facts = new HashMap<>(Map.of("events", graph.events().size(), "cases", graph.events().cases(), "handoffs", graph.handoffs(),
                "units", graph.events().unitNames().size(), "activities", graph.events().activityNames().size(),
                "variants", graph.variants().size(), "pairs", graph.pairs().count()));
        if (graph.events().size() > 0) {
            facts.put("from", span[0]);
            facts.put("to", span[1]);
        }
        return session.executeWrite(tx -> {
            // The lock comes first: two loads of one log end one after the other.
            tx.run("MATCH (d:LogData {log: $log}) SET d.lock = 0 REMOVE d.lock", Map.of("log", log)).consume();
            List<String> replaced = tx.run("MATCH (d:LogData {log: $log}) WHERE d.current SET d.state = 'REMOVING', d.owner = $owner,"
                    + " d.seen = timestamp() REMOVE d.current RETURN d.key AS key", Map.of("log", log, "owner", Owner.self().toString()))
                    .list(row -> row.get("key").asString());
            BUSY.addAll(replaced);
            tx.run("MATCH (d:LogData {key: $key}) SET d += $facts, d.state = 'READY', d.current = true, d.loaded = timestamp()"
                    + " REMOVE d.owner, d.seen RETURN d.key", Map.of("key", key, "facts", facts)).single();
            return replaced;
        });
    }

    /** Removes one with all that is in it. */
    void remove(String key) {
        BUSY.add(key);
        try {
            for (int attempt = 1;; attempt++) {
                try {
                    PARTS.forEach(part -> session.run(part, Map.of("key", key)).consume());
                    session.run("MATCH (d:LogData {key: $key}) DELETE d", Map.of("key", key)).consume();
                    return;
                } catch (TransientException e) {
                    // Another client removes it too, and the two stood in each other's way.
                    if (attempt == TRIES) {
                        throw e;
                    }
                }
            }
        } finally {
            BUSY.remove(key);
        }
    }

    /** Ends the work on one. */
    void done(String key) {
        BUSY.remove(key);
    }

    /** Removes what those left who are gone. */
    void removeAbandoned() {
        List<Record> unfinished = session.run("MATCH (d:LogData) WHERE d.owner IS NOT NULL"
                + " RETURN d.key AS key, d.owner AS owner, timestamp() - d.seen AS age").list();
        for (Record row : unfinished) {
            String key = row.get("key").asString();
            String owner = row.get("owner").asString();
            boolean ours = owner.equals(Owner.self().toString());
            if (ours ? !BUSY.contains(key) : Owner.parse(owner).isGone(row.get("age").asLong())) {
                remove(key);
            }
        }
    }

    /** Hides the data sets of logs that a landscape has no more; says which, to be removed. */
    List<String> retire(String landscape, Set<String> logs) {
        return session.executeWrite(tx -> {
            List<String> keys = tx.run("MATCH (d:LogData {landscape: $landscape}) WHERE d.current AND NOT d.log IN $logs"
                    + " SET d.state = 'REMOVING', d.owner = $owner, d.seen = timestamp() REMOVE d.current RETURN d.key AS key",
                    Map.of("landscape", landscape, "logs", List.copyOf(logs), "owner", Owner.self().toString()))
                    .list(row -> row.get("key").asString());
            BUSY.addAll(keys);
            return keys;
        });
    }
}
