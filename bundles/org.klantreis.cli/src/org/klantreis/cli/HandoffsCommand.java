/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;

import org.klantreis.knowledge.results.QueryResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists where work changes hands. */
@Command(name = "handoffs", mixinStandardHelpOptions = true,
        description = "List where work crosses from one silo to another, with the "
        + "hours that it waits there and why.")
final class HandoffsCommand implements Callable<Integer> {
    private static final String ALL = String.valueOf(Integer.MAX_VALUE);

    @Spec
    private CommandSpec spec;
    @Mixin
    private RevisionOptions project;
    @Mixin
    private FormatOption format;
    @Option(names = "--journey", paramLabel = "NAME", defaultValue = "",
            description = "Only those of one journey, by name or id, whatever its form.")
    private String journey;
    @Option(names = "--form", paramLabel = "FORM", defaultValue = "AS_IS",
            description = "Journeys of this form: AS_IS, TO_BE, OBSERVED or ALL. Default: ${DEFAULT-VALUE}.")
    private JourneyForms form;
    @Option(names = "--all", description = "Also those within a silo.")
    private boolean all;
    @Option(names = "--matrix",
            description = "Instead of the list: how many go from each silo to each other; with --all also within them.")
    private boolean matrix;

    @Override
    public Integer call() throws Exception {
        if (matrix && !journey.isEmpty()) {
            throw new CommandFailedException("--matrix is about all journeys together; leave out either --matrix or --journey.");
        }
        try (KnowledgeSession session = new KnowledgeSession(project, spec.commandLine().getErr())) {
            if (matrix) {
                format.print(session.ask("handoff-matrix", Map.of("form", form.parameter(), "within", Boolean.toString(all))));
            } else {
                list(session);
            }
        }
        return ExitCode.FINE;
    }

    private void list(KnowledgeSession session) throws IOException {
        QueryResult result = session.ask(all ? "handoffs" : "cross-silo-handoffs",
                Map.of("journey", journey, "form", form.parameter(), "limit", ALL));
        if (result.rows().isEmpty() && !journey.isEmpty()) {
            session.requireJourney(journey);
        }
        if (!format.isText()) {
            format.print(result);
            return;
        }
        QueryResult shown = forPeople(result);
        format.print(journey.isEmpty() ? shown : ColumnChoice.without(shown, "journey"));
        int count = result.rows().size();
        spec.commandLine().getOut().println();
        spec.commandLine().getOut().println(count + (all ? " handoff" : " cross-silo handoff") + (count == 1 ? "" : "s")
                + (journey.isEmpty() ? "" : " in «" + journey + "»") + ".");
    }

    /** Without the columns that are there for other programs. */
    static QueryResult forPeople(QueryResult handoffs) {
        return ColumnChoice.without(handoffs, "activity", "after", "crossSilo");
    }
}
