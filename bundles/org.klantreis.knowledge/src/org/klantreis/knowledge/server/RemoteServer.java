/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.server;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.klantreis.knowledge.ServerSource;
import org.klantreis.knowledge.GraphServer;
import org.klantreis.knowledge.KnowledgeException;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

/** A server or cluster of the user's own. Its address and login come from the environment, never from the project's files. */
public final class RemoteServer implements ServerSource {
    /** The variable with the address. */
    public static final String URI = "KLANTREIS_NEO4J_URI";
    /** The variable with the user's name. */
    public static final String USER = "KLANTREIS_NEO4J_USER";
    /** The variable with the password. */
    public static final String PASSWORD = "KLANTREIS_NEO4J_PASSWORD";
    /** The variable with the name of the database. */
    public static final String DATABASE = "KLANTREIS_NEO4J_DATABASE";

    private final GraphServer server;

    /**
     * Makes it for a known server.
     *
     * @param server the server
     */
    public RemoteServer(GraphServer server) {
        this.server = server;
    }

    /**
     * Finds it in the environment.
     *
     * @param environment the environment's variables
     * @return the server; empty where none is named
     * @throws KnowledgeException when the address is none of a Neo4j server
     */
    public static Optional<RemoteServer> from(Map<String, String> environment) {
        String uri = environment.getOrDefault(URI, "").trim();
        if (uri.isEmpty()) {
            return Optional.empty();
        }
        if (!uri.matches("(bolt|neo4j)(\\+s|\\+ssc)?://[^/\\s]+/?")) {
            throw new KnowledgeException("The address in " + URI + " is none of a Neo4j server: «" + uri
                    + "»; it looks like bolt://host:7687, neo4j://host:7687 or neo4j+s://host.");
        }
        String user = environment.getOrDefault(USER, "");
        AuthToken credentials = user.isEmpty() ? AuthTokens.none()
                : AuthTokens.basic(user, environment.getOrDefault(PASSWORD, ""));
        return Optional.of(new RemoteServer(new GraphServer(uri, credentials, environment.getOrDefault(DATABASE, ""))));
    }

    @Override
    public GraphServer ensure(Consumer<String> messages) {
        return server;
    }

    @Override
    public Optional<GraphServer> renew(Consumer<String> messages) {
        return Optional.empty();
    }
}
