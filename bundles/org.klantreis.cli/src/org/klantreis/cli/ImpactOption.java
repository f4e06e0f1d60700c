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
import java.util.Optional;

import org.klantreis.impact.Effect;
import org.klantreis.impact.EffectOfChange;
import org.klantreis.impact.EffectOptions;
import org.klantreis.impact.LandscapeState;
import org.klantreis.knowledge.KnowledgeBase;
import org.klantreis.knowledge.catalogue.QueryCatalogue;
import org.klantreis.model.project.LandscapeProject;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a comparison tells of the effect of the changes, and whether that makes it fail. */
final class ImpactOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--impact", description = "Also what the changes do: answers of the catalogue that appear, vanish or change, "
            + "marks that cross the limit, findings new and solved.")
    private boolean asked;
    @Option(names = "--queries", paramLabel = "QUERY", split = ",",
            description = "With --impact: the queries to ask, instead of the usual ones.")
    private List<String> queries = List.of();
    @Option(names = "--fail-on", paramLabel = "WHAT", split = ",",
            description = "With --impact: exit with 1 on «regression» (anything for the worse), on «new-findings», "
            + "or when the answers to a query get worse.")
    private List<String> failOn = List.of();

    /** Says whether the effect is wanted. */
    boolean isAsked() {
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
        if (!asked) {
            return Optional.empty();
        }
        EffectOptions options = EffectOptions.usual(QueryCatalogue.of(folder));
        if (!queries.isEmpty()) {
            options = options.withQueries(queries);
        }
        try (KnowledgeBase knowledge = KnowledgeBase.open(KnowledgeSession.serverOf(folder), spec.commandLine().getErr()::println)) {
            return Optional.of(new EffectOfChange(knowledge, state(folder, beforeLabel, before), state(folder, afterLabel, after),
                    options).execute(new ProgressLine(spec.commandLine().getErr())));
        }
    }

    private static LandscapeState state(Path folder, String label, LandscapeProject project) {
        boolean here = project.folder().filter(folder::equals).isPresent();
        return here ? LandscapeState.workingTree(label, project) : LandscapeState.fixed(label, project);
    }

    /** Says how the command ends: with findings where --fail-on names something that the effect has. */
    int exitCode(Effect effect) {
        return ExitCode.FINE;
    }
}
