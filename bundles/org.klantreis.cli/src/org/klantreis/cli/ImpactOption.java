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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.klantreis.impact.Effect;
import org.klantreis.impact.EffectOfChange;
import org.klantreis.impact.EffectOptions;
import org.klantreis.impact.LandscapeState;
import org.klantreis.impact.Section;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.catalogue.CatalogueQuery;
import org.klantreis.knowledge.catalogue.Comparing;
import org.klantreis.knowledge.catalogue.QueryCatalogue;
import org.klantreis.model.project.LandscapeProject;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a comparison tells of the effect of the changes, and whether that makes it fail. */
final class ImpactOption {
    private static final String REGRESSION = "regression";
    private static final String NEW_FINDINGS = "new-findings";
    private static final List<String> OTHERS = List.of(REGRESSION, NEW_FINDINGS, Section.MARKS);

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--impact", description = "Also what the changes do: answers of the catalogue that appear, vanish or change, "
            + "marks that cross the limit, findings new and solved.")
    private boolean asked;
    @Option(names = "--queries", paramLabel = "QUERY", split = ",",
            description = "With --impact: the queries to ask, instead of the usual ones.")
    private List<String> queries = List.of();
    @Option(names = "--fail-on", paramLabel = "WHAT", split = ",",
            description = "With --impact: exit with 1 on «regression» (anything for the worse), on «new-findings» (errors and warnings), "
            + "on «marks» that fell below the limit, or, by a query's name, when its answers get worse.")
    private List<String> failOn = List.of();

    private QueryCatalogue catalogue;

    /** Says whether the effect is wanted. */
    boolean isAsked() {
        if (!asked && !(queries.isEmpty() && failOn.isEmpty())) {
            throw new CommandFailedException((failOn.isEmpty() ? "--queries" : "--fail-on")
                    + " is about what the changes do; add --impact.");
        }
        return asked;
    }

    /**
     * Finds the effect out, where it is wanted.
     *
     * @param folder the folder of the project whose knowledge base is asked
     * @param before the state before: a revision, or any folder
     * @param beforeLabel what it is called
     * @param after the state after
     * @param afterLabel what it is called
     * @return the effect; empty where it is not wanted
     */
    Optional<Effect> effect(Path folder, LandscapeProject before, String beforeLabel, LandscapeProject after, String afterLabel)
            throws IOException {
        if (!isAsked()) {
            return Optional.empty();
        }
        catalogue = QueryCatalogue.of(folder);
        catalogue.problems().forEach(spec.commandLine().getErr()::println);
        EffectOptions options = EffectOptions.usual(catalogue).withQueries(names());
        try (KnowledgeBase knowledge = KnowledgeBase.open(KnowledgeSession.serverOf(folder), spec.commandLine().getErr()::println)) {
            return Optional.of(new EffectOfChange(knowledge, state(folder, beforeLabel, before), state(folder, afterLabel, after),
                    options).execute(new ProgressLine(spec.commandLine().getErr())));
        }
    }

    /**
     * Finds the effect out with the usual queries.
     *
     * @param folder the folder of the project whose knowledge base is asked
     * @param before the state before: a revision, or any folder
     * @param beforeLabel what it is called
     * @param after the state after
     * @param afterLabel what it is called
     * @param err where progress is told
     * @return the effect
     */
    static Effect usual(Path folder, LandscapeProject before, String beforeLabel, LandscapeProject after, String afterLabel,
            PrintWriter err) throws IOException {
        QueryCatalogue queries = QueryCatalogue.of(folder);
        try (KnowledgeBase knowledge = KnowledgeBase.open(KnowledgeSession.serverOf(folder), err::println)) {
            return new EffectOfChange(knowledge, state(folder, beforeLabel, before), state(folder, afterLabel, after),
                    EffectOptions.usual(queries)).execute(new ProgressLine(err));
        }
    }

    private static LandscapeState state(Path folder, String label, LandscapeProject project) {
        boolean here = project.folder().filter(folder::equals).isPresent();
        return here ? LandscapeState.workingTree(label, project) : LandscapeState.fixed(label, project);
    }

    /** The queries to ask: those that were named, or the usual ones, and those that may fail. */
    private List<String> names() {
        Set<String> names = new LinkedHashSet<>(queries.isEmpty() ? EffectOptions.USUAL_QUERIES : queries);
        failOn.stream().filter(what -> !OTHERS.contains(what)).forEach(names::add);
        for (String name : names) {
            if (catalogue.find(name).isEmpty()) {
                List<String> known = new ArrayList<>(catalogue.queries().stream().map(CatalogueQuery::name).toList());
                known.addAll(failOn.contains(name) ? OTHERS : List.of());
                throw new CommandFailedException("There is no query «" + name + "»"
                        + Nearest.hint(name, known, "«klantreis query --list» shows those there are."));
            }
        }
        return List.copyOf(names);
    }

    /** Says how the command ends: with findings where --fail-on names something that the effect has. */
    int exitCode(Effect effect) {
        for (String name : failOn) {
            Optional<String> problem = effect.section(name).flatMap(Section::problem);
            if (problem.isPresent()) {
                spec.commandLine().getErr().println("klantreis: The query «" + name + "» was not answered: " + problem.get());
                return ExitCode.WRONG;
            }
        }
        return failOn.stream().anyMatch(name -> fails(name, effect)) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private boolean fails(String name, Effect effect) {
        if (name.equals(REGRESSION)) {
            return !effect.regressions().isEmpty();
        } else if (name.equals(NEW_FINDINGS)) {
            return effect.section(Section.FINDINGS).filter(Section::hasRegressions).isPresent();
        }
        boolean judged = catalogue.find(name).filter(query -> !isJudged(query)).isEmpty();
        return effect.section(name).filter(section -> judged ? section.hasRegressions() : !section.entries().isEmpty()).isPresent();
    }

    /** Where a query does not say what is better, somebody who names it wants to hear of any change. */
    private static boolean isJudged(CatalogueQuery query) {
        return query.comparing().rows() != Comparing.Better.UNSAID || !query.comparing().columns().isEmpty();
    }
}
