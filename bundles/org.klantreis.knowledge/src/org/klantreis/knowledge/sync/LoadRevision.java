/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.sync;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.KnowledgeException;
import org.klantreis.knowledge.Pointer;
import org.klantreis.knowledge.graph.GraphImage;
import org.klantreis.knowledge.graph.GraphNames;
import org.klantreis.model.Landscape;
import org.klantreis.model.project.Fingerprints;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.project.Problem;
import org.klantreis.model.project.ProjectFiles;

/**
 * Brings a revision of a project into the graph, beside its working tree and other revisions. Its snapshot is named by the content
 * of its files and never changes, so it is loaded once, and used again for every revision with the same content.
 *
 * <pre>{@code
 * try (HeldSnapshot held = new LoadRevision(knowledge, repository.files(commit), "v1.0").execute(Monitor.NONE)) {
 *     QueryResult then = query.ask(knowledge, held.name(), Map.of());
 * }
 * }</pre>
 *
 * <p>The snapshots that were used last are kept, {@value #KEPT} of each landscape; others are removed when one is loaded, but never
 * one that is held.
 */
public final class LoadRevision {
    /** How many snapshots of revisions are kept of one landscape. */
    public static final int KEPT = 8;
    private static final int TRIES = 20;

    private final KnowledgeBase knowledge;
    private final String name;
    private final String label;
    private final Model model;

    /** Gives the model when it is needed: mostly it is not. */
    private interface Model {
        LandscapeProject open() throws IOException;
    }

    /**
     * Prepares it for files that need not be parsed where the graph knows them.
     *
     * @param knowledge the knowledge base
     * @param files the files of the revision
     * @param label what the revision is called, for those who look at what is kept
     * @throws IOException when the files cannot be read
     */
    public LoadRevision(KnowledgeBase knowledge, ProjectFiles files, String label) throws IOException {
        this(knowledge, Fingerprints.of(files), label, () -> LandscapeProject.open(files));
    }

    /**
     * Prepares it for a model.
     *
     * @param knowledge the knowledge base
     * @param project the revision as a model, as its files have it
     * @param label what the revision is called
     * @throws KnowledgeException when the model was changed since it was read
     */
    public LoadRevision(KnowledgeBase knowledge, LandscapeProject project, String label) {
        this(knowledge, project.fingerprints(), label, () -> project);
        if (!project.touched().isEmpty()) {
            throw new KnowledgeException("«" + label + "» has unsaved changes in " + project.touched() + "; save them first.");
        }
    }

    private LoadRevision(KnowledgeBase knowledge, Map<String, String> fingerprints, String label, Model model) {
        this.knowledge = knowledge;
        this.name = Snapshots.revision(fingerprints);
        this.label = label;
        this.model = model;
    }

    /**
     * Loads it, where it is not there yet.
     *
     * @param monitor follows the work
     * @return the snapshot, held until it is closed
     * @throws IOException when its files cannot be read
     * @throws KnowledgeException when it has no catalogue, or the graph cannot be reached or changed
     * @throws java.util.concurrent.CancellationException when the monitor was cancelled
     */
    public HeldSnapshot execute(Monitor monitor) throws IOException {
        long start = System.nanoTime();
        String lease = Lease.begin();
        RevisionStore revisions = new RevisionStore(knowledge);
        Optional<RevisionStore.Content> there = revisions.acquire(name, lease, label);
        boolean loaded = there.isEmpty();
        if (loaded) {
            there = Optional.of(load(revisions, lease, monitor));
        }
        SyncReport report = new SyncReport(loaded ? SyncReport.Kind.LOADED : SyncReport.Kind.UNCHANGED, there.get().elements(),
                loaded ? there.get().elements() : 0, 0, 0, (System.nanoTime() - start) / 1_000_000);
        return new HeldSnapshot(revisions, name, lease, report, there.get().problems());
    }

    private RevisionStore.Content load(RevisionStore revisions, String lease, Monitor monitor) throws IOException {
        LandscapeProject project = model.open();
        List<String> problems = project.problems().stream().map(Problem::toString).toList();
        Landscape landscape = project.landscape().orElseThrow(() -> new KnowledgeException("The landscape.klantreis of «" + label
                + "» cannot be read, so it has no place in the knowledge base; name another revision."
                + (problems.isEmpty() ? "" : " " + problems.get(0))));
        GraphImage image = GraphImage.of(project);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            knowledge.work(sessions -> {
                SnapshotStore store = new SnapshotStore(sessions, name);
                Optional<Pointer> pointer = store.pointer();
                if (pointer.isEmpty() || !pointer.get().schema().equals(GraphNames.schemaSignature())) {
                    monitor.progress("Preparing the knowledge base", 0, 1);
                    store.ensureSchema();
                    store.load(pointer, image.rows().values(), monitor);
                }
                return null;
            });
            Optional<RevisionStore.Content> now = revisions.acquire(name, lease, label);
            if (now.isPresent()) {
                revisions.describe(name, landscape.getId(), problems);
                revisions.evict(landscape.getId(), KEPT);
                return now.get().with(problems);
            }
        }
        throw new KnowledgeException("Others kept changing the knowledge base while «" + label + "» was loaded; try again.");
    }
}
