/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.server;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Which Neo4j holds the knowledge base, as the preferences say. The login is not among them; see {@link ServerLogin}.
 *
 * @param remote whether it is a server of the user's own, and not the local one of each project
 * @param uri the address of the user's own server; may be empty
 * @param database its database; empty for the user's home database
 * @param heapMegabytes the most memory for data that the local server takes, in MB
 * @param idleMinutes after how many minutes without a question the local server ends
 */
public record ServerSettings(boolean remote, String uri, String database, int heapMegabytes, int idleMinutes) {
    /** The preferences' node. */
    public static final String NODE = "org.klantreis.ui.knowledge";
    /** What holds where nothing is set. */
    public static final ServerSettings DEFAULT = new ServerSettings(false, "", "", 512, 15);

    private static final String REMOTE = "server.remote";
    private static final String URI = "server.uri";
    private static final String DATABASE = "server.database";
    private static final String HEAP = "local.heapMegabytes";
    private static final String IDLE = "local.idleMinutes";

    /** Returns what is set now. */
    public static ServerSettings load() {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
        return new ServerSettings(node.getBoolean(REMOTE, DEFAULT.remote), node.get(URI, DEFAULT.uri),
                node.get(DATABASE, DEFAULT.database), node.getInt(HEAP, DEFAULT.heapMegabytes), node.getInt(IDLE,
                        DEFAULT.idleMinutes));
    }

    /**
     * Keeps these.
     *
     * @throws BackingStoreException when the preferences cannot be written
     */
    public void save() throws BackingStoreException {
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(NODE);
        node.putBoolean(REMOTE, remote);
        node.put(URI, uri);
        node.put(DATABASE, database);
        node.putInt(HEAP, heapMegabytes);
        node.putInt(IDLE, idleMinutes);
        node.flush();
    }
}
