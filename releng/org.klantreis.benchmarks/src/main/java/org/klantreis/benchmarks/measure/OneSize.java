/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.measure;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.server.RemoteServer;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.knowledge.sync.Snapshots;
import org.klantreis.knowledge.sync.SyncProject;
import org.klantreis.knowledge.sync.VerifySnapshot;
import org.klantreis.model.project.LandscapeProject;
import org.neo4j.driver.Session;

/**
 * Measures one size, in a process of its own: so that its first times are those of a new process, and its memory that of one
 * project. The order is that of a working day; what only the benchmark needs comes last, when the memory has been looked at.
 */
public final class OneSize {
    private final Path folder;
    private final Results results = new Results();
    private final MeasuredServer server;

    private OneSize(Path folder) {
        this.folder = folder;
        Optional<RemoteServer> remote = RemoteServer.from(System.getenv());
        this.server = remote.isPresent() ? new RemoteMeasuredServer(remote.get()) : new LocalMeasuredServer(folder);
    }

    /**
     * Measures.
     *
     * @param arguments the project's folder, which is changed, and the file to write the results to
     * @throws Exception when anything fails
     */
    public static void main(String[] arguments) throws Exception {
        OneSize size = new OneSize(Path.of(arguments[0]));
        try {
            size.run();
        } finally {
            size.server.stop();
        }
        size.results.write(Path.of(arguments[1]));
    }

    private void run() throws Exception {
        results.reserve(LimitMeasures.SIZE);
        LandscapeProject project = new FileMeasures(folder, results).run();
        new MapMeasures(project, results).run();
        new MergeMeasures(folder, results).run();
        String snapshot = Snapshots.workingTree(project);
        start("Start of the server, on a new store");
        SyncProject client;
        try (KnowledgeBase knowledge = open()) {
            results.put(Results.SERVER, "Neo4j " + version(knowledge) + " (" + server.description() + ")");
            clean(knowledge, snapshot);
            client = new SyncProject(knowledge, project);
            results.put("Full sync, first", Timing.once(() -> client.execute(null, Monitor.NONE)));
            new SyncMeasures(knowledge, folder, project, results).run(client);
        }
        restart();
        try (KnowledgeBase knowledge = open()) {
            new QueryMeasures(knowledge, snapshot, results).run();
            reportMemory(project, client);
            results.put("Verify: load beside it and compare all", Timing.once(() -> verify(knowledge, project)));
            new LimitMeasures(knowledge, project, snapshot, results).run();
            clean(knowledge, snapshot);
        }
        new DiffMeasures(folder, results).run();
        new RevisionMeasures(folder, results).run();
    }

    private static void clean(KnowledgeBase knowledge, String snapshot) {
        GraphCleaner cleaner = new GraphCleaner(knowledge);
        cleaner.remove(snapshot);
        cleaner.remove(LimitMeasures.plainKey(snapshot));
    }

    private KnowledgeBase open() {
        return KnowledgeBase.open(server, message -> System.err.println("  " + message));
    }

    private void start(String name) throws Exception {
        if (server.canBeStopped()) {
            results.put(name, Timing.once(() -> server.ensure(message -> {
            })));
        }
    }

    private void restart() throws Exception {
        server.stop();
        start("Start of the server, again");
    }

    private static String version(KnowledgeBase knowledge) {
        return knowledge.work(sessions -> {
            try (Session session = sessions.get()) {
                return session.run("CALL dbms.components() YIELD versions, edition RETURN versions[0] + ' ' + edition").single().get(0)
                        .asString();
            }
        });
    }

    private void reportMemory(LandscapeProject project, SyncProject client) {
        OptionalLong peak = Memory.peakOf(ProcessHandle.current().pid());
        results.put("Memory of the client, peak", Memory.text(peak) + " (heap " + Memory.text(Memory.peakHeap()) + ")");
        results.put("Heap that an open project and its sync hold", Memory.text(Memory.liveHeap()));
        java.lang.ref.Reference.reachabilityFence(List.of(project, client));
        results.put("Memory of the server, peak", Memory.text(server.peakMemory()));
    }

    private static void verify(KnowledgeBase knowledge, LandscapeProject project) {
        List<String> differences = new VerifySnapshot(knowledge, project).execute(Monitor.NONE);
        if (!differences.isEmpty()) {
            throw new IllegalStateException("The graph is not what the project says: " + differences.get(0));
        }
    }
}
