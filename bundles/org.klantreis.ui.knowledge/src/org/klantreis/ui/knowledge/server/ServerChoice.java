/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.klantreis.knowledge.KnowledgeException;
import org.klantreis.knowledge.ServerSource;
import org.klantreis.knowledge.server.LocalServer;
import org.klantreis.knowledge.server.RemoteServer;
import org.klantreis.neo4j.local.StartOptions;

/**
 * Which server holds the knowledge base of a project: that of the environment, else that of the preferences.
 *
 * @param isLocal whether it is the local one, which is ours to start and stop
 * @param origin who says so
 * @param source where to find it
 */
public record ServerChoice(boolean isLocal, Origin origin, ServerSource source) {
    /** Who chose the server. */
    public enum Origin {
        /** The environment's variables. */
        ENVIRONMENT,
        /** The preferences. */
        PREFERENCES
    }

    /**
     * Chooses the server of a project, by what is set now.
     *
     * @param folder the project's folder
     * @return the choice
     * @throws KnowledgeException when the address is none of a server, or the login cannot be read
     */
    public static ServerChoice of(Path folder) {
        if (Environment.namesServer()) {
            return new ServerChoice(false, Origin.ENVIRONMENT, RemoteServer.from(Environment.variables()).orElseThrow());
        }
        ServerSettings settings = ServerSettings.load();
        if (!settings.remote()) {
            return new ServerChoice(true, Origin.PREFERENCES, local(folder, settings));
        }
        try {
            return new ServerChoice(false, Origin.PREFERENCES, remote(settings, ServerLogin.load()));
        } catch (IOException e) {
            throw new KnowledgeException(e.getMessage(), e);
        }
    }

    /**
     * Returns the local server of a project as set.
     *
     * @param folder the project's folder
     * @param settings memory and idle time
     * @return the server
     */
    public static LocalServer local(Path folder, ServerSettings settings) {
        return new LocalServer(folder, StartOptions.DEFAULT.withHeapMegabytes(settings.heapMegabytes())
                .withIdleTime(Duration.ofMinutes(settings.idleMinutes())));
    }

    /**
     * Returns a server of the user's own.
     *
     * @param settings its address and database
     * @param login the login
     * @return the server
     * @throws KnowledgeException when the address is none of a Neo4j server
     */
    public static RemoteServer remote(ServerSettings settings, ServerLogin login) {
        if (settings.uri().isBlank()) {
            throw new KnowledgeException(Messages.ServerChoice_noAddress);
        }
        try {
            return RemoteServer.from(Map.of(RemoteServer.URI, settings.uri(), RemoteServer.USER, login.user(),
                    RemoteServer.PASSWORD,
                    login.password(), RemoteServer.DATABASE, settings.database())).orElseThrow();
        } catch (KnowledgeException e) {
            throw new KnowledgeException(NLS.bind(Messages.ServerChoice_wrongAddress, settings.uri()), e);
        }
    }
}
