/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import org.klantreis.diff.Comparison;
import org.klantreis.impact.Effect;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.publish.ReportFormat;
import org.klantreis.publish.WriteReport;
import org.klantreis.publish.contents.Report;
import org.klantreis.publish.subjects.ProjectReport;
import org.klantreis.publish.subjects.ReviewReport;
import org.klantreis.publish.words.Words;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a report for those who do not open the model. */
@Command(name = "report", mixinStandardHelpOptions = true,
        description = "Write a report: what to repair, where to excel, who must know, and the journeys with their maps, as one HTML "
        + "page that needs nothing else, as a workbook or as Markdown.")
final class ReportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private RevisionOptions project;
    @Option(names = {"-o", "--output"}, paramLabel = "FILE",
            description = "The report's file; the end of its name says the format. Default: report.html in the current folder.")
    private Path output;
    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: by the file's name, else HTML.")
    private ReportFormat format;
    @Option(names = "--language", paramLabel = "LANGUAGE",
            description = "The language of the report's own words: ${COMPLETION-CANDIDATES}. Default: that of the system.")
    private Language language;

    @Option(names = "--journey", paramLabel = "JOURNEY", description = "Only this journey, by name or id, with those that replace it.")
    private String journey;
    @Option(names = "--review", paramLabel = "STATE", arity = "2",
            description = "Instead: the change between two states, each a folder or a revision (commit, tag, branch), and what it does. "
            + "Name «.» for the files as they are now.")
    private List<String> review = List.of();
    @Option(names = "--no-impact", description = "With --review: only what differs, without asking the knowledge base what it does.")
    private boolean withoutImpact;

    @Override
    public Integer call() throws IOException {
        if (journey != null && !review.isEmpty()) {
            throw new CommandFailedException("A report is about a journey or a review; leave out either --journey or --review.");
        } else if (review.isEmpty() && withoutImpact) {
            throw new CommandFailedException("--no-impact is about a review; add --review.");
        }
        LandscapeProject opened = project.open();
        Words words = Words.of(opened, language == null ? Locale.getDefault() : language.locale());
        Report report = journey != null ? ProjectReport.of(opened, new Journeys(opened.journeys()).require(journey), words)
                : review.isEmpty() ? ProjectReport.of(opened, words) : review(words);
        ReportFormat how = format();
        Path file = output == null ? Path.of("report." + how.extension()) : output;
        new WriteReport(report, words).execute(file, how);
        spec.commandLine().getOut().println("Wrote the report «" + report.title() + "» as " + how + " to " + file + ".");
        return ExitCode.FINE;
    }

    private Report review(Words words) throws IOException {
        DiffSides sides = new DiffSides(project);
        DiffSide before = sides.of(review.get(0));
        DiffSide after = ".".equals(review.get(1)) ? sides.workingTree() : sides.of(review.get(1));
        if (before.single() || after.single()) {
            throw new CommandFailedException("A review compares whole projects; name two folders or revisions after --review.");
        }
        Set<String> unreadable = new TreeSet<>(before.unreadable());
        unreadable.addAll(after.unreadable());
        if (!unreadable.isEmpty()) {
            throw new CommandFailedException("Not written, since these files cannot be read in one of the two states: "
                    + String.join(", ", unreadable) + "; mend them, as «klantreis validate» tells.");
        }
        Comparison comparison = Comparison.between(before.state(), after.state());
        LandscapeProject newer = after.project().orElseThrow();
        Optional<Effect> effect = withoutImpact ? Optional.empty()
                : Optional.of(ImpactOption.usual(project.folder(), before.project().orElseThrow(), before.label(), newer, after.label(),
                        spec.commandLine().getErr()));
        return ReviewReport.of(comparison, effect, before.label(), after.label(), newer, words);
    }

    private ReportFormat format() {
        if (format != null) {
            return format;
        } else if (output == null) {
            return ReportFormat.HTML;
        }
        return ReportFormat.of(output).orElseThrow(() -> new CommandFailedException("The name " + output
                + " does not say the format; end it in .html, .xlsx or .md, or name the format with --format."));
    }
}
