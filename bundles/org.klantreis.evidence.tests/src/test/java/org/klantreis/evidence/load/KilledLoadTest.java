/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.evidence.events.Events;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.server.LocalServer;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.neo4j.local.LocalNeo4j;
import org.neo4j.driver.Session;

/** Processes that are killed in the middle of a load leave nothing that a reader sees, and nothing at all after the next load. */
class KilledLoadTest {
    private static final int KILL_AT = 4_000;

    @TempDir
    Path folder;
    private LocalServer server;

    @BeforeEach
    void start() {
        server = new LocalServer(folder);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aKilledClientLeavesWhatWasThereAndTheNextLoadTidiesUp() throws Exception {
        try (KnowledgeBase knowledge = KnowledgeBase.open(server, message -> { })) {
            String before = load(knowledge, "1", 100, Monitor.NONE).data();
            killClient();
            assertThat(number(knowledge, "MATCH (d:LogData) RETURN count(d)")).isEqualTo(2);
            assertThat(number(knowledge, "MATCH (d:LogData) WHERE d.current AND d.key = '" + before + "' RETURN count(d)")).isEqualTo(1);
            assertThat(number(knowledge, "MATCH (c:Case) RETURN count(c)")).isGreaterThan(100);
            LoadReport after = load(knowledge, "2", 200, Monitor.NONE);
            assertWholeAndAlone(knowledge, after);
        }
    }

    @Test
    void aKilledServerIsStartedAgainAndTheLoadDoneAgain() throws Exception {
        try (KnowledgeBase knowledge = KnowledgeBase.open(server, message -> { })) {
            boolean[] killed = {false};
            LoadReport report = load(knowledge, "1", 3_000, (task, done, total) -> {
                if (task.startsWith("Writing") && done > KILL_AT && !killed[0]) {
                    killed[0] = true;
                    killServer();
                }
            });
            assertThat(killed[0]).isTrue();
            assertWholeAndAlone(knowledge, report);
        }
    }

    private static void assertWholeAndAlone(KnowledgeBase knowledge, LoadReport report) {
        assertThat(number(knowledge, "MATCH (d:LogData) WHERE d.current AND d.key = '" + report.data() + "' RETURN count(d)")).isEqualTo(1);
        assertThat(number(knowledge, "MATCH (d:LogData) RETURN count(d)")).isEqualTo(1);
        assertThat(number(knowledge, "MATCH (c:Case) RETURN count(c)")).isEqualTo(report.cases());
        assertThat(number(knowledge, "MATCH (e:Event)-[:OF]->() RETURN count(e)")).isEqualTo(report.events());
        assertThat(number(knowledge, "MATCH (e:Event) RETURN count(e)")).isEqualTo(report.events());
        assertThat(number(knowledge, "MATCH ()-[h:OBSERVED_HANDOFF]->() RETURN count(h)")).isEqualTo(report.handoffs());
        assertThat(number(knowledge, "MATCH (u:ObservedUnit) RETURN count(u)")).isEqualTo(7);
    }

    private static LoadReport load(KnowledgeBase knowledge, String fingerprint, int cases, Monitor monitor) throws IOException {
        Events events = RandomLog.of(8, cases);
        return new LoadLog(knowledge, new LogIdentity("log", "Log", "landscape", fingerprint), (report, reading) -> events).execute(monitor);
    }

    private static long number(KnowledgeBase knowledge, String cypher) {
        return knowledge.work(sessions -> {
            try (Session session = sessions.get()) {
                return session.run(cypher, Map.of()).single().get(0).asLong();
            }
        });
    }

    private void killServer() {
        try {
            long pid = LocalNeo4j.status(folder.resolve(".klantreis/graph")).orElseThrow().pid();
            ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
            process.destroyForcibly();
            process.onExit().get(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Starts a client that loads, and kills it with SIGKILL in the middle. */
    private void killClient() throws Exception {
        Process client = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "-cp", System.getProperty("java.class.path"), Client.class.getName(), folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader out = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).isEqualTo("waiting");
            client.destroyForcibly();
            assertThat(client.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** The client that is killed. */
    public static final class Client {
        private Client() {
        }

        /**
         * Loads a log and stops dead in the middle.
         *
         * @param arguments the project's folder
         * @throws Exception when the server fails
         */
        public static void main(String[] arguments) throws Exception {
            try (KnowledgeBase knowledge = KnowledgeBase.open(new LocalServer(Path.of(arguments[0])), message -> { })) {
                load(knowledge, "killed", 3_000, (task, done, total) -> {
                    if (task.startsWith("Writing") && done > KILL_AT) {
                        System.out.println("waiting");
                        try {
                            System.in.read(); // nothing ever comes
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    }
                });
            }
            System.out.println("finished");
        }
    }
}
