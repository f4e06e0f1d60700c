/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.klantreis.model.EventLog;
import org.klantreis.ui.evidence.jobs.EvidenceIndex;
import org.klantreis.ui.evidence.jobs.EvidenceJob;
import org.klantreis.ui.evidence.jobs.LandscapeEvidence;
import org.klantreis.ui.evidence.jobs.LogState;
import org.klantreis.ui.knowledge.index.LandscapeIndex;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;

/** Loads the event logs of projects as the workbench does. */
public final class TestLogs {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private TestLogs() {
    }

    /** Returns the first event log of a project. */
    public static EventLog first(ExampleProject example) throws Exception {
        return example.landscape().model().documents().stream().filter(EventLog.class::isInstance).map(EventLog.class::cast)
                .findFirst().orElseThrow();
    }

    /** Removes what earlier tests loaded, since all share one server and the example always has the same ids. */
    public static void unload(ExampleProject example, LandscapeIndex index) {
        index.ask((knowledge, snapshot) -> knowledge.execute(snapshot, "MATCH (d:LogData) DELETE d", Map.of()));
        EvidenceIndex.get().of(example.project()).check();
        EventLoop.until("the logs are checked", PATIENCE, () -> Job.getJobManager().find(EvidenceJob.FAMILY).length == 0);
        TestKnowledge.settle();
    }

    /** Loads the first event log of a project, and waits until all that follows it has its answer. */
    public static void load(ExampleProject example) throws Exception {
        load(example, first(example));
    }

    /** Loads an event log, and waits until all that follows it has its answer. */
    public static void load(ExampleProject example, EventLog log) {
        LandscapeEvidence evidence = EvidenceIndex.get().of(example.project());
        evidence.load(log);
        settle(evidence, log);
    }

    /** Waits until an event log is loaded and all that follows it has its answer. */
    public static void settle(LandscapeEvidence evidence, EventLog log) {
        EventLoop.until("the log is loaded", PATIENCE, () -> Job.getJobManager().find(EvidenceJob.FAMILY).length == 0
                && evidence.state(log.getId()).kind() != LogState.Kind.LOADING);
        assertThat(evidence.state(log.getId())).extracting(LogState::kind).as(evidence.state(log.getId()).sentence())
                .isEqualTo(LogState.Kind.LOADED);
        TestKnowledge.settle();
    }
}
