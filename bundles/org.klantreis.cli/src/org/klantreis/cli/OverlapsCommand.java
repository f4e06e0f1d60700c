/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.util.Map;
import java.util.concurrent.Callable;

import org.klantreis.knowledge.results.QueryResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists which journeys overlap. */
@Command(name = "overlaps", mixinStandardHelpOptions = true,
        description = "List pairs of journeys that share touchpoints, most alike first.")
final class OverlapsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private RevisionOptions project;
    @Mixin
    private FormatOption format;
    @Option(names = "--minimum", paramLabel = "JACCARD", defaultValue = "0", converter = ShareConverter.class,
            description = "Least overlap of touchpoints, 0 to 1. Default: ${DEFAULT-VALUE}.")
    private double minimum;
    @Option(names = "--limit", paramLabel = "N", defaultValue = "50", converter = CountConverter.class,
            description = "The most pairs to list. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Option(names = "--journey", paramLabel = "NAME", defaultValue = "",
            description = "Only the overlaps of one journey, by name or id, with journeys of every form.")
    private String journey;
    @Option(names = "--form", paramLabel = "FORM", defaultValue = "AS_IS",
            description = "Journeys of this form: AS_IS, TO_BE, OBSERVED or ALL. Default: ${DEFAULT-VALUE}.")
    private JourneyForms form;

    @Override
    public Integer call() throws Exception {
        try (KnowledgeSession session = new KnowledgeSession(project, spec.commandLine().getErr())) {
            QueryResult result = session.ask("journey-overlaps", Map.of("journey", journey, "form", form.parameter(),
                    "minimum", Double.toString(minimum), "limit", Integer.toString(limit)));
            if (result.rows().isEmpty() && !journey.isEmpty()) {
                session.requireJourney(journey);
            }
            if (format.isText()) {
                spec.commandLine().getOut().print(SharedTouchpoints.print(result));
            } else {
                format.print(result);
            }
        }
        return ExitCode.FINE;
    }
}
