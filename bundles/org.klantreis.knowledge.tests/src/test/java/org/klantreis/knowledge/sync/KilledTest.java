/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.server.LocalServer;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.neo4j.local.LocalNeo4j;

/** Processes that are killed in the middle of a sync lose nothing. */
class KilledTest {
    @TempDir
    Path folder;
    private LocalServer server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    @Test
    void aKilledClientLeavesTheOldStateAndTheNextSyncIsRight() throws Exception {
        RandomProject random = RandomProject.create(folder, 31, 6);
        server = new LocalServer(folder);
        Random points = new Random(31);
        try (KnowledgeBase knowledge = KnowledgeBase.open(server, message -> { })) {
            killAtProgress(1 + points.nextInt(3));
            LandscapeProject before = random.project();
            try (SyncProject sync = new SyncProject(knowledge, before)) {
                sync.execute(null, Monitor.NONE);
            }
            for (int round = 0; round < 3; round++) {
                LandscapeProject old = LandscapeProject.open(folder);
                random.edit();
                random.edit();
                random.project().save();
                killAtProgress(1 + points.nextInt(2));
                assertThat(new VerifySnapshot(knowledge, old).execute(Monitor.NONE)).as("round %s, before", round).isEmpty();
                try (SyncProject sync = new SyncProject(knowledge, LandscapeProject.open(folder))) {
                    sync.execute(null, Monitor.NONE);
                }
                assertThat(new VerifySnapshot(knowledge, random.project()).execute(Monitor.NONE)).as("round %s, after", round).isEmpty();
            }
            long left = (Long) knowledge.query(Snapshots.workingTree(random.project()),
                    "MATCH (s:Snapshot) MATCH (n:Identified) WHERE n.snapshot <> s.key RETURN count(n) AS n", java.util.Map.of()).get(0, "n");
            assertThat(left).isZero();
        }
    }

    @Test
    void aKilledServerIsStartedAgainAndTheSyncGoesOn() throws Exception {
        RandomProject random = RandomProject.create(folder, 32, 6);
        server = new LocalServer(folder);
        try (KnowledgeBase knowledge = KnowledgeBase.open(server, message -> { });
                SyncProject sync = new SyncProject(knowledge, random.project())) {
            sync.execute(null, new KillServerOnce(folder, 2));
            assertThat(new VerifySnapshot(knowledge, random.project()).execute(Monitor.NONE)).isEmpty();
            random.edit();
            random.edit();
            sync.execute(random.project().save(), new KillServerOnce(folder, 1));
            assertThat(new VerifySnapshot(knowledge, random.project()).execute(Monitor.NONE)).isEmpty();
        }
    }

    /** Kills the server with SIGKILL when the sync says something for the nth time. */
    private static final class KillServerOnce implements Monitor {
        private final Path folder;
        private int countdown;

        KillServerOnce(Path folder, int countdown) {
            this.folder = folder;
            this.countdown = countdown;
        }

        @Override
        public void progress(String task, int done, int total) {
            if (--countdown == 0) {
                try {
                    long pid = LocalNeo4j.status(folder.resolve(".klantreis/graph")).orElseThrow().pid();
                    ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
                    process.destroyForcibly();
                    process.onExit().get(30, TimeUnit.SECONDS);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    /** Starts a client that syncs, and kills it with SIGKILL when it has said something for the nth time and waits. */
    private void killAtProgress(int n) throws Exception {
        Process client = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "-cp", System.getProperty("java.class.path"), Client.class.getName(), folder.toString(), Integer.toString(n))
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
         * Syncs a project and stops dead when it has made progress a number of times.
         *
         * @param arguments the project's folder; how many times
         * @throws Exception when the project or the server fails
         */
        public static void main(String[] arguments) throws Exception {
            int[] countdown = {Integer.parseInt(arguments[1])};
            Path folder = Path.of(arguments[0]);
            try (KnowledgeBase knowledge = KnowledgeBase.open(new LocalServer(folder), message -> { });
                    SyncProject sync = new SyncProject(knowledge, LandscapeProject.open(folder))) {
                sync.execute(null, (task, done, total) -> {
                    if (--countdown[0] == 0) {
                        System.out.println("waiting");
                        try {
                            System.in.read(); // nothing ever comes
                        } catch (java.io.IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    }
                });
            }
            System.out.println("finished");
        }
    }
}
