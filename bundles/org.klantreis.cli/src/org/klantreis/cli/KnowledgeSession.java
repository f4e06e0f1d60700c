/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.catalogue.CatalogueQuery;
import org.klantreis.knowledge.catalogue.QueryCatalogue;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.knowledge.server.LocalServer;
import org.klantreis.knowledge.server.RemoteServer;
import org.klantreis.knowledge.server.ServerSource;
import org.klantreis.knowledge.sync.SyncProject;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.project.Problem;

/** A project with its knowledge base, brought up to date when it is first needed. */
final class KnowledgeSession implements AutoCloseable {
    private final Path folder;
    private final PrintWriter messages;
    private final KnowledgeBase knowledge;
    private final QueryCatalogue catalogue;
    private String snapshot;

    KnowledgeSession(Path folder, PrintWriter messages) {
        this.folder = folder;
        this.messages = messages;
        this.catalogue = QueryCatalogue.of(folder);
        catalogue.problems().forEach(messages::println);
        this.knowledge = KnowledgeBase.open(serverOf(folder), this::say);
    }

    static ServerSource serverOf(Path folder) {
        Optional<RemoteServer> remote = RemoteServer.from(System.getenv());
        return remote.isPresent() ? remote.get() : new LocalServer(folder);
    }

    private void say(String message) {
        messages.println(message);
        messages.flush();
    }

    /** Brings the graph to the project's content, where it is not. */
    String current() throws IOException {
        if (snapshot == null) {
            Optional<String> known = SyncProject.isCurrent(knowledge, folder);
            snapshot = known.isPresent() ? known.get() : sync();
        }
        return snapshot;
    }

    private String sync() throws IOException {
        LandscapeProject project = LandscapeProject.open(folder);
        for (Problem problem : project.problems()) {
            messages.println(problem);
        }
        SyncProject sync = new SyncProject(knowledge, project);
        sync.execute(null, new ProgressLine(messages));
        return sync.snapshot();
    }

    KnowledgeBase knowledge() {
        return knowledge;
    }

    CatalogueQuery query(String name) {
        return catalogue.find(name).orElseThrow(() -> new CommandFailedException(
                "There is no query «" + name + "»; «klantreis query --list» shows those there are."));
    }

    QueryResult ask(String name, Map<String, String> parameters) throws IOException {
        return query(name).ask(knowledge, current(), parameters);
    }

    @Override
    public void close() {
        knowledge.close();
    }
}
