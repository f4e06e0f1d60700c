/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.server;

import java.util.Map;
import java.util.function.Supplier;

import org.klantreis.knowledge.server.RemoteServer;

/** The variables of the system's environment that name a Neo4j server. They win over the preferences, as at the command line. */
public final class Environment {
    private static Supplier<Map<String, String>> variables = System::getenv;

    private Environment() {
    }

    /** Says whether the environment names a server. */
    public static boolean namesServer() {
        return !variable(RemoteServer.URI).isEmpty();
    }

    /**
     * Reads a variable.
     *
     * @param name its name
     * @return its value; empty where it is not set
     */
    public static String variable(String name) {
        return variables.get().getOrDefault(name, "").trim();
    }

    static Map<String, String> variables() {
        return variables.get();
    }

    /**
     * Takes other variables, for tests.
     *
     * @param others gives the variables
     */
    public static void use(Supplier<Map<String, String>> others) {
        variables = others;
    }
}
