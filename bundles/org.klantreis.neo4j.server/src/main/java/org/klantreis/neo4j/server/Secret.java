/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program is free software: you can redistribute it and/or modify it under the terms of the
 * GNU General Public License as published by the Free Software Foundation, either version 3 of the
 * License, or (at your option) any later version: https://www.gnu.org/licenses/gpl-3.0.html
 * SPDX-License-Identifier: GPL-3.0-or-later
 */
package org.klantreis.neo4j.server;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Transaction;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.kernel.impl.security.User;
import org.neo4j.logging.NullLogProvider;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;
import org.neo4j.server.security.auth.CommunitySecurityModule;
import org.neo4j.server.security.auth.FileUserRepository;

/** Sets the password of the user {@code neo4j}. What is stored of it is a salted hash only. */
final class Secret {

    private static final String USER = "neo4j";

    private Secret() {
    }

    /**
     * Sets the password of a store that does not exist yet, the way {@code neo4j-admin dbms set-initial-password} does: Neo4j
     * takes it from a file when it makes its system database. Without this a new store would accept Neo4j's well-known password
     * from the moment its port is open until ours is set.
     *
     * @return whether the store is fresh, so that the password is set thereby
     */
    static boolean setWhereFresh(Path home, String secret) throws Exception {
        if (Files.exists(home.resolve("data/databases/system"))) {
            return false;
        }
        Config config = Config.newBuilder().set(GraphDatabaseSettings.neo4j_home, home).build();
        Path file = CommunitySecurityModule.getInitialUserRepositoryFile(config);
        Files.deleteIfExists(file);
        try (DefaultFileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
            FileUserRepository users =
                    new FileUserRepository(files, file, NullLogProvider.getInstance(), EmptyMemoryTracker.INSTANCE);
            users.start();
            users.create(new User(USER, null, hashed(secret), false, false));
            users.shutdown();
        }
        return true;
    }

    /**
     * Sets the password of an existing store. The node is written directly, since the statement for it, ALTER USER, compiles for
     * six seconds in a JVM that has just started.
     *
     * @param system the system database
     */
    static void set(GraphDatabaseService system, String secret) {
        try (Transaction transaction = system.beginTx()) {
            Node user = transaction.findNode(Label.label("User"), "name", USER);
            if (user != null && user.hasProperty("credentials")) {
                user.setProperty("credentials", hashed(secret).serialize());
                user.setProperty("passwordChangeRequired", false);
                transaction.commit();
                return;
            }
        }
        system.executeTransactionally("ALTER USER neo4j SET PASSWORD $secret CHANGE NOT REQUIRED", Map.of("secret", secret));
    }

    private static SystemGraphCredential hashed(String secret) {
        return SystemGraphCredential.createCredentialForPassword(secret.getBytes(StandardCharsets.UTF_8), new SecureHasher());
    }
}
