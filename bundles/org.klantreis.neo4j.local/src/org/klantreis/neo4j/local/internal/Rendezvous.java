/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.neo4j.local.internal;

import java.util.Map;
import java.util.Optional;

/**
 * How to reach a running server.
 *
 * @param server its process
 * @param port its Bolt port on 127.0.0.1
 * @param secret the password of its user
 * @param version the version of Neo4j
 */
record Rendezvous(ProcessMark server, int port, String secret, String version) {

    String toText() {
        return "pid=" + server.pid() + "\nstarted=" + server.started() + "\nport=" + port + "\nsecret=" + secret + "\nversion="
                + version + "\n";
    }

    static Optional<Rendezvous> parse(String text) {
        Map<String, String> values = ProcessMark.values(text);
        try {
            ProcessMark server = new ProcessMark(Long.parseLong(values.get("pid")), Long.parseLong(values.get("started")));
            String secret = values.get("secret");
            return secret == null ? Optional.empty()
                    : Optional.of(new Rendezvous(server, Integer.parseInt(values.get("port")), secret,
                            values.getOrDefault("version", "")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
