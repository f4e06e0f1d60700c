/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.sync;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.KnowledgeException;
import org.klantreis.knowledge.graph.GraphImage;
import org.klantreis.knowledge.graph.GraphNames;
import org.klantreis.model.project.FolderFiles;
import org.klantreis.model.project.Fingerprints;
import org.klantreis.model.project.LandscapeProject;

/**
 * Brings the graph's snapshot of a project to the project's content. Keep an instance for a project that is open: it remembers
 * what it wrote, and an {@link #execute} after a small change takes milliseconds.
 */
public final class SyncProject {
    private static final int TRIES = 20;

    private final KnowledgeBase knowledge;
    private final LandscapeProject project;
    private final String snapshot;
    private final GraphImage image = new GraphImage();
    private SyncState last;

    /**
     * Prepares the sync of a project's working tree.
     *
     * @param knowledge the knowledge base
     * @param project the project
     * @throws KnowledgeException when the project has no catalogue
     */
    public SyncProject(KnowledgeBase knowledge, LandscapeProject project) {
        this.knowledge = knowledge;
        this.project = project;
        this.snapshot = Snapshots.workingTree(project);
    }

    /** Returns the name of the snapshot that this keeps. */
    public String snapshot() {
        return snapshot;
    }

    /**
     * Says whether the graph shows exactly the files of a folder, without reading the model.
     *
     * @param knowledge the knowledge base
     * @param folder the project's folder
     * @return the snapshot's name where it does; empty where a sync is needed, or it cannot be told
     * @throws IOException when the folder's files cannot be read
     */
    public static Optional<String> isCurrent(KnowledgeBase knowledge, Path folder) throws IOException {
        Optional<String> name = Snapshots.remembered(folder);
        Optional<SyncState> state = name.flatMap(n -> SyncState.read(Snapshots.stateFile(folder, n)));
        if (state.isEmpty() || !state.get().fingerprints().equals(Fingerprints.of(new FolderFiles(folder)))) {
            return Optional.empty();
        }
        Optional<Pointer> pointer = knowledge.work(sessions -> new SnapshotStore(sessions, name.get()).pointer());
        return pointer.isPresent() && state.get().describes(pointer.get()) && isOfThisVersion(pointer.get()) ? name : Optional.empty();
    }

    /**
     * Syncs.
     *
     * @param changedPaths the files that changed since the last call on this instance; null where that is not known
     * @param monitor follows the work
     * @return what was done
     * @throws KnowledgeException when the graph cannot be reached or changed
     * @throws java.util.concurrent.CancellationException when the monitor was cancelled; the snapshot is as it was
     */
    public SyncReport execute(Collection<String> changedPaths, Monitor monitor) {
        long start = System.nanoTime();
        image.update(project, last == null ? null : changedPaths);
        SyncReport report = knowledge.work(sessions -> sync(new SnapshotStore(sessions, snapshot), monitor));
        return new SyncReport(report.kind(), report.elements(), report.created(), report.changed(), report.deleted(),
                (System.nanoTime() - start) / 1_000_000);
    }

    private SyncReport sync(SnapshotStore store, Monitor monitor) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Pointer> pointer = store.pointer();
            boolean usable = pointer.isPresent() && !pointer.get().key().isEmpty() && isOfThisVersion(pointer.get());
            Map<String, Long> before = usable ? knownHashes(store, pointer.get()) : Map.of();
            Delta delta = Delta.between(before, image.rows());
            if (usable && delta.size() == 0) {
                remember(pointer.get());
                return report(SyncReport.Kind.UNCHANGED, delta);
            }
            boolean load = !usable || delta.isMost(image.rows().size());
            if (!usable) {
                monitor.progress("Preparing the knowledge base", 0, 1);
                store.ensureSchema();
            }
            Optional<Pointer> now = load ? store.load(pointer, image.rows().values(), monitor) : store.change(pointer.get(), delta);
            if (now.isPresent()) {
                remember(now.get());
                return report(load ? SyncReport.Kind.LOADED : SyncReport.Kind.CHANGED, delta);
            }
            last = null; // somebody else was first: look again at what there is now
        }
        throw new KnowledgeException("Others kept changing the knowledge base while this sync ran; try again.");
    }

    private SyncReport report(SyncReport.Kind kind, Delta delta) {
        return new SyncReport(kind, image.rows().size(), delta.created().size(), delta.changed().size(), delta.deleted().size(), 0);
    }

    private static boolean isOfThisVersion(Pointer pointer) {
        return pointer.schema().equals(GraphNames.schemaSignature());
    }

    private Map<String, Long> knownHashes(SnapshotStore store, Pointer pointer) {
        if (last == null) {
            last = project.folder().flatMap(folder -> SyncState.read(Snapshots.stateFile(folder, snapshot))).orElse(null);
        }
        return last != null && last.describes(pointer) ? last.hashes() : store.hashes(pointer);
    }

    private void remember(Pointer pointer) {
        SyncState now = new SyncState(pointer.key(), pointer.version(), pointer.schema(), project.fingerprints(), image.hashes());
        boolean known = last != null && last.describes(pointer) && last.fingerprints().equals(now.fingerprints());
        last = now;
        if (!known && project.folder().isPresent()) {
            Snapshots.remember(project.folder().get(), snapshot, now);
        }
    }
}
