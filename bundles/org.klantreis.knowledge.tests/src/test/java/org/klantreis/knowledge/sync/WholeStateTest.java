/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.TestServer;
import org.klantreis.model.Journey;
import org.klantreis.model.project.LandscapeProject;

/** A reader sees one whole state, however much is written at the same time. */
class WholeStateTest {
    private static final String GOALS = "MATCH (j:Journey {snapshot: $snapshot}) RETURN collect(DISTINCT j.goal) AS goals, count(j) AS n";
    private static final int JOURNEYS = 12;

    @TempDir
    Path folder;

    @Test
    void readersNeverSeeHalfASync() throws Exception {
        LandscapeProject project = RandomProject.create(folder, 21, JOURNEYS).project();
        setGoals(project, "even");
        try (KnowledgeBase knowledge = TestServer.open(); SyncProject sync = new SyncProject(knowledge, project)) {
            sync.execute(null, Monitor.NONE);
            AtomicBoolean over = new AtomicBoolean();
            Callable<Integer> reader = () -> read(sync.snapshot(), over);
            ExecutorService readers = Executors.newFixedThreadPool(2);
            try {
                List<Future<Integer>> reads = List.of(readers.submit(reader), readers.submit(reader));
                for (int round = 0; round < 20; round++) {
                    setGoals(project, round % 2 == 0 ? "odd" : "even");
                    if (round % 5 == 4) {
                        loadWhole(knowledge, sync, project);
                    } else {
                        sync.execute(null, Monitor.NONE);
                    }
                }
                over.set(true);
                for (Future<Integer> read : reads) {
                    assertThat(read.get()).isPositive();
                }
            } finally {
                over.set(true);
                readers.shutdownNow();
            }
            assertThat(new VerifySnapshot(knowledge, project).execute(Monitor.NONE)).isEmpty();
        }
    }

    /** Makes the sync load a new generation, as it does for a graph that another version made. */
    private static void loadWhole(KnowledgeBase knowledge, SyncProject sync, LandscapeProject project) {
        knowledge.execute(sync.snapshot(), "MATCH (s:Snapshot {name: $name}) SET s.schema = 'older'", Map.of("name", sync.snapshot()));
        assertThat(sync.execute(null, Monitor.NONE).kind()).isEqualTo(SyncReport.Kind.LOADED);
    }

    private static int read(String snapshot, AtomicBoolean over) {
        int reads = 0;
        try (KnowledgeBase knowledge = TestServer.open()) {
            while (!over.get()) {
                var result = knowledge.query(snapshot, GOALS, Map.of());
                assertThat(result.get(0, "n")).isEqualTo((long) JOURNEYS);
                assertThat((List<?>) result.get(0, "goals")).hasSize(1);
                reads++;
            }
        }
        return reads;
    }

    private static void setGoals(LandscapeProject project, String goal) {
        for (Journey journey : new ArrayList<>(project.journeys())) {
            journey.setGoal(goal);
        }
    }
}
