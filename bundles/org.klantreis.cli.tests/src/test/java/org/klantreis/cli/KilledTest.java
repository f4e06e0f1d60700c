/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.klantreis.neo4j.local.LocalNeo4j;

/** Commands after a client or a server was killed with SIGKILL in the middle of a sync. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KilledTest {
    /** Signs of progress of a sync that loads: before the schema, before and after the elements, and the relationships. */
    private static final int POINTS = 5;

    private static TestFolder folder;
    private static Path project;
    private final Random random = new Random(2026);

    @BeforeAll
    static void makeTheProject() {
        folder = new TestFolder();
        project = folder.project();
        Run.of("new", project.toString(), "--template", "havenbank").fine();
    }

    @AfterAll
    static void stopTheServer() {
        folder.close();
    }

    /** Gives the landscape another id, so that the graph has nothing of it and all has to be loaded. */
    private static void makeItAnother() throws IOException {
        Path catalogue = project.resolve("landscape.klantreis");
        Files.writeString(catalogue, Files.readString(catalogue).replaceFirst("( id=\")[^\"]*", "$1" + UUID.randomUUID()));
    }

    /** Gives one journey another name. */
    private static void rename(String name) throws IOException {
        Path journey = project.resolve("journeys/lost-card.journey");
        Files.writeString(journey, Files.readString(journey).replaceFirst("( name=\")[^\"]*", "$1" + name));
    }

    /** Kills a sync when it has shown progress for the nth time: where it waits for that, or else wherever it is by then. */
    private static void killAt(int point, boolean wait) throws Exception {
        try (Child child = Child.of(SyncingChild.class, project.toString(), Integer.toString(point), Boolean.toString(wait))) {
            assertThat(child.line()).as("at point %s", point).isEqualTo("now");
            child.kill();
        }
    }

    private static void everythingIsRight() throws IOException {
        assertThat(Run.in(project, "handoffs").fine().out()).endsWith("\n150 cross-silo handoffs.\n");
        Run verify = Run.in(project, "sync", "--verify").fine();
        assertThat(verify.out()).startsWith("The knowledge base is up to date: ").contains("Verified: ");
        Path left = Files.writeString(project.resolveSibling("left.cypher"),
                "MATCH (g:Generation) WHERE NOT g.owner CONTAINS $alive RETURN count(g) AS n");
        assertThat(Run.in(project, "query", "--cypher", left.toString(), "-f", "csv", "-p",
                "alive=|" + ProcessHandle.current().pid() + "|").fine().out())
                .as("what those left who are gone").isEqualTo("n\r\n0\r\n");
    }

    private static ProcessHandle server() throws Exception {
        return ProcessHandle.of(LocalNeo4j.status(project.resolve(".klantreis/graph")).orElseThrow().pid()).orElseThrow();
    }

    @Test
    void aClientThatLoads() throws Exception {
        for (int round = 0; round < 3; round++) {
            makeItAnother();
            killAt(1 + random.nextInt(POINTS), round != 1);

            everythingIsRight();
        }
    }

    @Test
    void aClientThatChanges() throws Exception {
        Run.in(project, "sync").fine();
        for (int point = 1; point <= 2; point++) { // in the middle of its transaction, and just before its end
            String name = "Lost card, told " + point + " times";
            rename(name);
            killAt(point, true);

            assertThat(Run.in(project, "handoffs", "--journey", name).fine().out())
                    .endsWith("10 cross-silo handoffs in «" + name + "».\n");
            everythingIsRight();
        }
    }

    @Test
    void aServer() throws Exception {
        for (int round = 0; round < 2; round++) {
            Run.in(project, "server", "start").fine();
            makeItAnother();
            AtomicInteger countdown = new AtomicInteger(1 + random.nextInt(POINTS));
            ProcessHandle server = server();

            Run sync = Run.sync(project, (task, done, total) -> {
                if (countdown.decrementAndGet() == 0) {
                    server.destroyForcibly();
                    server.onExit().join();
                }
            });

            assertThat(countdown.get()).isLessThanOrEqualTo(0);
            if (sync.code() != ExitCode.FINE) {
                sync.refused();
            }
            everythingIsRight();
        }
    }

    @Test
    void aServerThatIsIdle() throws Exception {
        Run.in(project, "sync").fine();
        ProcessHandle server = server();
        server.destroyForcibly();
        server.onExit().join();

        everythingIsRight();
    }
}
