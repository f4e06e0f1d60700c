/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists which journeys overlap. */
@Command(name = "overlaps", mixinStandardHelpOptions = true, description = "List pairs of journeys that share touchpoints, most alike first.")
final class OverlapsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private ProjectOptions project;
    @Mixin
    private FormatOption format;
    @Option(names = "--minimum", paramLabel = "JACCARD", defaultValue = "0",
            description = "Least overlap of touchpoints, 0 to 1. Default: ${DEFAULT-VALUE}.")
    private double minimum;
    @Option(names = "--limit", paramLabel = "N", defaultValue = "50", description = "The most pairs to list. Default: ${DEFAULT-VALUE}.")
    private int limit;

    @Override
    public Integer call() throws Exception {
        try (KnowledgeSession session = new KnowledgeSession(project.folder(), spec.commandLine().getErr())) {
            format.print(session.ask("journey-overlaps",
                    Map.of("minimum", Double.toString(minimum), "limit", Integer.toString(limit))));
        }
        return ExitCode.FINE;
    }
}
