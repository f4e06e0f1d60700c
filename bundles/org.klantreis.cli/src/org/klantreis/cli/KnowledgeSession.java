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
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.catalogue.CatalogueQuery;
import org.klantreis.knowledge.catalogue.QueryCatalogue;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.knowledge.server.LocalServer;
import org.klantreis.knowledge.server.RemoteServer;
import org.klantreis.knowledge.ServerSource;
import org.klantreis.knowledge.sync.HeldSnapshot;
import org.klantreis.knowledge.sync.SyncProject;
import org.klantreis.model.project.LandscapeProject;

/** A project with its knowledge base, brought up to date when it is first needed. */
final class KnowledgeSession implements AutoCloseable {
    /** The revision that is asked; null where the files in the folder are. */
    private final RevisionOptions revision;
    private final Path folder;
    private final PrintWriter messages;
    private final QueryCatalogue catalogue;
    private KnowledgeBase knowledge;
    private HeldSnapshot held;
    private String snapshot;

    /** Asks the project that the options name, or a revision of it. */
    KnowledgeSession(RevisionOptions project, PrintWriter messages) throws IOException {
        this(project.folder(), project.catalogue(), project.revision().isPresent() ? project : null, messages);
    }

    /** Asks the files in a folder. */
    KnowledgeSession(Path folder, PrintWriter messages) {
        this(folder, QueryCatalogue.of(folder), null, messages);
    }

    private KnowledgeSession(Path folder, QueryCatalogue catalogue, RevisionOptions revision, PrintWriter messages) {
        this.folder = folder;
        this.catalogue = catalogue;
        this.revision = revision;
        this.messages = messages;
        catalogue.problems().forEach(messages::println);
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
        if (snapshot == null && revision != null) {
            held = revision.load(knowledge(), new ProgressLine(messages));
            held.problems().forEach(messages::println);
            snapshot = held.name();
        } else if (snapshot == null) {
            Optional<String> known = SyncProject.isCurrent(knowledge(), folder);
            known.ifPresent(current -> new FileProblems(folder, messages).tellAgain());
            snapshot = known.isPresent() ? known.get() : sync();
        }
        return snapshot;
    }

    private String sync() throws IOException {
        LandscapeProject opened = LandscapeProject.open(folder);
        new FileProblems(folder, messages).tell(opened);
        SyncProject sync = new SyncProject(knowledge(), opened);
        sync.execute(null, new ProgressLine(messages));
        return sync.snapshot();
    }

    /** The knowledge base, connected when it is first needed: what is wrong before that need not wait for a server to start. */
    KnowledgeBase knowledge() {
        if (knowledge == null) {
            knowledge = KnowledgeBase.open(serverOf(folder), this::say);
        }
        return knowledge;
    }

    CatalogueQuery query(String name) {
        return QueryCommand.find(catalogue, name);
    }

    QueryResult ask(String name, Map<String, String> parameters) throws IOException {
        CatalogueQuery query = query(name);
        return query.ask(knowledge(), current(), parameters);
    }

    /** Makes sure that a journey that answers nothing is one, and was not misspelt. */
    void requireJourney(String nameOrId) throws IOException {
        QueryResult journeys = knowledge()
                .query(current(), "MATCH (j:Journey {snapshot: $snapshot}) RETURN j.name AS name, j.id AS id",
                Map.of());
        List<String> known = journeys.rows().stream().flatMap(List::stream).map(String::valueOf).toList();
        if (known.stream().noneMatch(nameOrId::equalsIgnoreCase)) {
            throw new CommandFailedException("There is no journey «" + nameOrId + "»"
                    + Nearest.hint(nameOrId, known, "the project has " + journeys.rows().size() + " other journeys."));
        }
    }

    @Override
    public void close() {
        if (held != null) {
            held.close();
        }
        if (knowledge != null) {
            knowledge.close();
        }
    }
}
