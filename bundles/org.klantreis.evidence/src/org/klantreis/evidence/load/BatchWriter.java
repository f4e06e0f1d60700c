/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

import org.klantreis.evidence.events.Events;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionContext;

/** Writes with plain Cypher, in batches: works on any server. */
final class BatchWriter implements GraphWriter {
    /** Larger batches were no faster, smaller ones slower. */
    private static final int BATCH = 5_000;
    private static final String CASES = "UNWIND $rows AS row MATCH (v) WHERE elementId(v) = row[1]"
            + " CREATE (c:Case) SET c = row[2] CREATE (c)-[:FOLLOWS]->(v) RETURN row[0] AS i, elementId(c) AS place";
    private static final String EVENTS = "UNWIND $rows AS row MATCH (c) WHERE elementId(c) = row[1] MATCH (a) WHERE elementId(a) = row[2]"
            + "%s CREATE (e:Event) SET e = row[3] CREATE (e)-[:OF]->(c) CREATE (e)-[:IS]->(a)%s RETURN row[0] AS i, elementId(e) AS place";
    private static final String EVENTS_BY = EVENTS.formatted(" MATCH (u) WHERE elementId(u) = row[4]", " CREATE (e)-[:BY]->(u)");
    private static final String EVENTS_BY_NONE = EVENTS.formatted("", "");
    private static final String FOLLOWING = "UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row[0] MATCH (b) WHERE elementId(b) = row[1]"
            + " CREATE (a)-[:DF]->(b)";
    private static final String HANDOFFS = "UNWIND $rows AS row MATCH (a) WHERE elementId(a) = row[0] MATCH (b) WHERE elementId(b) = row[1]"
            + " CREATE (a)-[h:OBSERVED_HANDOFF]->(b) SET h = row[2]";
    private static final String PAIRS = HANDOFFS.replace("OBSERVED_HANDOFF", "OBSERVED_PAIR");

    @Override
    public void write(Supplier<Session> sessions, String data, LogGraph graph, LongConsumer progress) {
        try (Session session = sessions.get()) {
            new Work(session, data, graph, progress).write();
        }
    }

    private static final class Work {
        private final Session session;
        private final LogGraph graph;
        private final Events events;
        private final EventRows rows;
        private final LongConsumer progress;
        private final String[] units;
        private final String[] activities;
        private final String[] variants;
        private final List<LogGraph.CaseNode> cases = new ArrayList<>();
        private final List<Object> handoffs = new ArrayList<>();

        Work(Session session, String data, LogGraph graph, LongConsumer progress) {
            this.session = session;
            this.progress = progress;
            this.graph = graph;
            this.events = graph.events();
            this.rows = new EventRows(graph, data);
            Places places = Places.write(session, graph, rows, () -> progress.accept(0));
            units = places.units();
            activities = places.activities();
            variants = places.variants();
        }

        void write() {
            CaseHandoffs finder = new CaseHandoffs(events);
            int waiting = 0;
            for (int c = 0; c < events.cases(); c++) {
                List<Handoff> found = finder.of(c);
                LogGraph.CaseNode node = graph.caseNode(c, found);
                cases.add(node);
                found.forEach(handoff -> handoffs.add(List.of(units[handoff.from()], units[handoff.to()], rows.handoff(handoff, node))));
                waiting += node.events();
                if (waiting >= BATCH || cases.size() >= BATCH || c == events.cases() - 1) {
                    flush();
                    waiting = 0;
                }
            }
            writePairs();
        }

        private void writePairs() {
            List<Object> batch = new ArrayList<>();
            graph.pairs().forEach(pair -> {
                batch.add(List.of(units[pair.from()], units[pair.to()], rows.pair(pair)));
                if (batch.size() == BATCH) {
                    writePairs(batch);
                }
            });
            writePairs(batch);
        }

        private void writePairs(List<Object> batch) {
            session.executeWriteWithoutResult(tx -> tx.run(PAIRS, Map.of("rows", batch)).consume());
            progress.accept(events.size());
            batch.clear();
        }

        /** Cases and their events in one transaction, but a case of very many events in several. */
        private void flush() {
            int first = events.firstOf(cases.get(0).code());
            int last = events.endOf(cases.get(cases.size() - 1).code());
            Map<Integer, String> casePlaces = new HashMap<>();
            String[] before = {null};
            int from = first;
            do {
                int begin = from;
                int until = Math.min(last, from + 2 * BATCH);
                String end = session.executeWrite(tx -> {
                    if (begin == first) {
                        casePlaces.clear();
                        tx.run(CASES, Map.of("rows", caseRows())).forEachRemaining(row -> casePlaces.put(row.get("i").asInt(), row.get("place").asString()));
                    }
                    return events(tx, begin, until, before[0], casePlaces);
                });
                before[0] = end;
                from = until;
                progress.accept(until);
            } while (from < last);
            handoffs.sort(Comparator.comparing(row -> (String) ((List<?>) row).get(0))); // grouped by their source saves the server work
            for (int at = 0; at < handoffs.size(); at += 2 * BATCH) {
                List<Object> batch = handoffs.subList(at, Math.min(handoffs.size(), at + 2 * BATCH));
                session.executeWriteWithoutResult(tx -> tx.run(HANDOFFS, Map.of("rows", batch)).consume());
            }
            cases.clear();
            handoffs.clear();
        }

        private List<Object> caseRows() {
            List<Object> list = new ArrayList<>(cases.size());
            cases.forEach(node -> list.add(List.of(node.code(), variants[node.variant()], rows.caseNode(node))));
            return list;
        }

        /** Writes events; says where the last one is. */
        private String events(TransactionContext tx, int from, int until, String before, Map<Integer, String> casePlaces) {
            List<Object> by = new ArrayList<>(until - from);
            List<Object> byNone = new ArrayList<>();
            int[] caseOf = new int[until - from];
            int c = caseAt(from);
            for (int e = from; e < until; e++) {
                while (e >= events.endOf(c)) {
                    c++;
                }
                caseOf[e - from] = c;
                String activity = activities[events.activity(e)];
                if (events.unit(e) == Events.NONE) {
                    byNone.add(List.of(e - from, casePlaces.get(c), activity, rows.event(e)));
                } else {
                    by.add(List.of(e - from, casePlaces.get(c), activity, rows.event(e), units[events.unit(e)]));
                }
            }
            String[] places = new String[until - from];
            create(tx, EVENTS_BY, by, places);
            create(tx, EVENTS_BY_NONE, byNone, places);
            List<Object> following = new ArrayList<>(until - from);
            for (int e = from; e < until; e++) {
                if (e > events.firstOf(caseOf[e - from])) {
                    following.add(List.of(e == from ? before : places[e - from - 1], places[e - from]));
                }
            }
            tx.run(FOLLOWING, Map.of("rows", following)).consume();
            return until > from ? places[until - from - 1] : null;
        }

        private int caseAt(int event) {
            int c = cases.get(0).code();
            while (c < events.cases() - 1 && event >= events.endOf(c)) {
                c++;
            }
            return c;
        }

        private static void create(TransactionContext tx, String cypher, List<Object> batch, String[] places) {
            if (!batch.isEmpty()) {
                tx.run(cypher, Map.of("rows", batch)).forEachRemaining(row -> places[row.get("i").asInt()] = row.get("place").asString());
            }
        }
    }
}
