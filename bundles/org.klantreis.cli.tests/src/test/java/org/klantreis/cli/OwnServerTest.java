/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Commands with a server of the user's own that does not do; the addresses come from the environment of a process. */
class OwnServerTest {
    private static Run handoffs(Map<String, String> environment) throws IOException, InterruptedException {
        try (Child child = Child.command(environment, "handoffs", "--project", Havenbank.project().toString())) {
            return child.result();
        }
    }

    @Test
    void refusesAnAddressOfAnotherKind() throws Exception {
        assertThat(handoffs(Map.of("KLANTREIS_NEO4J_URI", "http://localhost:7474")).refused())
                .startsWith("The address in KLANTREIS_NEO4J_URI is none of a Neo4j server: «http://localhost:7474»; it looks "
                        + "like bolt://");
    }

    @Test
    void saysThatNobodyAnswers() throws Exception {
        assertThat(handoffs(Map.of("KLANTREIS_NEO4J_URI", "bolt://127.0.0.1:1")).refused())
                .startsWith("The Neo4j server at bolt://127.0.0.1:1 does not answer (")
                .endsWith("check that it runs and that its address is right.");
    }

    @Test
    void saysThatTheLoginIsWrongWithoutRepeatingIt() throws Exception {
        String address = Run.in(Havenbank.project(), "server", "start").fine().out().trim();

        Run run = handoffs(Map.of("KLANTREIS_NEO4J_URI", address, "KLANTREIS_NEO4J_USER", "neo4j", "KLANTREIS_NEO4J_PASSWORD",
                "guessed"));

        assertThat(run.refused())
                .isEqualTo("The Neo4j server refused the login; check KLANTREIS_NEO4J_USER and KLANTREIS_NEO4J_PASSWORD.");
        assertThat(run.out() + run.err()).doesNotContain("guessed");
    }

    @Test
    void doesNotStopAServerThatIsNotItsOwn() throws Exception {
        try (Child child = Child.command(Map.of("KLANTREIS_NEO4J_URI", "bolt://127.0.0.1:1"), "server", "stop", "--project",
                Havenbank.project().toString())) {
            assertThat(child.result().refused()).startsWith("The variable KLANTREIS_NEO4J_URI names a server of your own");
        }
        Run.in(Havenbank.project(), "server", "status").fine();
    }
}
