/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.KnowledgeException;
import org.klantreis.knowledge.sync.Monitor;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Value;

/** The cases of a log that was loaded into the graph; all of one load, also where another one takes its place meanwhile. */
public final class GraphCases implements ObservedCases {
    private static final int NOW_AND_THEN = 5_000;
    private static final String WHICH = "MATCH (d:LogData {log: $log}) WHERE d.current RETURN d.key AS key";
    private static final String CASES = " MATCH (c:Case {data: $data}) WHERE ($from IS NULL OR c.start >= $from)"
            + " AND ($to IS NULL OR c.start < $to) AND ($segments = [] OR c.segment IN $segments)"
            + " AND ($channels = [] OR c.channel IN $channels)";
    /** A list for each column, so that a case is one record and its numbers stay numbers. */
    private static final String EVENTS = CASES + " CALL (c) { MATCH (c)<-[:OF]-(e:Event)-[:IS]->(a) OPTIONAL MATCH (e)-[:BY]->(u)"
            + " WITH e, a, u ORDER BY e.start, e.position"
            + " RETURN collect(a.code) AS activities, collect(coalesce(u.code, -1)) AS units,"
            + " collect(coalesce(e.channel, '')) AS channels, collect(e.start) AS starts, collect(e.end) AS ends }"
            + " RETURN activities, units, channels, starts, ends";
    private static final String NAMES = "MATCH (n:%s {data: $data}) RETURN n.code AS code, n.name AS name";

    private final KnowledgeBase knowledge;
    private final String log;
    private final CaseFilter filter;

    /**
     * Prepares the reading.
     *
     * @param knowledge the knowledge base
     * @param log the id of the event log's element
     * @param filter which cases
     */
    public GraphCases(KnowledgeBase knowledge, String log, CaseFilter filter) {
        this.knowledge = knowledge;
        this.log = log;
        this.filter = filter;
    }

    /**
     * {@inheritDoc}
     *
     * @throws KnowledgeException when the log is not loaded, or is replaced meanwhile, or the graph cannot be reached
     */
    @Override
    public void read(Consumer<ObservedCase> each, Monitor monitor) {
        knowledge.work(sessions -> {
            try (Session session = sessions.get()) {
                read(session, each, monitor);
            }
            return null;
        });
    }

    private void read(Session session, Consumer<ObservedCase> each, Monitor monitor) {
        String data = current(session);
        Map<Integer, String> activities = names(session, "ObservedActivity", data);
        Map<Integer, String> units = names(session, "ObservedUnit", data);
        Map<String, Object> parameters = parameters(data);
        int cases = session.run(CASES + " RETURN count(c) AS n", parameters).single().get("n").asInt();
        int done = 0;
        Result result = session.run(EVENTS, parameters);
        while (result.hasNext()) {
            Record row = result.next();
            if (done % NOW_AND_THEN == 0) {
                if (monitor.isCancelled()) {
                    throw new CancellationException("The comparison was cancelled.");
                }
                monitor.progress("Comparing with the log", done, cases);
            }
            done++;
            View view = new View(row, activities, units);
            if (view.size() > 0) {
                each.accept(view);
            }
        }
        if (!data.equals(current(session))) {
            throw new KnowledgeException("The event log was loaded anew while it was compared; do it again.");
        }
    }

    private String current(Session session) {
        List<String> keys = session.run(WHICH, Map.of("log", log)).list(row -> row.get("key").asString());
        if (keys.isEmpty()) {
            throw new KnowledgeException("The event log is not in the knowledge base yet; import it first.");
        }
        return keys.get(0);
    }

    private Map<String, Object> parameters(String data) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("data", data);
        parameters.put("from", filter.from());
        parameters.put("to", filter.to());
        parameters.put("segments", List.copyOf(filter.segments()));
        parameters.put("channels", List.copyOf(filter.channels()));
        return parameters;
    }

    private static Map<Integer, String> names(Session session, String label, String data) {
        Map<Integer, String> names = new HashMap<>();
        session.run(NAMES.formatted(label), Map.of("data", data))
                .forEachRemaining(row -> names.put(row.get("code").asInt(), row.get("name").asString()));
        return names;
    }

    private record View(Value activities, Value units, Value channels, Value starts, Value ends, Map<Integer, String> activityNames,
            Map<Integer, String> unitNames) implements ObservedCase {
        View(Record row, Map<Integer, String> activityNames, Map<Integer, String> unitNames) {
            this(row.get("activities"), row.get("units"), row.get("channels"), row.get("starts"), row.get("ends"), activityNames,
                    unitNames);
        }

        @Override
        public int size() {
            return activities.size();
        }

        @Override
        public String activity(int event) {
            return activityNames.get(activities.get(event).asInt());
        }

        @Override
        public String unit(int event) {
            return unitNames.get(units.get(event).asInt());
        }

        @Override
        public String channel(int event) {
            String channel = channels.get(event).asString();
            return channel.isEmpty() ? null : channel;
        }

        @Override
        public long start(int event) {
            return starts.get(event).asLong();
        }

        @Override
        public long end(int event) {
            return ends.get(event).asLong();
        }
    }
}
