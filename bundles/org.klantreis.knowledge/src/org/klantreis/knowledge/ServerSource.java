/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge;

import java.util.Optional;
import java.util.function.Consumer;

/** Finds the Neo4j server of a project, and starts or mends it where that is ours to do. */
public interface ServerSource {
    /**
     * Makes sure that there is a server.
     *
     * @param messages takes sentences for the user: that it starts, that it was mended
     * @return the server, which answers
     * @throws KnowledgeException when there is none
     */
    GraphServer ensure(Consumer<String> messages);

    /**
     * Throws the store away and begins a new one, where that is ours to do: all in it can be made again from the project.
     *
     * @param messages takes sentences for the user
     * @return the new server; empty where the store is not ours
     */
    Optional<GraphServer> renew(Consumer<String> messages);
}
