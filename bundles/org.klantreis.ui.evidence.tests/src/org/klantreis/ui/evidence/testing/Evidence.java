/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.klantreis.model.ColumnMapping;
import org.klantreis.model.EventLog;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.LogFormat;
import org.klantreis.model.LogRole;
import org.klantreis.ui.evidence.TestKnowledge;
import org.klantreis.ui.evidence.jobs.EvidenceJob;
import org.klantreis.ui.knowledge.index.IndexJob;
import org.klantreis.ui.project.AddDocumentCommand;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;

/** Evidence for tests of the workbench, and how to wait for the work on it. */
public final class Evidence {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Evidence() {
    }

    /** Writes an XES log of three cases: Anna's goes from the desk to claims and back, with an event without time. */
    public static Path xes(Path file) throws IOException {
        StringBuilder log = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log xes.version=\"1.0\">\n");
        String[][] cases = {{"Anna", "Ask/Service Desk/2026-03-01T09:00:00Z", "Assess/Claims Handling/2026-03-02T09:00:00Z",
                "Answer/Service Desk/2026-03-03T10:00:00Z", "Broken/Service Desk/no time at all"},
                {"Bram", "Ask/Service Desk/2026-03-04T09:00:00Z", "Assess/Claims Handling/2026-03-06T09:00:00Z"},
                {"Cato", "Ask/Service Desk/2026-03-05T09:00:00Z"}};
        for (String[] trace : cases) {
            log.append("<trace><string key=\"concept:name\" value=\"").append(trace[0]).append("\"/>\n");
            for (int i = 1; i < trace.length; i++) {
                String[] event = trace[i].split("/");
                log.append("<event><string key=\"concept:name\" value=\"").append(event[0])
                        .append("\"/><string key=\"org:group\" value=\"")
                        .append(event[1]).append("\"/><date key=\"time:timestamp\" value=\"").append(event[2])
                        .append("\"/></event>\n");
            }
            log.append("</trace>\n");
        }
        return Files.writeString(file, log.append("</log>\n"));
    }

    /** Adds an XES log to a landscape, with its descriptor, and saves. */
    public static EventLog addXes(ExampleProject example) throws CoreException, IOException {
        OpenLandscape landscape = example.landscape();
        Files.createDirectories(landscape.folder().resolve("logs"));
        xes(landscape.folder().resolve("logs/claims.xes"));
        EventLog log = KlantreisFactory.eINSTANCE.createEventLog();
        log.setName("Claims");
        log.setFile("claims.xes");
        log.setLogFormat(LogFormat.XES);
        Map.of(LogRole.CASE, "case:concept:name", LogRole.ACTIVITY, "concept:name", LogRole.START, "time:timestamp",
                LogRole.UNIT, "org:group")
                .forEach((role, name) -> {
                    ColumnMapping column = KlantreisFactory.eINSTANCE.createColumnMapping();
                    column.setRole(role);
                    column.setColumn(name);
                    log.getColumns().add(column);
                });
        landscape.execute(new AddDocumentCommand(landscape, "logs/claims.eventlog", log, "Add"));
        landscape.save(null);
        example.project().refreshLocal(IResource.DEPTH_INFINITE, null);
        settle();
        return log;
    }

    /** Opens a view; the tests' one server is used. */
    public static <T extends IViewPart> T open(Class<T> type, String id) throws PartInitException {
        TestKnowledge.use();
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        T view = type.cast(page.showView(id));
        settle();
        return view;
    }

    /** Waits until nothing is checked, loaded or synced any more. */
    public static void settle() {
        EventLoop.flush();
        EventLoop.until("nothing is checked, loaded or synced", PATIENCE,
                () -> Job.getJobManager().find(IndexJob.FAMILY).length == 0
                && Job.getJobManager().find(EvidenceJob.FAMILY).length == 0);
    }
}
