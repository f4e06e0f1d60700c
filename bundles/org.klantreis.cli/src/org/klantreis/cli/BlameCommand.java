/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.klantreis.diff.ElementLabel;
import org.klantreis.diff.ElementValues;
import org.klantreis.diff.ModelState;
import org.klantreis.knowledge.results.Column;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.model.Identified;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.history.Blame;
import org.klantreis.versioning.history.Revisions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says who gave an element what it has. */
@Command(name = "blame", mixinStandardHelpOptions = true,
        description = "Say of each value of an element who last changed it, when, and in which commit.")
final class BlameCommand implements Callable<Integer> {
    private static final List<Column> COLUMNS = List.of(
            new Column("feature", "text", "", "what it is about: an attribute or reference, created, or place"),
            new Column("value", "text", "", "its value now"),
            new Column("commit", "text", "", "the commit that last changed it; empty where it is not committed"),
            new Column("date", "text", "", "the day of that commit"),
            new Column("author", "text", "", "who wrote it"),
            new Column("message", "text", "", "the first line of its message"));
    private static final int SHORT = 10;
    private static final int WIDTH = 40;

    @Spec
    private CommandSpec spec;
    @Mixin
    private RevisionOptions project;
    @Mixin
    private FormatOption format;
    @Parameters(index = "0", paramLabel = "ELEMENT", description = "The element, by its name, the way to it, or its id.")
    private String element;
    @Parameters(index = "1", arity = "0..1", paramLabel = "FEATURE", description = "Only this feature, such as mark. Default: all.")
    private String feature;

    @Override
    public Integer call() throws Exception {
        try (ProjectRepository repository = ProjectRepository.open(project.folder())) {
            LandscapeProject opened = project.read();
            ModelState state = ModelState.of(opened);
            String id = new ElementChoice(state.elements()).require(element);
            Identified now = state.find(id).orElseThrow();
            EStructuralFeature only = feature == null ? null : feature(now);
            Optional<Blame> blame = blame(repository, id);
            List<List<Object>> rows = rows(state, now, blame, only);
            if (format.isText()) {
                spec.commandLine().getOut().println(ElementLabel.path(now));
            }
            format.print(new QueryResult(COLUMNS, rows));
        }
        return ExitCode.FINE;
    }

    private EStructuralFeature feature(Identified element) {
        List<String> names = ElementValues.of(element).keySet().stream().map(EStructuralFeature::getName).toList();
        if (!names.contains(feature)) {
            throw new CommandFailedException("A " + ElementLabel.words(element.eClass().getName()).toLowerCase(java.util.Locale.ROOT)
                    + " has no feature «" + feature + "»" + Nearest.hint(feature, names, "it has " + String.join(", ", names) + "."));
        }
        return element.eClass().getEStructuralFeature(feature);
    }

    /** Empty where nothing of it is committed yet. */
    private Optional<Blame> blame(ProjectRepository repository, String id) throws IOException {
        Revisions revisions = new Revisions(repository);
        String start = project.revision().orElse("HEAD");
        if (project.revision().isEmpty()
                && (repository.git().resolve(start) == null || revisions.find(repository.resolve(start), id).isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(Blame.of(revisions, id, start));
    }

    private List<List<Object>> rows(ModelState state, Identified now, Optional<Blame> blame, EStructuralFeature only) {
        List<List<Object>> rows = new ArrayList<>();
        if (only == null) {
            rows.add(row("created", "", blame.map(Blame::created)));
            rows.add(row("place", ElementLabel.path(now.eContainer() == null ? now : now.eContainer()), blame.map(Blame::place)));
        }
        for (Map.Entry<EStructuralFeature, List<String>> each : ElementValues.of(now).entrySet()) {
            EStructuralFeature known = each.getKey();
            Optional<Blame.Line> line = blame.flatMap(found -> found.of(known));
            if (only == null ? now.eIsSet(known) || line.isPresent() : only == known) {
                Optional<RevCommit> commit = line.filter(found -> found.values().equals(each.getValue())).map(Blame.Line::commit);
                boolean never = line.isEmpty() && !now.eIsSet(known);
                rows.add(row(known.getName(), value(state, known, each.getValue()), never ? blame.map(Blame::created) : commit));
            }
        }
        return rows;
    }

    private String value(ModelState state, EStructuralFeature known, List<String> values) {
        String value = String.join(", ", known instanceof EReference
                ? values.stream().map(id -> state.find(id).map(ElementLabel::own).orElse(id)).toList() : values);
        String line = value.replaceAll("\\s+", " ");
        return format.isText() && line.length() > WIDTH ? line.substring(0, WIDTH - 1) + "…" : format.isText() ? line : value;
    }

    private List<Object> row(String name, String value, Optional<RevCommit> commit) {
        if (commit.isEmpty()) {
            return Arrays.asList(name, value, null, null, null, format.isText() ? "(not committed yet)" : null);
        }
        PersonIdent author = commit.get().getAuthorIdent();
        String day = DateTimeFormatter.ISO_LOCAL_DATE.format(author.getWhenAsInstant().atZone(author.getZoneId()));
        String id = commit.get().name();
        return Arrays.asList(name, value, format.isText() ? id.substring(0, SHORT) : id, day, author.getName(),
                commit.get().getShortMessage());
    }
}
