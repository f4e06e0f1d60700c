/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

import org.klantreis.method.audit.Audit;
import org.klantreis.model.Journey;
import org.klantreis.model.project.LandscapeProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds practice against paper. */
@Command(name = "audit", mixinStandardHelpOptions = true, description = {
    "Hold practice against paper: what shadowing saw at each step of a journey.",
    "Print a sheet to take along with «klantreis render JOURNEY --view audit -o sheet.pdf --page A4», or a table to fill in with "
            + "--sheet; enter what was seen with --enter."},
        footer = {"", "Columns of a table to enter: step (its name) or number; seen (as on paper, missing, extra, other order, "
            + "other channel, other unit; Dutch will do); and as far as known date, what, note, instead (the channel, unit or "
            + "touchpoint), study. Rows that say nothing are left out.",
            "", "Examples:", "  klantreis audit \"Report damage\"",
            "  klantreis audit \"Report damage\" --sheet > damage.csv",
            "  klantreis audit \"Report damage\" --enter damage.csv --date 2026-03-05 --dry-run"})
final class AuditCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private RevisionOptions project;
    @Mixin
    private FormatOption format;
    @Parameters(paramLabel = "JOURNEY", arity = "0..1", description = "The journey, by name or id.")
    private String journey;
    @Option(names = "--sheet", description = "Print a table to fill in, as CSV: a row for each step, with what is on paper.")
    private boolean sheet;
    @Option(names = "--enter", paramLabel = "FILE", description = "Enter what was seen from such a table, CSV or XLSX. "
            + "Nothing is entered where a row cannot be understood, and nothing twice.")
    private Path entered;
    @Option(names = "--date", paramLabel = "DAY", converter = DayConverter.class,
            description = "With --enter: the day of rows that name none.")
    private LocalDate date;
    @Option(names = "--study", paramLabel = "NAME", defaultValue = "",
            description = "With --enter: the study of rows that name none, by name or id.")
    private String study;
    @Option(names = "--dry-run", description = "With --enter: tell what would be entered, and change nothing.")
    private boolean dryRun;

    @Override
    public Integer call() throws IOException {
        if (entered != null && (sheet || project.revision().isPresent())) {
            throw new CommandFailedException("--enter changes the files of the project; leave out --sheet and --at.");
        }
        LandscapeProject opened = project.open();
        Journey chosen = new Journeys(opened.journeys()).require(journey);
        Audit audit = Audit.of(chosen);
        if (sheet) {
            spec.commandLine().getOut().print(AuditTables.sheet(audit));
            spec.commandLine().getOut().flush();
        } else if (entered != null) {
            return enter(opened, audit);
        } else {
            format.print(AuditTables.report(audit));
            if (format.isText()) {
                spec.commandLine().getOut().println();
                spec.commandLine().getOut().println(AuditTables.summary(audit));
            }
        }
        return ExitCode.FINE;
    }

    private int enter(LandscapeProject opened, Audit audit) throws IOException {
        EnterSightings action = new EnterSightings(opened, audit, date, study);
        EnterSightings.Result result = action.read(entered);
        result.refused().forEach(spec.commandLine().getErr()::println);
        if (!result.refused().isEmpty()) {
            throw new CommandFailedException("Nothing was entered: " + result.refused().size()
                    + (result.refused().size() == 1 ? " row" : " rows") + " of " + entered
                    + " cannot be understood; correct them and enter it again.");
        }
        format.print(AuditTables.sightings(result.sightings()));
        if (!dryRun) {
            action.save(result);
        }
        if (format.isText()) {
            spec.commandLine().getOut().println();
            spec.commandLine().getOut().println((dryRun ? "Would enter " : "Entered ") + result.sightings().size()
                    + (result.sightings().size() == 1 ? " observation" : " observations") + " in «" + audit.journey().getName()
                    + "»" + (result.known() > 0 ? "; " + result.known() + " were there already" : "") + ".");
        }
        return ExitCode.FINE;
    }
}
