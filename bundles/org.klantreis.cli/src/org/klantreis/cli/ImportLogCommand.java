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
import java.util.List;
import java.util.concurrent.Callable;

import org.klantreis.evidence.events.Events;
import org.klantreis.evidence.importing.ImportLog;
import org.klantreis.evidence.load.LoadLog;
import org.klantreis.evidence.load.LoadReport;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.evidence.preview.LogPreview;
import org.klantreis.evidence.read.ReadLog;
import org.klantreis.model.EventLog;
import org.klantreis.model.project.LandscapeProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a file with events into a project and the knowledge base. */
@Command(name = "log", mixinStandardHelpOptions = true, description = {
    "Import an event log: what cases really went through. The file is copied into the project's folder logs, with a descriptor beside it "
        + "that says how it is read; the knowledge base gets the events.",
    "What its columns mean is proposed by their names and values, and can be said with --map; --dry-run shows it first.",
    "Importing a log of the same name again gives it the new content and keeps its settings and links."},
    footer = {"", "Examples:",
        "  klantreis import log incidents.xes.gz --dry-run", "  klantreis import log incidents.xes.gz --queue Queued --name Incidents",
        "  klantreis import log claims.csv --map CASE=Claim --map ACTIVITY=Step --map START=Time --map UNIT=Desk",
        "Exit code: 0 where all rows were used, 1 where some were dropped, 2 where nothing was imported."})
final class ImportLogCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private ProjectOptions project;
    @Mixin
    private FormatOption output;
    @Mixin
    private LogOptions reading;
    @Parameters(arity = "0..1", paramLabel = "FILE",
            description = "The log: XES (.xes, .xes.gz), CSV, XLSX, or OCEL 2.0 as JSON, XML or SQLite.")
    private Path file;
    @Option(names = "--name", paramLabel = "NAME", description = "The log's name. Default: that of the file.")
    private String name;
    @Option(names = "--journey", paramLabel = "NAME", description = "The journey that the log shows, by name or id.")
    private String journey;
    @Option(names = "--dry-run", description = "Read and report, and change nothing.")
    private boolean dryRun;
    @Option(names = "--accept-links", description = "Link units, activities, channels and customer groups where their names leave little doubt.")
    private boolean acceptLinks;
    @Option(names = "--reload", description = "Instead bring the project's logs, or that of --name, into the knowledge base where their files "
            + "or settings changed.")
    private boolean reload;

    @Override
    public Integer call() throws Exception {
        if (reload) {
            if (file != null || dryRun || acceptLinks) {
                throw new CommandFailedException("--reload reads the files that are in the project; leave out FILE, --dry-run and --accept-links.");
            }
            return reload();
        } else if (file == null) {
            throw new CommandFailedException("Name the file with the events, or reload those of the project with --reload.");
        } else if (!Files.isRegularFile(file)) {
            throw new CommandFailedException("There is no file " + file + "; check the path.");
        }
        LandscapeProject opened = project.open();
        PrintWriter err = spec.commandLine().getErr();
        LogPreview preview = reading.look(file, ReadMonitor.NONE);
        EventLog log = descriptor(opened, preview);
        ReadReport report = new ReadReport();
        ImportLog action = new ImportLog(opened, file, log);
        Events events = action.read(report, new ReadProgress("Reading " + file.getFileName(), err));
        preview.findings().forEach(report::find);
        if (events.size() == 0) {
            new ImportLogReport(log, events, report).tell(output, spec.commandLine().getErr());
            throw new CommandFailedException("Nothing was imported: the file " + file + " has no event that could be used"
                    + (log.getColumns().isEmpty() ? "; name its columns with --map." : "."));
        }
        LogLinks links = new LogLinks(opened, log, events);
        links.propose(acceptLinks);
        ImportLogReport told = new ImportLogReport(log, events, report);
        if (dryRun) {
            if (output.isText()) {
                output.print(ImportLogReport.columns(preview, log));
                spec.commandLine().getOut().println();
            }
            told.tell(output, spec.commandLine().getOut(), links, "Would import");
            return code(report);
        }
        boolean update = opened.pathOf(log).isPresent();
        String path = action.keep();
        told.tell(output, spec.commandLine().getOut(), links, update ? "Updated" : "Imported");
        load(opened, log, events, path);
        return code(report);
    }

    private static int code(ReadReport report) {
        return ImportLogReport.unwanted(report) > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    /** The log of that name where there is one, else a new one as the file proposes it; with what was given. */
    private EventLog descriptor(LandscapeProject opened, LogPreview preview) {
        String wanted = name == null ? preview.proposedLog().getName().replace('_', ' ').strip() : name;
        List<EventLog> same = EventLogs.of(opened).stream().filter(log -> wanted.equalsIgnoreCase(log.getName())).toList();
        if (same.size() > 1) {
            throw new CommandFailedException("There are " + same.size() + " logs «" + wanted + "» in the project; give the new one another --name.");
        }
        EventLog log = same.isEmpty() ? preview.proposedLog() : same.get(0);
        if (same.isEmpty()) {
            log.setName(wanted);
        } else {
            opened.readOnlyReason(opened.pathOf(log).orElseThrow()).ifPresent(reason -> {
                throw new CommandFailedException("The descriptor of «" + wanted + "» cannot be saved: " + reason);
            });
            log.setLogFormat(preview.format());
        }
        reading.applyTo(log);
        if (journey != null) {
            log.setJourney(new Journeys(opened.journeys()).require(journey));
        }
        return log;
    }

    private void load(LandscapeProject opened, EventLog log, Events events, String path) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        try (KnowledgeSession session = new KnowledgeSession(opened.folder().orElseThrow(), err)) {
            session.current();
            ReadLog kept = ReadLog.of(opened, log);
            LoadReport report = new LoadLog(session.knowledge(), kept.identity(), (again, monitor) -> events).execute(new ProgressLine(err));
            if (output.isText()) {
                spec.commandLine().getOut().println(ImportLogReport.loaded(report));
            }
        } catch (org.klantreis.knowledge.KnowledgeException e) {
            throw new CommandFailedException("The log is in the project (" + path + "), but not in the knowledge base yet: " + e.getMessage()
                    + " «klantreis import log --reload» tries again.");
        }
    }

    private int reload() throws IOException {
        int dropped = 0;
        PrintWriter err = spec.commandLine().getErr();
        try (KnowledgeSession session = new KnowledgeSession(project.folder(), err)) {
            session.current();
            for (EventLogs.Loaded loaded : new EventLogs(project.folder(), err).load(session.knowledge(), name == null ? "" : name)) {
                ReadReport read = loaded.report().read();
                dropped += ImportLogReport.unwanted(read);
                if (output.isText()) {
                    PrintWriter out = spec.commandLine().getOut();
                    out.println("«" + loaded.name() + "»: " + ImportLogReport.loaded(loaded.report()));
                    ImportLogReport.tellRows(read, out);
                } else {
                    output.print(ImportLogReport.table(read));
                }
            }
        }
        return dropped > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
