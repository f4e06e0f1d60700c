/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.KnowledgeException;
import org.klantreis.knowledge.Owner;
import org.klantreis.knowledge.TestServer;
import org.klantreis.model.project.FolderFiles;
import org.klantreis.model.project.LandscapeProject;

class LoadRevisionTest {
    @TempDir
    Path folder;
    private KnowledgeBase knowledge;
    private RandomProject random;
    private String landscape;

    @BeforeEach
    void open() throws Exception {
        knowledge = TestServer.open();
        random = RandomProject.create(folder, 7, 2);
        landscape = random.project().landscape().orElseThrow().getId();
    }

    @AfterEach
    void close() {
        new KeptRevisions(knowledge, landscape).forget();
        knowledge.close();
    }

    private HeldSnapshot load(String label) throws Exception {
        return new LoadRevision(knowledge, new FolderFiles(folder), label).execute(Monitor.NONE);
    }

    private void edit(int times) throws Exception {
        for (int i = 0; i < times; i++) {
            random.edit();
        }
        random.project().landscape().orElseThrow().setDocumentation("edit " + System.nanoTime());
        random.project().save();
    }

    private long count(String snapshot) {
        return (Long) knowledge.query(snapshot, "MATCH (n:Identified {snapshot: $snapshot}) RETURN count(n) AS n", Map.of()).get(0, "n");
    }

    private long nodesOf(String snapshot) {
        return knowledge.work(sessions -> {
            try (var session = sessions.get()) {
                return session.run("MATCH (n:Identified) WHERE n.snapshot STARTS WITH $name RETURN count(n) AS n", Map.of("name", snapshot))
                        .single().get("n").asLong();
            }
        });
    }

    private List<KeptRevision> kept() {
        return new KeptRevisions(knowledge, landscape).list();
    }

    @Test
    void isLoadedOnceAndUsedAgainForTheSameContent() throws Exception {
        String name;
        try (HeldSnapshot first = load("v1")) {
            assertThat(first.report().kind()).isEqualTo(SyncReport.Kind.LOADED);
            assertThat(count(first.name())).isEqualTo(first.report().elements());
            name = first.name();
        }
        try (HeldSnapshot again = new LoadRevision(knowledge, LandscapeProject.open(folder), "main").execute(Monitor.NONE)) {
            assertThat(again.name()).isEqualTo(name);
            assertThat(again.report().kind()).isEqualTo(SyncReport.Kind.UNCHANGED);
            assertThat(again.report().elements()).isEqualTo((int) count(name));
        }
        assertThat(kept()).singleElement().satisfies(revision -> {
            assertThat(revision.name()).isEqualTo(name);
            assertThat(revision.label()).isEqualTo("main");
            assertThat(revision.inUse()).isFalse();
        });
    }

    @Test
    void staysAsItWasBesideTheWorkingTreeAndOtherRevisions() throws Exception {
        LandscapeProject then = LandscapeProject.open(folder);
        try (HeldSnapshot old = load("old"); SyncProject sync = new SyncProject(knowledge, random.project())) {
            sync.execute(null, Monitor.NONE);
            edit(5);
            sync.execute(null, Monitor.NONE);
            LandscapeProject now = LandscapeProject.open(folder);
            try (HeldSnapshot young = load("young")) {
                assertThat(young.name()).isNotEqualTo(old.name());
                assertThat(new VerifySnapshot(knowledge, then, old.name()).execute(Monitor.NONE)).isEmpty();
                assertThat(new VerifySnapshot(knowledge, now, young.name()).execute(Monitor.NONE)).isEmpty();
                assertThat(new VerifySnapshot(knowledge, random.project()).execute(Monitor.NONE)).isEmpty();
                assertThat(new VerifySnapshot(knowledge, then, young.name()).execute(Monitor.NONE)).isNotEmpty();
            }
        }
    }

    @Test
    void keepsThoseThatWereUsedLastAndThoseThatAreHeld() throws Exception {
        List<String> names = new ArrayList<>();
        try (HeldSnapshot held = load("held")) {
            names.add(held.name());
            for (int i = 1; i <= LoadRevision.KEPT + 2; i++) {
                edit(0);
                try (HeldSnapshot one = load("r" + i)) {
                    names.add(one.name());
                }
            }
            assertThat(kept()).extracting(KeptRevision::label).containsExactly("r10", "r9", "r8", "r7", "r6", "r5", "r4", "r3", "held");
            assertThat(count(held.name())).isEqualTo(held.report().elements());
        }
        assertThat(nodesOf(names.get(1))).as("nodes of what was removed").isZero();
        assertThatThrownBy(() -> count(names.get(1))).isInstanceOf(KnowledgeException.class);
        edit(0);
        load("last").close();
        assertThat(kept()).hasSize(LoadRevision.KEPT).extracting(KeptRevision::label).startsWith("last", "held", "r10").doesNotContain("r4");
    }

