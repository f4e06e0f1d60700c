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

/** Lists where work changes hands. */
@Command(name = "handoffs", mixinStandardHelpOptions = true, description = "List where work crosses from one silo to another, with the "
        + "hours that it waits there and why.")
final class HandoffsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private ProjectOptions project;
    @Mixin
    private FormatOption format;
    @Option(names = "--journey", paramLabel = "NAME", defaultValue = "", description = "Only those of one journey, by name or id.")
    private String journey;
    @Option(names = "--form", paramLabel = "FORM", defaultValue = "AS_IS",
            description = "Journeys of this form: AS_IS, TO_BE, OBSERVED or ALL. Default: ${DEFAULT-VALUE}.")
    private JourneyForms form;
    @Option(names = "--all", description = "Also those within a silo.")
    private boolean all;
    @Option(names = "--matrix", description = "Instead of the list: how many go from each silo to each other.")
    private boolean matrix;

    @Override
    public Integer call() throws Exception {
        String query = matrix ? "handoff-matrix" : all ? "handoffs" : "cross-silo-handoffs";
        Map<String, String> parameters = matrix ? Map.of("form", form.parameter())
                : Map.of("journey", journey, "form", form.parameter());
        try (KnowledgeSession session = new KnowledgeSession(project.folder(), spec.commandLine().getErr())) {
            QueryResult result = session.ask(query, parameters);
            format.print(result);
            if (format.isText() && !matrix) {
                spec.commandLine().getOut().println(result.rows().size() + (all ? " handoffs" : " cross-silo handoffs")
                        + (journey.isEmpty() ? "" : " in «" + journey + "»") + ".");
            }
        }
        return ExitCode.FINE;
    }
}
