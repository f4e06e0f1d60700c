/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.klantreis.evidence.load.LoadLog;
import org.klantreis.evidence.load.LoadReport;
import org.klantreis.evidence.load.RemoveLogs;
import org.klantreis.evidence.read.ReadLog;
import org.klantreis.evidence.state.LoadedLogs;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.model.EventLog;
import org.klantreis.model.project.LandscapeProject;

/** The event logs of a project, brought into the knowledge base where they are missing or stale. */
final class EventLogs {
    private final Path folder;
    private final PrintWriter messages;
    private int count;

    /** A log that the knowledge base has in the state of its file. */
    record Loaded(String name, LoadReport report) {
    }

    EventLogs(Path folder, PrintWriter messages) {
        this.folder = folder;
        this.messages = messages;
    }

    static List<EventLog> of(LandscapeProject project) {
        return project.documents().stream().filter(EventLog.class::isInstance).map(EventLog.class::cast).toList();
    }

    /**
     * Finds logs.
     *
     * @param wanted a name or id; empty for all
     * @throws CommandFailedException when there is none
     */
    static List<EventLog> find(LandscapeProject project, String wanted) {
        List<EventLog> all = of(project);
        List<EventLog> found = all.stream().filter(log -> wanted.isEmpty() || wanted.equalsIgnoreCase(log.getName())
                || wanted.equals(log.getId())).toList();
        if (all.isEmpty()) {
            throw new CommandFailedException("The project has no event log; import one with «klantreis import log FILE».");
        } else if (found.isEmpty()) {
            List<String> names = all.stream().map(log -> String.valueOf(log.getName())).toList();
            throw new CommandFailedException("There is no event log «" + wanted + "»" + Nearest.hint(wanted, names, "there are "
                    + String.join(", ", names.stream().map(name -> "«" + name + "»").toList()) + "."));
        }
        return found;
    }

    /**
     * Loads what is missing or stale. A log whose file is not there is told; the knowledge base may have its events still.
     *
     * @param wanted a name or id; empty for all
     * @return those whose file is there
     * @throws CommandFailedException when there is none of that name, or none with a file or events
     */
    List<Loaded> load(KnowledgeBase knowledge, String wanted) throws IOException {
        LandscapeProject project = LandscapeProject.open(folder);
        List<EventLog> logs = find(project, wanted);
        count = logs.size();
        new RemoveLogs(knowledge, project).execute(new ProgressLine(messages));
        List<Loaded> loaded = new ArrayList<>();
        boolean some = false;
        for (EventLog log : logs) {
            ReadLog reading = ReadLog.of(project, log);
            if (Files.isRegularFile(reading.file())) {
                LoadReport report = new LoadLog(knowledge, reading.identity(), reading).execute(new ProgressLine(messages));
                loaded.add(new Loaded(String.valueOf(log.getName()), report));
                some = true;
            } else {
                boolean known = isKnown(knowledge, log);
                some |= known;
                messages.println("The file " + reading.file() + " of the log «" + log.getName() + "» is missing; "
                        + (known ? "the answers are from when it was last loaded." : "put it there, and ask again."));
                messages.flush();
            }
        }
        if (!some) {
            throw new CommandFailedException(logs.size() == 1 ? "There is nothing to ask of «" + logs.get(0).getName()
                    + "»: its file is missing, and the knowledge base has no events of it."
                    : "There is nothing to ask: the files of all logs are missing, and the knowledge base has no events of them.");
        }
        return loaded;
    }

    /** Returns how many logs there are of the name that was asked for. */
    int count() {
        return count;
    }

    private static boolean isKnown(KnowledgeBase knowledge, EventLog log) {
        return !LoadedLogs.of(knowledge, List.of(log.getId())).isEmpty();
    }
}
