/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.graph.ElementRow;
import org.klantreis.knowledge.graph.GraphImage;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.knowledge.sync.SyncProject;
import org.klantreis.knowledge.sync.SyncReport;
import org.klantreis.knowledge.sync.SyncReport.Kind;
import org.klantreis.model.project.LandscapeProject;

/** Measures the full sync and one of 1 % and, in turns with them on the same server, the plain driver that writes the same. */
final class LimitMeasures {
    /** What is told of the project's size. */
    static final List<String> SIZE = List.of("Elements", "Relationships in the graph", "Files");

    private static final int TIMES = 3;

    private final KnowledgeBase knowledge;
    private final LandscapeProject project;
    private final String snapshot;
    private final Results results;
    private final GraphCleaner cleaner;
    private final Edits edits;

    LimitMeasures(KnowledgeBase knowledge, LandscapeProject project, String snapshot, Results results) {
        this.knowledge = knowledge;
        this.project = project;
        this.snapshot = snapshot;
        this.results = results;
        this.cleaner = new GraphCleaner(knowledge);
        this.edits = new Edits(project);
    }

    /** The name under which the plain driver writes, told apart from all that the product writes. */
    static String plainKey(String snapshot) {
        return "plain/" + snapshot;
    }

    void run() throws Exception {
        Map<String, ElementRow> rows = GraphImage.of(project).rows();
        String key = plainKey(snapshot);
        PlainWrite write = new PlainWrite(rows, key);
        results.put(SIZE.get(0), rows.size());
        results.put(SIZE.get(1), write.relationships());
        results.put(SIZE.get(2), project.documents().size());
        // Once for nothing: the full sync has had its first run already.
        plain(write, key);
        List<Timing> full = new ArrayList<>();
        List<Timing> onePercent = new ArrayList<>();
        List<Timing> plain = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            cleaner.remove(snapshot);
            try (SyncProject client = new SyncProject(knowledge, project)) {
                full.add(sync(client, null, Kind.LOADED));
                edits.changeOnePercent(100 + time);
                onePercent.add(sync(client, project.save(), Kind.CHANGED));
            }
            plain.add(plain(write, key));
        }
        results.put("Full sync, warm", Timing.all(full));
        results.put("of that, making the image", Timing.of(TIMES, () -> GraphImage.of(project)));
        results.put("Plain driver, warm", Timing.all(plain));
        results.put("Sync, 1 % changed, warm", Timing.all(onePercent));
        results.put("Full sync / plain driver", Timing.ratio(Timing.all(full), Timing.all(plain)));
        results.put("Full sync / sync of 1 %", Timing.ratio(Timing.all(full), Timing.all(onePercent)));
    }

    private static Timing sync(SyncProject client, List<String> changedPaths, Kind kind) throws Exception {
        SyncReport[] report = {null};
        Timing timing = Timing.once(() -> report[0] = client.execute(changedPaths, Monitor.NONE));
        if (report[0].kind() != kind) {
            throw new IllegalStateException("The sync should have been " + kind + ", but: " + report[0]);
        }
        return timing;
    }

    private Timing plain(PlainWrite write, String key) throws Exception {
        cleaner.remove(key);
        Timing timing = Timing.once(() -> write.run(knowledge, key));
        write.check(knowledge, key);
        cleaner.remove(key);
        return timing;
    }
}
