/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge;

import java.time.Duration;

import org.neo4j.driver.AuthToken;

/**
 * Where a Neo4j server is, and how to log in.
 *
 * @param uri its address: {@code bolt://}, {@code neo4j://} or {@code neo4j+s://}
 * @param credentials the login
 * @param database the database; empty for the user's home database
 * @param patience how long to try again when it does not answer, before that counts as an error
 */
public record GraphServer(String uri, AuthToken credentials, String database, Duration patience) {
    private static final Duration OF_A_CLUSTER = Duration.ofSeconds(15);

    /**
     * Makes one with the patience that a cluster needs to choose a new leader.
     *
     * @param uri its address
     * @param credentials the login
     * @param database the database; empty for the user's home database
     */
    public GraphServer(String uri, AuthToken credentials, String database) {
        this(uri, credentials, database, OF_A_CLUSTER);
    }

    /** Says where, never how to log in. */
    @Override
    public String toString() {
        return uri;
    }
}
