/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.klantreis.evidence.TestServer;
import org.klantreis.evidence.events.Events;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.sync.Monitor;
import org.neo4j.driver.Session;

/** The life of a data set: loaded, kept, replaced, cancelled, failed. */
class LoadLogTest {
    private final String log = UUID.randomUUID().toString();
    private final String landscape = UUID.randomUUID().toString();
    private KnowledgeBase knowledge;

    @BeforeEach
    void open() {
        knowledge = TestServer.open();
    }

    @AfterEach
    void close() {
        knowledge.close();
    }

    @Test
    void loadsWhatTheLogSays() throws Exception {
        Events events = RandomLog.of(1, 400);
        LoadReport report = load("a", events);
        assertThat(report.kind()).isEqualTo(LoadReport.Kind.LOADED);
        assertThat(report.events()).isEqualTo(events.size());
        assertThat(number("MATCH (c:Case {data: $data})<-[:OF]-(e:Event) RETURN count(e)")).isEqualTo(events.size());
        assertThat(number("MATCH (c:Case {data: $data}) RETURN sum(c.events)")).isEqualTo(events.size());
        assertThat(number("MATCH (c:Case {data: $data}) RETURN sum(c.handoffs)")).isEqualTo(report.handoffs());
        assertThat(number("MATCH (u:ObservedUnit {data: $data})-[h:OBSERVED_HANDOFF]->() RETURN count(h)")).isEqualTo(report.handoffs());
        assertThat(number("MATCH (u:Case {data: $data})<-[:OF]-(:Event)-[d:DF]->(e:Event) RETURN count(d)"))
                .isEqualTo(events.size() - events.cases());
        assertThat(number("MATCH (v:Variant {data: $data})<-[:FOLLOWS]-(c) WHERE v.rank = c.variant RETURN count(c)")).isEqualTo(400);
        assertThat(number("MATCH (c:Case {data: $data})<-[:OF]-(e:Event)-[:DF]->(next) WHERE next.start < e.start RETURN count(e)")).isZero();
        assertThat(number("MATCH (d:LogData {log: $log}) WHERE d.current RETURN d.to - d.from")).isPositive();
    }

    @Test
    void doesNothingWhereTheGraphHasItAndReplacesWhatIsStale() throws Exception {
        String first = load("a", RandomLog.of(1, 50)).data();
        LoadReport again = new LoadLog(knowledge, identity("a"), (report, monitor) -> {
            throw new AssertionError("read again");
        }).execute(Monitor.NONE);
        assertThat(again.kind()).isEqualTo(LoadReport.Kind.UNCHANGED);
        assertThat(again.data()).isEqualTo(first);
        LoadReport other = load("b", RandomLog.of(2, 60));
        assertThat(other.data()).isNotEqualTo(first);
        assertThat(number("MATCH (c:Case {data: $data}) RETURN count(c)")).isEqualTo(60);
        assertNothingOf(first);
    }

    @Test
    void leavesNothingWhenItIsCancelledOrFails() throws Exception {
        load("a", RandomLog.of(1, 50));
        long nodes = nodes();
        Monitor cancelled = new Monitor() {
            private boolean enough;

            @Override
            public void progress(String task, int done, int total) {
                enough = done > 5_000;
            }

            @Override
            public boolean isCancelled() {
                return enough;
            }
        };
        assertThatThrownBy(() -> new LoadLog(knowledge, identity("b"), (report, monitor) -> RandomLog.of(3, 4_000)).execute(cancelled))
                .isInstanceOf(CancellationException.class).hasMessageContaining("as it was before");
        assertThat(nodes()).isEqualTo(nodes);
        assertThatThrownBy(() -> new LoadLog(knowledge, identity("b"), (report, monitor) -> RandomLog.of(3, 4_000)).execute((task, done, total) -> {
            if (done > 5_000) {
                throw new IllegalStateException("on purpose");
            }
        })).hasMessage("on purpose");
        assertThat(nodes()).isEqualTo(nodes);
        assertThat(number("MATCH (c:Case {data: $data}) RETURN count(c)")).isEqualTo(50);
    }

    @Test
    void removesLogsThatAreGoneFromTheProject() throws Exception {
        String kept = load("a", RandomLog.of(1, 50)).data();
        LogIdentity other = new LogIdentity(UUID.randomUUID().toString(), "Letters", landscape, "a");
        String gone = new LoadLog(knowledge, other, (report, monitor) -> RandomLog.of(2, 60)).execute(Monitor.NONE).data();
        LogIdentity elsewhere = new LogIdentity(UUID.randomUUID().toString(), "Calls", "another landscape", "a");
        String foreign = new LoadLog(knowledge, elsewhere, (report, monitor) -> RandomLog.of(2, 20)).execute(Monitor.NONE).data();
        assertThat(new RemoveLogs(knowledge, landscape, java.util.Set.of(log)).execute(Monitor.NONE)).isEqualTo(1);
        assertNothingOf(gone);
        assertThat(ask("MATCH (c:Case {data: $data}) RETURN count(c)", Map.of("data", kept))).isEqualTo(50);
        assertThat(ask("MATCH (c:Case {data: $data}) RETURN count(c)", Map.of("data", foreign))).isEqualTo(20);
    }

    @Test
    void twoLoadsOfOneLogLeaveOne() throws Exception {
        Thread[] threads = new Thread[2];
        List<Throwable> failures = java.util.Collections.synchronizedList(new java.util.ArrayList<>());
        for (int i = 0; i < threads.length; i++) {
            String fingerprint = "state " + i;
            threads[i] = new Thread(() -> {
                try {
                    load(fingerprint, RandomLog.of(4, 300));
                } catch (Exception | Error e) {
                    failures.add(e);
                }
            });
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(failures).isEmpty();
        assertThat(number("MATCH (d:LogData {log: $log}) RETURN count(d)")).isEqualTo(1);
        assertThat(number("MATCH (c:Case {data: $data}) RETURN count(c)")).isEqualTo(300);
    }

    private LoadReport load(String fingerprint, Events events) throws Exception {
        return new LoadLog(knowledge, identity(fingerprint), (report, monitor) -> events).execute(Monitor.NONE);
    }

    private LogIdentity identity(String fingerprint) {
        return new LogIdentity(log, "Calls", landscape, fingerprint);
    }

    private void assertNothingOf(String data) {
        assertThat(ask("MATCH (n {data: $other}) RETURN count(n)", Map.of("other", data))).isZero();
        assertThat(ask("MATCH (n:LogData {key: $other}) RETURN count(n)", Map.of("other", data))).isZero();
    }

    private long nodes() {
        return ask("MATCH (n) RETURN count(n)", Map.of());
    }

    private long number(String cypher) {
        List<String> keys = knowledge.work(sessions -> {
            try (Session session = sessions.get()) {
                return session.run("MATCH (d:LogData {log: $log}) WHERE d.current RETURN d.key AS key", Map.of("log", log))
                        .list(row -> row.get("key").asString());
            }
        });
        assertThat(keys).hasSize(1);
        return ask(cypher, Map.of("data", keys.get(0), "log", log));
    }

    private long ask(String cypher, Map<String, Object> parameters) {
        return knowledge.work(sessions -> {
            try (Session session = sessions.get()) {
                return session.run(cypher, parameters).single().get(0).asLong();
            }
        });
    }
}
