/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.neo4j.local;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a server that is alive.
 *
 * @param pid its process id
 * @param since when it was started
 * @param boltUri where it answers; empty while it starts, and for a server that another user or another state folder started
 * @param version the version of Neo4j; empty when boltUri is
 */
public record ServerStatus(long pid, Instant since, Optional<URI> boltUri, Optional<String> version) {
}
