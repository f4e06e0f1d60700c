/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.klantreis.cli.ConformanceTables.Table;
import org.klantreis.evidence.conformance.Conformance;
import org.klantreis.evidence.keep.KeepDeviations;
import org.klantreis.model.EventLog;
import org.klantreis.model.Journey;
import org.klantreis.model.project.LandscapeProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds a journey against an event log. */
@Command(name = "conformance", mixinStandardHelpOptions = true,
        description = {"Hold a journey against an event log: which steps are skipped, what is extra, in another order, by another unit or "
        + "channel, and how often.", "Exit code 1 where the fitness is below --min-fitness."},
        footer = {"", "Examples:", "  klantreis conformance \"Report damage\"",
            "  klantreis conformance \"Report damage\" --persona \"Nearly retired\" --show steps --format csv",
            "  klantreis conformance \"Report damage\" --min-fitness 0.8", "  klantreis conformance \"Report damage\" --least 0.1 --keep"})
final class ConformanceCommand implements Callable<Integer> {
    private static final int FEW = 5;

    @Spec
    private CommandSpec spec;
    @Mixin
    private RevisionOptions project;
    @Mixin
    private FormatOption format;
    @Mixin
    private CaseOptions options;
    @Parameters(paramLabel = "JOURNEY", arity = "0..1", description = "The journey, by name or id.")
    private String journey;
    @Option(names = "--show", paramLabel = "TABLE",
            description = "${COMPLETION-CANDIDATES}. Default: as text a summary, the steps and the deviations; for machines the deviations.")
    private Table table;
    @Option(names = "--least", paramLabel = "SHARE", defaultValue = "0", converter = ShareConverter.class,
            description = "Only deviations that at least this share of cases shows, 0 to 1. Default: all.")
    private double least;
    @Option(names = "--min-fitness", paramLabel = "N", converter = ShareConverter.class,
            description = "End with exit code 1 where the fitness is below this, 0 to 1.")
    private Double minFitness;
    @Option(names = "--keep", description = "Keep the deviations as observations at the steps of the journey.")
    private boolean keep;

    @Override
    public Integer call() throws Exception {
        if (keep && project.revision().isPresent()) {
            throw new CommandFailedException("--keep changes the journey, and a revision never changes; leave out --at.");
        }
        LandscapeProject opened = project.open();
        Journey plan = new Journeys(opened.journeys()).require(journey);
        EventLog log = JourneyLog.of(opened, plan, options.log());
        Conformance found = new JourneyLog(project.folder(), log, spec.commandLine().getErr()).compare(plan, options.filter(log));
        print(found);
        if (keep) {
            keep(opened, plan, log, found);
        }
        if (minFitness != null && found.fitness() < minFitness) {
            spec.commandLine().getErr().println("The fitness " + number(found.fitness()) + " is below " + number(minFitness) + ".");
            return ExitCode.FINDINGS;
        }
        return ExitCode.FINE;
    }

    private void print(Conformance found) {
        if (table != null || !format.isText()) {
            format.print((table == null ? Table.DEVIATIONS : table).of(found, least));
            return;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("«" + found.journeyName() + "» against «" + found.logName() + "»: " + found.cases() + " cases in " + found.sequences()
                + " different sequences, " + found.asPlanned() + " as planned; fitness " + number(found.fitness()) + ".");
        if (found.unlinkedCases() > 0) {
            out.println(found.unlinkedCases() + " cases have no linked event and were left out.");
        }
        out.println();
        format.print(ColumnChoice.without(Table.STEPS.of(found, least), "inLog", "meanWait", "medianWork"));
        out.println();
        format.print(Table.DEVIATIONS.of(found, least));
        if (!found.unlinked().isEmpty()) {
            out.println();
            out.println("Left out, since they are linked to no touchpoint: " + found.unlinked().stream().limit(FEW)
                    .map(activity -> activity.activity() + " (" + activity.events() + ")").collect(Collectors.joining(", "))
                    + (found.unlinked().size() > FEW ? " and " + (found.unlinked().size() - FEW) + " more activities." : "."));
        }
        out.flush();
    }

    private void keep(LandscapeProject opened, Journey plan, EventLog log, Conformance found) throws IOException {
        KeepDeviations.Kept kept = new KeepDeviations(plan, log).execute(found, least, LocalDate.now());
        if (kept.added() + kept.updated() > 0) {
            opened.save();
        }
        PrintWriter messages = format.isText() ? spec.commandLine().getOut() : spec.commandLine().getErr();
        messages.println("Kept as observations: " + kept.added() + " new, " + kept.updated() + " brought up to date, " + kept.same()
                + " that were there already.");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
