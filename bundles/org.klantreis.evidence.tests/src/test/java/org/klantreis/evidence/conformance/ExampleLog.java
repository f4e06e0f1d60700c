/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

import java.io.IOException;
import java.nio.file.Path;

import org.klantreis.evidence.events.Events;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.evidence.read.ReadLog;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.model.EventLog;
import org.klantreis.model.Journey;
import org.klantreis.model.project.LandscapeProject;

/** The example's log of the journey that it shows. */
public final class ExampleLog {
    final LandscapeProject project;
    final EventLog log;
    final Journey journey;
    final Events events;

    /** Reads it. */
    public ExampleLog() throws IOException {
        Path folder = Path.of("../org.klantreis.examples/projects/havenbank");
        project = LandscapeProject.open(folder);
        log = project.documents().stream().filter(EventLog.class::isInstance).map(EventLog.class::cast).findFirst().orElseThrow();
        journey = log.getJourney();
        events = ReadLog.of(project, log).read(new ReadReport(), ReadMonitor.NONE);
    }

    /** Returns the descriptor. */
    public EventLog log() {
        return log;
    }

    /** Returns the journey. */
    public Journey journey() {
        return journey;
    }

    /** Returns the project. */
    public LandscapeProject project() {
        return project;
    }

    /** Returns the cases. */
    public EventCases cases() {
        return new EventCases(events, CaseFilter.ALL);
    }

    /** Compares the journey with its log. */
    public Conformance compare(CaseFilter filter) {
        return new CompareWithLog(journey, log).execute(new EventCases(events, filter), Monitor.NONE);
    }
}
