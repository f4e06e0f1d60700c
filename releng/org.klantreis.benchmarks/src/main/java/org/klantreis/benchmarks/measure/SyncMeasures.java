/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.catalogue.CatalogueQuery;
import org.klantreis.knowledge.catalogue.QueryCatalogue;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.knowledge.sync.SyncProject;
import org.klantreis.knowledge.sync.SyncReport;
import org.klantreis.knowledge.sync.SyncReport.Kind;
import org.klantreis.model.Journey;
import org.klantreis.model.project.LandscapeProject;

/** Measures what brings the graph to a project's content when little of it changed, in a client that stays and in new ones. */
final class SyncMeasures {
    private static final CatalogueQuery HANDOFFS = QueryCatalogue.shipped().find("handoffs").orElseThrow();

    private final KnowledgeBase knowledge;
    private final Path folder;
    private final LandscapeProject project;
    private final Results results;
    private final Edits edits;

    SyncMeasures(KnowledgeBase knowledge, Path folder, LandscapeProject project, Results results) {
        this.knowledge = knowledge;
        this.folder = folder;
        this.project = project;
        this.results = results;
        this.edits = new Edits(project);
    }

    /** Measures with a client that has just synced whole, and closes it. */
    void run(SyncProject client) throws Exception {
        results.put("Sync, nothing changed", Timing.of(5, () -> expect(Kind.UNCHANGED, client.execute(List.of(), Monitor.NONE))));
        changes(client);
        edit(client);
        client.close();
        inNewClient();
    }

    private void changes(SyncProject client) throws Exception {
        List<List<String>> saved = new ArrayList<>();
        List<Integer> written = new ArrayList<>();
        Timing timing = Timing.of(5, time -> {
            edits.changeOnePercent(time);
            saved.add(project.save());
        }, time -> {
            SyncReport report = expect(Kind.CHANGED, client.execute(saved.get(time), Monitor.NONE));
            written.add(report.created() + report.changed() + report.deleted());
        });
        results.put("Sync, 1 % changed", timing + " (" + written.get(written.size() - 1) + " elements in " + saved.get(0).size()
                + " files)");
    }

    /** From the save of one change to the answer that shows it, and its parts. */
    private void edit(SyncProject client) throws Exception {
        List<Long> saves = new ArrayList<>();
        List<Long> syncs = new ArrayList<>();
        List<Long> answers = new ArrayList<>();
        double[] wait = {0};
        Timing timing = Timing.of(20, time -> wait[0] = edits.changeWait(edits.journey(time), time), time -> {
            long start = System.nanoTime();
            List<String> saved = project.save();
            long afterSave = System.nanoTime();
            expect(Kind.CHANGED, client.execute(saved, Monitor.NONE));
            long afterSync = System.nanoTime();
            QueryResult answer = HANDOFFS.ask(knowledge, client.snapshot(), Map.of("journey", edits.journey(time).getId()));
            answers.add(System.nanoTime() - afterSync);
            saves.add(afterSave - start);
            syncs.add(afterSync - afterSave);
            expect(wait[0], answer);
        });
        results.put("One wait changed, from save to the journey's handoffs", timing + " (save " + new Timing(saves) + ", sync "
                + new Timing(syncs) + ", query " + new Timing(answers) + ")");
        results.put("One touchpoint of a step changed, from save to synced", Timing.of(5, time -> {
            Journey journey = edits.journey(time);
            edits.changeTouchpoint(journey, time);
        }, time -> expect(Kind.CHANGED, client.execute(project.save(), Monitor.NONE))));
    }

    private void inNewClient() throws Exception {
        results.put("New client: sees that nothing changed", Timing.of(5, () -> {
            if (SyncProject.isCurrent(knowledge, folder).isEmpty()) {
                throw new IllegalStateException("The graph is said not to be current after a sync.");
            }
        }));
        results.put("New client: sync, 1 % changed", Timing.of(5, time -> {
            edits.changeOnePercent(time + 50);
            project.save();
        }, time -> {
            try (SyncProject client = new SyncProject(knowledge, project)) {
                expect(Kind.CHANGED, client.execute(null, Monitor.NONE));
            }
        }));
    }

    private static SyncReport expect(Kind kind, SyncReport report) {
        if (report.kind() != kind) {
            throw new IllegalStateException("The sync should have been " + kind + ", but: " + report);
        }
        return report;
    }

    private static void expect(double wait, QueryResult answer) {
        int column = answer.index("wait");
        if (answer.rows().stream().noneMatch(row -> Double.valueOf(wait).equals(row.get(column)))) {
            throw new IllegalStateException("The answer does not show the wait of " + wait + " hours that was saved.");
        }
    }
}
