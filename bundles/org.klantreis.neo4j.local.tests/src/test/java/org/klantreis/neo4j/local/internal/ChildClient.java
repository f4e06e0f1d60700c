/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.neo4j.local.internal;

import java.nio.file.Path;

import org.klantreis.neo4j.local.LocalNeo4j;
import org.klantreis.neo4j.local.ProgressListener;
import org.klantreis.neo4j.local.RunningServer;
import org.klantreis.neo4j.local.StartOptions;

/** A client in a process of its own: makes sure of a server, says which, and ends as abruptly as Java can. */
final class ChildClient {

    private ChildClient() {
    }

    public static void main(String[] args) throws Exception {
        RunningServer server = LocalNeo4j.ensureRunning(Path.of(args[0]), StartOptions.DEFAULT, ProgressListener.NONE);
        System.out.println(server.pid() + " " + server.startedNow());
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }
}
