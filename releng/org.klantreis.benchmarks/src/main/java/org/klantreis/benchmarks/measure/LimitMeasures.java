/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.measure;

import java.util.List;
import java.util.Map;

import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.graph.ElementRow;
import org.klantreis.knowledge.graph.GraphImage;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.knowledge.sync.SyncProject;
import org.klantreis.knowledge.sync.SyncReport;
import org.klantreis.model.project.LandscapeProject;

/** Measures the full sync and, in turns with it on the same server, the plain driver that writes the same. */
final class LimitMeasures {
    /** What is told of the project's size. */
    static final List<String> SIZE = List.of("Elements", "Relationships in the graph", "Files");

    private static final int TIMES = 3;

    private final KnowledgeBase knowledge;
    private final LandscapeProject project;
    private final String snapshot;
    private final Results results;
    private final GraphCleaner cleaner;

    LimitMeasures(KnowledgeBase knowledge, LandscapeProject project, String snapshot, Results results) {
        this.knowledge = knowledge;
        this.project = project;
        this.snapshot = snapshot;
        this.results = results;
        this.cleaner = new GraphCleaner(knowledge);
    }

    /** The name under which the plain driver writes, told apart from all that the product writes. */
    static String plainKey(String snapshot) {
        return "plain/" + snapshot;
    }

    void run(Timing onePercent) throws Exception {
        Map<String, ElementRow> rows = GraphImage.of(project).rows();
        String key = plainKey(snapshot);
        PlainWrite write = new PlainWrite(rows, key);
        results.put(SIZE.get(0), rows.size());
        results.put(SIZE.get(1), write.relationships());
        results.put(SIZE.get(2), project.documents().size());
        // Once for nothing: the full sync has had its first run already.
        plain(write, key);
        Timing full = fullSync();
        Timing plain = plain(write, key);
        for (int i = 1; i < TIMES; i++) {
            full = full.and(fullSync());
            plain = plain.and(plain(write, key));
        }
        results.put("Full sync, warm", full);
        results.put("of that, making the image", Timing.of(TIMES, () -> GraphImage.of(project)));
        results.put("Plain driver, warm", plain);
        results.put("Full sync / plain driver", Timing.ratio(full, plain));
        results.put("Full sync / sync of 1 %", Timing.ratio(full, onePercent));
    }

    private Timing fullSync() throws Exception {
        cleaner.remove(snapshot);
        return Timing.once(() -> {
            try (SyncProject client = new SyncProject(knowledge, project)) {
                SyncReport report = client.execute(null, Monitor.NONE);
                if (report.kind() != SyncReport.Kind.LOADED) {
                    throw new IllegalStateException("The sync should have loaded the snapshot whole, but: " + report);
                }
            }
        });
    }

    private Timing plain(PlainWrite write, String key) throws Exception {
        cleaner.remove(key);
        Timing timing = Timing.once(() -> write.run(knowledge, key));
        write.check(knowledge, key);
        cleaner.remove(key);
        return timing;
    }
}
