/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.klantreis.evidence.conformance.CaseFilter;
import org.klantreis.evidence.conformance.CompareWithLog;
import org.klantreis.evidence.conformance.Conformance;
import org.klantreis.evidence.conformance.GraphCases;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.model.EventLog;
import org.klantreis.model.Journey;
import org.klantreis.model.project.LandscapeProject;

/** A log, brought into the knowledge base, and a journey that is held against it. */
final class JourneyLog {
    private final Path folder;
    private final EventLog log;
    private final PrintWriter messages;

    /**
     * Prepares it.
     *
     * @param folder the project's folder, where the log's file is
     * @param log the log
     * @param messages takes sentences for the user
     */
    JourneyLog(Path folder, EventLog log, PrintWriter messages) {
        this.folder = folder;
        this.log = log;
        this.messages = messages;
    }

    /**
     * Finds the log that a journey is held against.
     *
     * @param wanted its name or id; empty for the one that names the journey
     * @throws CommandFailedException when there is none, or more than one
     */
    static EventLog of(LandscapeProject project, Journey journey, String wanted) {
        List<EventLog> logs = EventLogs.find(project, wanted).stream()
                .filter(log -> !wanted.isEmpty() || log.getJourney() == journey).toList();
        if (logs.isEmpty()) {
            throw new CommandFailedException("No event log says that it shows «" + journey.getName()
                    + "»; name one with --log, or set the journey of the log.");
        } else if (logs.size() > 1) {
            throw new CommandFailedException("Several event logs show «" + journey.getName() + "»; name one with --log: "
                    + logs.stream().map(log -> "«" + log.getName() + "»").collect(Collectors.joining(", ")) + ".");
        }
        return logs.get(0);
    }

    /** Compares, after loading what is missing or stale. */
    Conformance compare(Journey journey, CaseFilter filter) throws IOException {
        CompareWithLog compare = new CompareWithLog(journey, log);
        if (!compare.isPossible()) {
            throw new CommandFailedException("No activity of the log «" + log.getName() + "» is linked to a touchpoint of «"
                    + journey.getName() + "»; link them in the log's descriptor or in the workbench.");
        }
        return withCases(filter, cases -> compare.execute(cases, new ProgressLine(messages)));
    }

    /** Does something with the cases, after loading what is missing or stale. */
    <T> T withCases(CaseFilter filter, Function<GraphCases, T> work) throws IOException {
        try (KnowledgeBase knowledge = KnowledgeBase.open(KnowledgeSession.serverOf(folder), message -> {
            messages.println(message);
            messages.flush();
        })) {
            new EventLogs(folder, messages).load(knowledge, log.getId());
            return work.apply(new GraphCases(knowledge, log.getId(), filter));
        }
    }
}
