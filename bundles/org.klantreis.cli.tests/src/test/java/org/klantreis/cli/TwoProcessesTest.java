/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

class TwoProcessesTest {
    @Test
    void askAFreshProjectAtOnceAndGetTheSameAnswer() throws Exception {
        try (TestFolder folder = new TestFolder()) {
            String project = folder.project().toString();
            Run.of("new", project, "--template", "havenbank").fine();
            Run first;
            Run second;
            try (Child one = Child.command(Map.of(), "handoffs", "--project", project);
                    Child other = Child.command(Map.of(), "handoffs", "--project", project)) {
                first = one.result().fine();
                second = other.result().fine();
            }

            assertThat(first.out()).endsWith("\n150 cross-silo handoffs.\n");
            assertThat(second.out()).isEqualTo(first.out());
            assertThat(Run.in(folder.project(), "sync", "--verify").fine().out()).startsWith("The knowledge base is up to date: ")
                    .contains("Verified: ");
        }
    }
}
