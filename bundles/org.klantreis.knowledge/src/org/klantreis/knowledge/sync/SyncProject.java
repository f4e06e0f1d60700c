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
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.klantreis.knowledge.Pointer;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.KnowledgeException;
import org.klantreis.knowledge.graph.ElementRow;
import org.klantreis.knowledge.graph.GraphImage;
import org.klantreis.knowledge.graph.GraphNames;
import org.klantreis.model.project.Fingerprints;
import org.klantreis.model.project.FolderFiles;
import org.klantreis.model.project.LandscapeProject;

/**
 * Brings the graph's snapshot of a project to the project's content. Keep an instance for a project that is open: it remembers
 * what it wrote, and an {@link #execute} after a small change takes milliseconds. Close it to keep what it knows for the next one.
 */
public final class SyncProject implements AutoCloseable {
    private static final int TRIES = 20;

    private final KnowledgeBase knowledge;
    private final LandscapeProject project;
    private final String snapshot;
    private final GraphImage image = new GraphImage();
    /** Elements that may differ from {@link #written}; null for all of them. */
    private Set<String> pending;
    private Pointer writtenAt;
    private Map<String, Long> written;
    private boolean unkept;

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
        Set<String> touched = image.update(project, changedPaths);
        if (pending != null) {
            pending.addAll(touched);
        }
        SyncReport report = knowledge.work(sessions -> sync(new SnapshotStore(sessions, snapshot), monitor));
        if (changedPaths == null) {
            keep();
        }
        return new SyncReport(report.kind(), report.elements(), report.created(), report.changed(), report.deleted(),
                (System.nanoTime() - start) / 1_000_000);
    }

    private SyncReport sync(SnapshotStore store, Monitor monitor) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Pointer> pointer = store.pointer();
            boolean usable = pointer.isPresent() && !pointer.get().key().isEmpty() && isOfThisVersion(pointer.get());
            if (!usable) {
                monitor.progress("Preparing the knowledge base", 0, 1);
                store.ensureSchema();
            }
            Delta delta = usable ? delta(store, pointer.get()) : Delta.between(Map.of(), image.rows());
            boolean load = !usable || delta.isMost(image.rows().size());
            Optional<Pointer> now = pointer;
            if (load) {
                now = store.load(pointer, image.rows().values(), monitor);
            } else if (delta.size() > 0) {
                now = store.change(pointer.get(), delta, monitor);
            }
            if (now.isPresent()) {
                remember(now.get(), delta);
                return new SyncReport(load ? SyncReport.Kind.LOADED : delta.size() > 0 ? SyncReport.Kind.CHANGED : SyncReport.Kind.UNCHANGED,
                        image.rows().size(), delta.created().size(), delta.changed().size(), delta.deleted().size(), 0);
            }
        }
        throw new KnowledgeException("Others kept changing the knowledge base while this sync ran; try again.");
    }

    private Delta delta(SnapshotStore store, Pointer pointer) {
        if (writtenAt == null || !writtenAt.isSameState(pointer)) {
            Optional<SyncState> kept = project.folder().flatMap(folder -> SyncState.read(Snapshots.stateFile(folder, snapshot)))
                    .filter(state -> state.describes(pointer));
            written = kept.isPresent() ? kept.get().hashes() : store.hashes(pointer);
            writtenAt = pointer;
            pending = null;
        }
        return pending == null ? Delta.between(written, image.rows()) : Delta.among(pending, written, image.rows());
    }

    private void remember(Pointer pointer, Delta delta) {
        unkept |= writtenAt == null || !writtenAt.isSameState(pointer);
        if (written == null || pending == null) {
            written = new HashMap<>(image.hashes());
        } else {
            delta.deleted().forEach(written::remove);
            delta.changed().forEach(this::remember);
            delta.created().forEach(this::remember);
        }
        writtenAt = pointer;
        pending = new HashSet<>();
    }

    private void remember(ElementRow row) {
        written.put(row.id(), row.hash());
    }

    private static boolean isOfThisVersion(Pointer pointer) {
        return pointer.schema().equals(GraphNames.schemaSignature());
    }

    /** Keeps what is known for the next instance; where it cannot, that one asks the graph instead. */
    private void keep() {
        if (writtenAt != null && project.folder().isPresent()) {
            Path folder = project.folder().get();
            Map<String, String> fingerprints = project.fingerprints();
            boolean known = !unkept && SyncState.read(Snapshots.stateFile(folder, snapshot))
                    .filter(state -> state.describes(writtenAt) && state.fingerprints().equals(fingerprints)).isPresent();
            if (!known) {
                Snapshots.remember(folder, snapshot,
                        new SyncState(writtenAt.key(), writtenAt.version(), writtenAt.schema(), fingerprints, written));
            }
            unkept = false;
        }
    }

    @Override
    public void close() {
        if (unkept) {
            keep();
        }
    }
}
