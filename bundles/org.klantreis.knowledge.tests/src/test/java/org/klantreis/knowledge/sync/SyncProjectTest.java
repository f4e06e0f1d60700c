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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.KnowledgeException;
import org.klantreis.knowledge.TestServer;
import org.klantreis.model.project.LandscapeProject;

class SyncProjectTest {
    private static final String COUNT = "MATCH (n:Identified {snapshot: $snapshot}) WHERE n.id IS NOT NULL RETURN count(n) AS n";

    @TempDir
    Path folder;

    /** Every sync of the tests ends with this: what is there must be what a fresh load gives. */
    private static void verify(KnowledgeBase knowledge, LandscapeProject project) {
        assertThat(new VerifySnapshot(knowledge, project).execute(Monitor.NONE)).isEmpty();
    }

    private static long residue(KnowledgeBase knowledge, String snapshot) {
        return (Long) knowledge.query(snapshot, "MATCH (s:Snapshot {name: $name}) MATCH (n:Identified) WHERE n.snapshot STARTS WITH $name"
                + " AND n.snapshot <> s.key RETURN count(n) AS n", Map.of("name", snapshot)).get(0, "n");
    }

    @Test
    void aFirstSyncLoadsAndASecondFindsNothingToDo() throws Exception {
        LandscapeProject project = RandomProject.create(folder, 1, 5).project();
        try (KnowledgeBase knowledge = TestServer.open(); SyncProject sync = new SyncProject(knowledge, project)) {
            assertThat(sync.execute(null, Monitor.NONE).kind()).isEqualTo(SyncReport.Kind.LOADED);
            verify(knowledge, project);
            assertThat(sync.execute(null, Monitor.NONE).kind()).isEqualTo(SyncReport.Kind.UNCHANGED);
            LandscapeProject again = LandscapeProject.open(folder);
            try (SyncProject other = new SyncProject(knowledge, again)) {
                assertThat(other.execute(null, Monitor.NONE).kind()).isEqualTo(SyncReport.Kind.UNCHANGED);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void afterAnyEditsTheGraphIsWhatAFreshLoadGives(long seed) throws Exception {
        RandomProject random = RandomProject.create(folder, seed, 4);
        Random choices = new Random(seed);
        try (KnowledgeBase knowledge = TestServer.open()) {
            SyncProject sync = new SyncProject(knowledge, random.project());
            sync.execute(null, Monitor.NONE);
            for (int round = 0; round < 6; round++) {
                for (int i = choices.nextInt(4); i >= 0; i--) {
                    random.edit();
                }
                if (round == 3) {
                    random.addJourney();
                }
                List<String> changed = random.project().save();
                if (choices.nextInt(3) == 0) {
                    sync.close();
                    sync = new SyncProject(knowledge, random.project());
                    sync.execute(null, Monitor.NONE);
                } else {
                    sync.execute(changed, Monitor.NONE);
                }
                verify(knowledge, random.project());
            }
            sync.close();
            assertThat(residue(knowledge, sync.snapshot())).isZero();
        }
    }

    @Test
    void overARoutingAddressItIsTheSame() throws Exception {
        RandomProject random = RandomProject.create(folder, 2, 3);
        try (KnowledgeBase knowledge = TestServer.openRouted(); SyncProject sync = new SyncProject(knowledge, random.project())) {
            assertThat(knowledge.address()).startsWith("neo4j://");
            sync.execute(null, Monitor.NONE);
            random.edit();
            sync.execute(random.project().save(), Monitor.NONE);
            verify(knowledge, random.project());
        }
    }

    @Test
    void onlyWhatChangedIsWritten() throws Exception {
        LandscapeProject project = RandomProject.create(folder, 3, 5).project();
        try (KnowledgeBase knowledge = TestServer.open(); SyncProject sync = new SyncProject(knowledge, project)) {
            sync.execute(null, Monitor.NONE);
            project.journeys().get(0).getStages().get(0).getSteps().get(0).setFeels("happy");
            SyncReport report = sync.execute(project.save(), Monitor.NONE);
            assertThat(report.kind()).isEqualTo(SyncReport.Kind.CHANGED);
            assertThat(List.of(report.created(), report.changed(), report.deleted())).containsExactly(0, 1, 0);
        }
    }

    @Test
    void aDeletedFileIsDeletedFromTheGraph() throws Exception {
        LandscapeProject project = RandomProject.create(folder, 4, 3).project();
        try (KnowledgeBase knowledge = TestServer.open()) {
            try (SyncProject sync = new SyncProject(knowledge, project)) {
                sync.execute(null, Monitor.NONE);
            }
            Files.delete(folder.resolve(project.pathOf(project.journeys().get(1)).orElseThrow()));
            LandscapeProject less = LandscapeProject.open(folder);
            try (SyncProject sync = new SyncProject(knowledge, less)) {
                assertThat(sync.execute(null, Monitor.NONE).deleted()).isGreaterThan(10);
            }
            verify(knowledge, less);
        }
    }

    @Test
    void withoutWhatItRememberedItAsksTheGraph() throws Exception {
        RandomProject random = RandomProject.create(folder, 5, 3);
        try (KnowledgeBase knowledge = TestServer.open()) {
            try (SyncProject sync = new SyncProject(knowledge, random.project())) {
                sync.execute(null, Monitor.NONE);
            }
            Path state = Snapshots.stateFile(folder, Snapshots.workingTree(random.project()));
            Files.write(state, new byte[] {1, 2, 3});
            random.edit();
            random.project().save();
            try (SyncProject sync = new SyncProject(knowledge, random.project())) {
                assertThat(sync.execute(null, Monitor.NONE).kind()).isNotEqualTo(SyncReport.Kind.LOADED);
            }
            verify(knowledge, random.project());
        }
    }

    @Test
    void whetherItIsCurrentIsToldWithoutReadingTheModel() throws Exception {
        RandomProject random = RandomProject.create(folder, 6, 2);
        try (KnowledgeBase knowledge = TestServer.open(); SyncProject sync = new SyncProject(knowledge, random.project())) {
            assertThat(SyncProject.isCurrent(knowledge, folder)).isEmpty();
            sync.execute(null, Monitor.NONE);
            assertThat(SyncProject.isCurrent(knowledge, folder)).contains(sync.snapshot());
            random.project().landscape().orElseThrow().setName("Other");
            random.project().save();
            assertThat(SyncProject.isCurrent(knowledge, folder)).isEmpty();
        }
    }

    @Test
    void whenSomebodyElseSyncedInTheMeantimeTheLastOneIsRight() throws Exception {
        LandscapeProject mine = RandomProject.create(folder, 7, 3).project();
        LandscapeProject theirs = LandscapeProject.open(folder);
        try (KnowledgeBase knowledge = TestServer.open();
                SyncProject mySync = new SyncProject(knowledge, mine); SyncProject theirSync = new SyncProject(knowledge, theirs)) {
            mySync.execute(null, Monitor.NONE);
            theirs.journeys().get(0).setName("Theirs");
            theirSync.execute(null, Monitor.NONE);
            verify(knowledge, theirs);
            mine.journeys().get(1).setName("Mine");
            mySync.execute(List.of(mine.pathOf(mine.journeys().get(1)).orElseThrow()), Monitor.NONE);
            verify(knowledge, mine);
        }
    }

    @Test
    void aCancelledSyncLeavesTheOldStateAndNothingElse() throws Exception {
        RandomProject random = RandomProject.create(folder, 8, 3);
        try (KnowledgeBase knowledge = TestServer.open(); SyncProject sync = new SyncProject(knowledge, random.project())) {
            sync.execute(null, Monitor.NONE);
            LandscapeProject before = LandscapeProject.open(folder);
            random.edit();
            List<String> changed = random.project().save();
            assertThatThrownBy(() -> sync.execute(changed, cancelled())).isInstanceOf(CancellationException.class);
            verify(knowledge, before);
            sync.execute(List.of(), Monitor.NONE);
            verify(knowledge, random.project());
            assertThat(residue(knowledge, sync.snapshot())).isZero();
        }
    }

    @Test
    void aCancelledFirstSyncLeavesNothing() throws Exception {
        RandomProject random = RandomProject.create(folder, 9, 3);
        try (KnowledgeBase knowledge = TestServer.open(); SyncProject sync = new SyncProject(knowledge, random.project())) {
            assertThatThrownBy(() -> sync.execute(null, cancelled())).isInstanceOf(CancellationException.class);
            assertThatThrownBy(() -> knowledge.query(sync.snapshot(), COUNT, Map.of())).isInstanceOf(KnowledgeException.class)
                    .hasMessageContaining("klantreis sync");
            sync.execute(null, Monitor.NONE);
            verify(knowledge, random.project());
            assertThat(residue(knowledge, sync.snapshot())).isZero();
        }
    }

    private static Monitor cancelled() {
        return new Monitor() {
            @Override
            public void progress(String task, int done, int total) {
                assertThat(done).isLessThanOrEqualTo(total);
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
    }
}
