/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.server;

import org.neo4j.driver.AuthToken;

/**
 * Where a Neo4j server is, and how to log in.
 *
 * @param uri its address: {@code bolt://}, {@code neo4j://} or {@code neo4j+s://}
 * @param credentials the login
 * @param database the database; empty for the user's home database
 */
public record GraphServer(String uri, AuthToken credentials, String database) {
    /** Says where, never how to log in. */
    @Override
    public String toString() {
        return uri;
    }
}
