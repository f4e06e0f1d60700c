/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.eclipse.emf.edit.command.ChangeCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.klantreis.evidence.state.LoadedLogs;
import org.klantreis.model.EventLog;
import org.klantreis.ui.evidence.TestKnowledge;
import org.klantreis.ui.evidence.jobs.LandscapeEvidence;
import org.klantreis.ui.evidence.jobs.LogState;
import org.klantreis.ui.evidence.testing.Evidence;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.CleanWorkbench;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;

@ExtendWith(CleanWorkbench.class)
class RemovedLogTest {
    private LandscapeEvidence evidence;

    @AfterEach
    void close() {
        TestKnowledge.closeViews();
        Evidence.settle();
    }

    private boolean isLoaded(String log) {
        return !evidence.index().work(knowledge -> LoadedLogs.of(knowledge, List.of(log))).isEmpty();
    }

    @Test
    void removesTheEventsOfALogThatIsGone() throws Exception {
        ExampleProject example = ExampleProject.minimal();
        EventLog log = Evidence.addXes(example);
        EvidenceView view = Evidence.open(EvidenceView.class, EvidenceView.ID);
        evidence = view.evidence();
        evidence.load(log);
        EventLoop.until("it is loaded", Duration.ofSeconds(90), () -> evidence.state(log.getId()).kind() == LogState.Kind.LOADED);
        OpenLandscape landscape = example.landscape();
        landscape.execute(new ChangeCommand(landscape.model().resourceSet()) {
            @Override
            protected void doExecute() {
                landscape.model().remove("logs/claims.eventlog");
            }
        });
        landscape.save(null);
        assertThat(isLoaded(log.getId())).as("until the graph follows").isTrue();
        EventLoop.until("its events are gone", Duration.ofSeconds(90), () -> !isLoaded(log.getId()));
        assertThat(view.empty().isVisible()).isTrue();
    }
}
