/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.ModelState;
import org.klantreis.diff.output.TextReport;
import org.klantreis.knowledge.results.Column;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.history.ChangedElement;
import org.klantreis.versioning.history.History;
import org.klantreis.versioning.history.HistoryEntry;
import org.klantreis.versioning.history.HistoryQuery;
import org.klantreis.versioning.history.Revisions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the commits that changed the model. */
@Command(name = "log", mixinStandardHelpOptions = true,
        description = {"List the commits that changed the model, newest first, each with what it changed.",
            "Commits that changed no element are left out."})
final class LogCommand implements Callable<Integer> {
    private static final List<Column> COLUMNS = List.of(
            new Column("commit", "text", "", "the commit's id"),
            new Column("time", "text", "", "when it was written, with the author's offset"),
            new Column("author", "text", "", "who wrote it"),
            new Column("email", "text", "", "the author's address"),
            new Column("message", "text", "", "the first line of its message"),
            new Column("summary", "text", "", "what it changed"),
            new Column("elements", "list of Element", "", "the elements that it changed"));
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Spec
    private CommandSpec spec;
    @Mixin
    private ProjectOptions project;
    @Mixin
    private FormatOption format;
    @Parameters(paramLabel = "REVISION", arity = "0..*", description = "The branches, tags or commits to go back from. Default: HEAD.")
    private List<String> revisions = List.of();
    @Option(names = "--element", paramLabel = "NAME",
            description = "Only commits that changed this element or what is in it; by name or id, one that is gone by id.")
    private String element;
    @Option(names = "--author", paramLabel = "TEXT", description = "Only commits of authors with this in their name or address.")
    private String author;
    @Option(names = "--text", paramLabel = "TEXT",
            description = "Only commits with this in their message, or in a changed name or value.")
    private String text;
    @Option(names = "--path", paramLabel = "PATH", description = "Only commits that changed this file or folder of the project.")
    private String path;
    @Option(names = "--since", paramLabel = "DATE", converter = DayConverter.class, description = "Only commits of this day or later.")
    private LocalDate since;
    @Option(names = "--until", paramLabel = "DATE", converter = DayConverter.class, description = "Only commits of this day or before.")
    private LocalDate until;
    @Option(names = {"-n", "--max"}, paramLabel = "N", converter = CountConverter.class, description = "The most commits. Default: all.")
    private Integer max;
    @Option(names = "--merges", description = "Also merges that changed nothing by themselves.")
    private boolean merges;
    @Option(names = "--details", description = "In text: also each element that changed.")
    private boolean details;

    @Override
    public Integer call() throws Exception {
        try (ProjectRepository repository = ProjectRepository.open(project.folder());
                Stream<HistoryEntry> entries = new History(new Revisions(repository)).entries(query(repository))) {
            if (format.isText()) {
                print(entries.iterator());
            } else {
                format.print(new QueryResult(COLUMNS, entries.map(LogCommand::row).toList()));
            }
        }
        return ExitCode.FINE;
    }

    private HistoryQuery query(ProjectRepository repository) throws IOException {
        HistoryQuery query = revisions.isEmpty() ? HistoryQuery.all() : HistoryQuery.from(revisions.toArray(String[]::new));
        query = query.byAuthor(author).withText(text).in(path).between(start(since), until == null ? null
                : start(until.plusDays(1)).minusNanos(1));
        query = max == null ? query : query.atMost(max);
        query = merges ? query.withMerges() : query;
        return element == null ? query : query.about(id(repository));
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }

    /** An element that is gone is in no file any more; its id is taken as it is given. */
    private String id(ProjectRepository repository) throws IOException {
        ElementChoice now = new ElementChoice(ModelState.of(LandscapeProject.open(repository.folder())).elements());
        return now.find(element).orElseGet(() -> {
            if (!element.matches("[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}")) {
                throw now.missing(element);
            }
            return element;
        });
    }

    private void print(Iterator<HistoryEntry> entries) {
        PrintWriter out = spec.commandLine().getOut();
        boolean any = false;
        while (entries.hasNext()) {
            HistoryEntry entry = entries.next();
            if (any) {
                out.println();
            }
            any = true;
            out.println(entry.shortId() + "  " + TIME.format(entry.time()) + "  "
                    + TextReport.clean(entry.commit().getAuthorIdent().getName()));
            out.println("    " + TextReport.clean(entry.commit().getShortMessage()));
            out.println("    " + TextReport.clean(entry.summary()) + (entry.isMerge() ? " (by the merge itself)" : ""));
            if (details) {
                entry.elements().forEach(each -> out.println("      " + sign(each) + " " + TextReport.clean(each.label()
                        + (each.kind() == ElementDiff.Kind.CHANGED ? each.summary().substring(each.summary().indexOf(": ")) : ""))));
            }
            out.flush();
        }
        if (!any) {
            out.println("No commit changed " + (element == null ? "the model" : "«" + element + "»")
                    + (author == null && text == null && path == null && since == null && until == null ? "." : " in that way."));
        }
    }

    private static String sign(ChangedElement changed) {
        return changed.kind() == ElementDiff.Kind.ADDED ? "+" : changed.kind() == ElementDiff.Kind.DELETED ? "-" : "~";
    }

    private static List<Object> row(HistoryEntry entry) {
        List<ElementRef> elements = new ArrayList<>();
        entry.elements().forEach(each -> elements.add(new ElementRef(each.id(), each.type(), each.label())));
        return Arrays.asList(entry.commit().name(), entry.time().toOffsetDateTime().toString(), entry.commit().getAuthorIdent().getName(),
                entry.commit().getAuthorIdent().getEmailAddress(), entry.commit().getShortMessage(), entry.summary(), elements);
    }
}
