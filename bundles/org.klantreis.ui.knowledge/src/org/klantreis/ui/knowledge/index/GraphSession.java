/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.knowledge.sync.SyncProject;
import org.klantreis.knowledge.sync.SyncReport;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.ui.knowledge.server.ServerChoice;

/**
 * The connection of a landscape to its knowledge base, with a model of its own that is read from the disk. It is used by one
 * job at
 * a time, except for {@link #knowledge()}, which any thread may ask.
 */
final class GraphSession implements AutoCloseable {
    private final Path folder;
    private final KnowledgeBase knowledge;
    private LandscapeProject project;
    private SyncProject sync;

    private GraphSession(Path folder, KnowledgeBase knowledge) {
        this.folder = folder;
        this.knowledge = knowledge;
    }

    /** Connects; the local server is started where it does not run. */
    static GraphSession open(Path folder, Consumer<String> messages) {
        return new GraphSession(folder, KnowledgeBase.open(ServerChoice.of(folder).source(), messages));
    }

    KnowledgeBase knowledge() {
        return knowledge;
    }

    String snapshot() {
        return sync.snapshot();
    }

    LandscapeProject project() {
        return project;
    }

    /** Reads what changed on the disk and brings the graph to it. */
    SyncReport sync(Monitor monitor) throws IOException {
        Set<String> changed = null;
        if (project == null) {
            project = LandscapeProject.open(folder);
        } else {
            changed = project.refresh();
        }
        if (sync == null) {
            sync = new SyncProject(knowledge, project);
            changed = null;
        }
        try {
            return sync.execute(changed, monitor);
        } catch (RuntimeException e) {
            // What was read again is known to the model only; the next sync compares all.
            sync = null;
            throw e;
        }
    }

    @Override
    public void close() {
        if (sync != null) {
            sync.close();
        }
        knowledge.close();
    }
}
