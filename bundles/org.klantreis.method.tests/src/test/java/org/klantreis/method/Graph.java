/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.klantreis.knowledge.GraphServer;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.catalogue.QueryCatalogue;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.knowledge.server.LocalServer;
import org.klantreis.knowledge.server.RemoteServer;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.knowledge.sync.SyncProject;
import org.klantreis.model.project.LandscapeProject;
import org.neo4j.driver.AuthTokens;

/** A project as a graph, to ask the catalogue's queries; on the one Neo4j that all tests of a JVM share. */
public final class Graph implements AutoCloseable {
    private static LocalServer local;

    private final KnowledgeBase knowledge;
    private final String snapshot;

    private Graph(LandscapeProject project) throws IOException {
        knowledge = KnowledgeBase.open(new RemoteServer(server()), message -> { });
        try (SyncProject sync = new SyncProject(knowledge, project)) {
            sync.execute(null, Monitor.NONE);
            snapshot = sync.snapshot();
        }
    }

    private static synchronized GraphServer server() {
        String named = System.getenv("KLANTREIS_TEST_NEO4J");
        if (named != null) {
            String[] parts = named.split("\\|");
            return new GraphServer(parts[0], AuthTokens.basic(parts[1], parts[2]), "");
        }
        if (local == null) {
            try {
                local = new LocalServer(Files.createTempDirectory("klantreis-method-tests"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> local.stop()));
        }
        return local.ensure(message -> { });
    }

    /**
     * Brings a project into the graph.
     *
     * @param project the project, saved
     * @return the graph
     * @throws IOException when it cannot be read
     */
    public static Graph of(LandscapeProject project) throws IOException {
        return new Graph(project);
    }

    /**
     * Asks a query of the catalogue.
     *
     * @param query its name
     * @param parameters its parameters, as text
     * @return the answer
     */
    public QueryResult ask(String query, Map<String, String> parameters) {
        return QueryCatalogue.shipped().find(query).orElseThrow().ask(knowledge, snapshot, parameters);
    }

    /** Returns the cells of some columns as text, numbers without needless digits. */
    public static List<List<Object>> columns(QueryResult result, String... names) {
        return result.rows().stream().map(row -> List.of(names).stream().map(name -> {
            int index = result.columns().stream().map(column -> column.name()).toList().indexOf(name);
            return row.get(index) == null ? "" : row.get(index);
        }).toList()).toList();
    }

    @Override
    public void close() {
        knowledge.close();
    }
}