    @Test
    void forgetsThoseThatNobodyUses() throws Exception {
        try (HeldSnapshot held = load("held")) {
            edit(0);
            String other;
            try (HeldSnapshot let = load("let go")) {
                other = let.name();
                assertThat(new KeptRevisions(knowledge, landscape).forget()).isZero();
            }
            assertThat(new KeptRevisions(knowledge, landscape).forget()).isEqualTo(1);
            assertThat(nodesOf(other)).isZero();
            assertThat(kept()).extracting(KeptRevision::name).containsExactly(held.name());
        }
    }

    @Test
    void whatADeadProcessHeldIsNotHeld() throws Exception {
        HeldSnapshot left = load("left");
        String dead = new Owner(Owner.self().host(), Owner.self().pid(), 1).toString() + "|x|" + System.currentTimeMillis();
        knowledge.work(sessions -> {
            try (var session = sessions.get()) {
                return session.run("MATCH (s:Snapshot {name: $name}) SET s.leases = [$dead]", Map.of("name", left.name(), "dead", dead))
                        .consume();
            }
        });
        assertThat(kept()).singleElement().extracting(KeptRevision::inUse).isEqualTo(false);
        assertThat(new KeptRevisions(knowledge, landscape).forget()).isEqualTo(1);
    }

    @Test
    void aLeaseOfAnotherMachineRunsOutAfterTenMinutes() {
        String other = "elsewhere|1|1|x|";
        assertThat(Lease.isOver(other + (System.currentTimeMillis() - 9 * 60_000))).isFalse();
        assertThat(Lease.isOver(other + (System.currentTimeMillis() - 11 * 60_000))).isTrue();
        assertThat(Lease.isOver(Lease.begin())).isFalse();
    }

    @Test
    void severalThatLoadItAtOnceGetOne() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            List<Callable<HeldSnapshot>> loads = List.of(() -> load("a"), () -> load("b"), () -> load("c"));
            List<HeldSnapshot> held = new ArrayList<>();
            for (Future<HeldSnapshot> done : pool.invokeAll(loads)) {
                held.add(done.get());
            }
            assertThat(held).extracting(HeldSnapshot::name).containsOnly(held.get(0).name());
            assertThat(nodesOf(held.get(0).name())).isEqualTo(count(held.get(0).name()));
            held.get(0).close();
            held.get(1).close();
            assertThat(kept()).singleElement().extracting(KeptRevision::inUse).isEqualTo(true);
            held.get(2).close();
            assertThat(kept()).singleElement().extracting(KeptRevision::inUse).isEqualTo(false);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void isNotThereAfterItWasCancelled() throws Exception {
        Monitor cancelled = new Monitor() {
            @Override
            public void progress(String task, int done, int total) {
                // nobody follows
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        LoadRevision load = new LoadRevision(knowledge, new FolderFiles(folder), "never");
        assertThatThrownBy(() -> load.execute(cancelled)).isInstanceOf(CancellationException.class);
        assertThat(kept()).isEmpty();
        try (HeldSnapshot after = load.execute(Monitor.NONE)) {
            assertThat(after.report().kind()).isEqualTo(SyncReport.Kind.LOADED);
            assertThat(nodesOf(after.name())).isEqualTo(after.report().elements());
        }
    }

    @Test
    void tellsEachTimeWhatIsWrongWithItsFiles() throws Exception {
        Files.writeString(folder.resolve("journeys/broken.journey"), "<journey");
        for (int time = 1; time <= 2; time++) {
            try (HeldSnapshot held = load("broken")) {
                assertThat(held.problems()).as("time %s", time).singleElement().asString().startsWith("journeys/broken.journey:1");
            }
        }
    }

    @Test
    void refusesWhatHasNoCatalogueOrIsNotSaved() throws Exception {
        random.edit();
        random.project().landscape().orElseThrow().setName("Not saved");
        assertThatThrownBy(() -> new LoadRevision(knowledge, random.project(), "here")).isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("unsaved changes");
        Files.writeString(folder.resolve("landscape.klantreis"), "not XML");
        assertThatThrownBy(() -> load("v0")).isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("landscape.klantreis of «v0» cannot be read");
    }

    @Test
    void isLoadedAnewForAnotherVersionOfTheProgram() throws Exception {
        String name;
        try (HeldSnapshot first = load("v1")) {
            name = first.name();
        }
        knowledge.execute(name, "MATCH (s:Snapshot {key: $snapshot}) SET s.schema = 'older'", Map.of());
        try (HeldSnapshot again = load("v1")) {
            assertThat(again.report().kind()).isEqualTo(SyncReport.Kind.LOADED);
            assertThat(nodesOf(name)).isEqualTo(again.report().elements());
        }
    }
}
