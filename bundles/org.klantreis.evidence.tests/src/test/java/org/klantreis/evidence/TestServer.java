/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.klantreis.knowledge.GraphServer;
import org.klantreis.knowledge.GraphServer;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.server.LocalServer;
import org.klantreis.knowledge.server.RemoteServer;
import org.neo4j.driver.AuthTokens;

/**
 * The one Neo4j that all tests of a JVM share: a local one, started when first needed and stopped at the end; or that of the
 * variable {@code KLANTREIS_TEST_NEO4J}, as {@code uri|user|password}.
 */
public final class TestServer {
    private static Path folder;
    private static LocalServer local;

    private TestServer() {
    }

    /** Returns the server, running. */
    public static synchronized GraphServer get() {
        String named = System.getenv("KLANTREIS_TEST_NEO4J");
        if (named != null) {
            String[] parts = named.split("\\|");
            return new GraphServer(parts[0], AuthTokens.basic(parts[1], parts[2]), "");
        }
        if (local == null) {
            try {
                folder = Files.createTempDirectory("klantreis-evidence-tests");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            local = new LocalServer(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> local.stop()));
        }
        return local.ensure(message -> { });
    }

    /** Returns a connection of its own to the server. */
    public static KnowledgeBase open() {
        return KnowledgeBase.open(new RemoteServer(get()), message -> { });
    }
}
