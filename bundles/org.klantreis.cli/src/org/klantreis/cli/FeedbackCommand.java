/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.klantreis.knowledge.results.Column;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.model.Improvement;
import org.klantreis.model.improvements.CustomerInput;
import org.klantreis.model.improvements.Input;
import org.klantreis.model.project.LandscapeProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the customers to whom an answer is owed. */
@Command(name = "feedback", mixinStandardHelpOptions = true, description = {
    "List whom we owe an answer: customers who designed or tried an improvement, or are behind an insight that it rests on, "
            + "and were not told what became of it.",
    "Enter what they were told with the improvement."})
final class FeedbackCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private RevisionOptions project;
    @Mixin
    private FormatOption format;
    @Mixin
    private Improvements improvements;
    @Option(names = "--without-insights", description = "Only customers who designed or tried it themselves.")
    private boolean withoutInsights;
    @Option(names = "--all", description = "Also those who were told, with the day.")
    private boolean all;

    @Override
    public Integer call() throws IOException {
        LandscapeProject opened = project.open();
        List<List<Object>> rows = new ArrayList<>();
        for (Improvement improvement : improvements.of(opened)) {
            for (CustomerInput input : CustomerInput.of(improvement)) {
                boolean himself = input.inputs().contains(Input.DESIGNED) || input.inputs().contains(Input.TRIED);
                if ((all || !input.isTold()) && (himself || !withoutInsights)) {
                    rows.add(row(improvement, input));
                }
            }
        }
        if (rows.isEmpty() && format.isText()) {
            spec.commandLine().getOut().println("Nobody is owed an answer.");
        } else {
            format.print(new QueryResult(columns(), rows));
        }
        return ExitCode.FINE;
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(new Column("improvement", "Improvement", "", "the improvement"),
                new Column("state", "text", "", "how far it is"),
                new Column("implemented", "date", "", "since when it is in daily use"),
                new Column("customer", "Participant", "", "the customer"),
                new Column("persona", "Persona", "", "the customer group"),
                new Column("input", "text", "", "what the customer did for it: designed, tried, gave an insight")));
        if (all) {
            columns.add(new Column("told", "text", "", "the day; yes where it has none; nothing where not told"));
        }
        return columns;
    }

    private List<Object> row(Improvement improvement, CustomerInput input) {
        List<String> inputs = input.inputs().stream().map(each -> each == Input.INSIGHT ? "gave an insight"
                : each.name().toLowerCase(Locale.ROOT)).toList();
        List<Object> row = new ArrayList<>(Arrays.asList(ElementRefs.of(improvement), improvement.getState().getName(),
                improvement.getImplemented(), ElementRefs.of(input.customer()), ElementRefs.of(input.customer().getPersona()),
                String.join(", ", inputs)));
        if (all) {
            row.add(input.told().map(Object::toString).orElse(input.isTold() ? "yes" : null));
        }
        return row;
    }
}
