/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.klantreis.evidence.TestServer;
import org.klantreis.evidence.load.LoadLog;
import org.klantreis.evidence.load.LogIdentity;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.KnowledgeException;
import org.klantreis.knowledge.sync.Monitor;

/** The graph says the same as the file. */
class GraphCasesTest {
    @Test
    void theGraphSaysTheSameAsTheFile() throws Exception {
        ExampleLog example = new ExampleLog();
        try (KnowledgeBase knowledge = TestServer.open()) {
            String id = UUID.randomUUID().toString();
            new LoadLog(knowledge, new LogIdentity(id, "Report damage", UUID.randomUUID().toString(), "1"),
                    (report, monitor) -> example.events).execute(Monitor.NONE);
            long from = example.events.start(example.events.firstOf(40));
            for (CaseFilter filter : new CaseFilter[] {CaseFilter.ALL, CaseFilter.of(null, null, null, "Families", null),
                CaseFilter.of(null, null, null, null, "Website"), new CaseFilter(from, null, Set.of(), Set.of()),
                new CaseFilter(null, from, Set.of(), Set.of())}) {
                Conformance graph = new CompareWithLog(example.journey, example.log)
                        .execute(new GraphCases(knowledge, id, filter), Monitor.NONE);
                assertThat(graph.cases()).isPositive();
                assertThat(graph).isEqualTo(example.compare(filter));
            }
            assertThatThrownBy(() -> new GraphCases(knowledge, "none", CaseFilter.ALL).read(seen -> { }, Monitor.NONE))
                    .isInstanceOf(KnowledgeException.class).hasMessageContaining("not in the knowledge base");
        }
    }
}
