/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.load;

import java.util.List;
import java.util.Set;

import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.KnowledgeException;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.model.EventLog;
import org.klantreis.model.Landscape;
import org.klantreis.model.project.LandscapeProject;
import org.neo4j.driver.Session;

/**
 * Removes the events of logs that are no more in the project from the graph, and what loads left that were killed. Readers see
 * nothing of them from the beginning on.
 */
public final class RemoveLogs {
    private final KnowledgeBase knowledge;
    private final String landscape;
    private final Set<String> kept;

    /**
     * Prepares it; copies what it needs of the model.
     *
     * @param knowledge the knowledge base
     * @param project the project; where its catalogue cannot be read, nothing is removed
     */
    public RemoveLogs(KnowledgeBase knowledge, LandscapeProject project) {
        this(knowledge, project.landscape().map(Landscape::getId).orElse(null), project.documents().stream().filter(EventLog.class::isInstance)
                .map(document -> ((EventLog) document).getId()).collect(java.util.stream.Collectors.toUnmodifiableSet()));
    }

    RemoveLogs(KnowledgeBase knowledge, String landscape, Set<String> kept) {
        this.knowledge = knowledge;
        this.landscape = landscape;
        this.kept = kept;
    }

    /**
     * Removes them.
     *
     * @param monitor follows the work
     * @return how many logs were removed
     * @throws KnowledgeException when the graph cannot be reached or changed
     */
    public int execute(Monitor monitor) {
        return knowledge.work(sessions -> {
            try (Session session = sessions.get()) {
                DataSets sets = new DataSets(session);
                List<String> gone = landscape == null ? List.of() : sets.retire(landscape, kept);
                for (int i = 0; i < gone.size(); i++) {
                    monitor.progress("Removing logs that are gone", i, gone.size());
                    sets.remove(gone.get(i));
                }
                sets.removeAbandoned();
                return gone.size();
            }
        });
    }
}
