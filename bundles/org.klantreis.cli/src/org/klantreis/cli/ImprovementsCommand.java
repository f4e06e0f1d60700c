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
import org.klantreis.method.improvements.BeforeAfter;
import org.klantreis.method.improvements.ImprovementStates;
import org.klantreis.method.improvements.ImprovementStatus;
import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementState;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.improvements.ConcernedSilo;
import org.klantreis.model.improvements.CustomerInput;
import org.klantreis.model.project.LandscapeProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the improvements by their state. */
@Command(name = "improvements", mixinStandardHelpOptions = true, description = {
    "Show the improvements by their state, what each lacks for the next one, which silos it concerns that were not informed, and "
            + "which customers were not told.",
    "An improvement concerns a silo that works in a step that it changes or owns its touchpoint, and also one that owns a "
            + "service, application or procedure behind it, or works in the journey as it is to be."})
final class ImprovementsCommand implements Callable<Integer> {
    private static final Locale LANGUAGE = Locale.ENGLISH;

    @Spec
    private CommandSpec spec;
    @Mixin
    private RevisionOptions project;
    @Mixin
    private FormatOption format;
    @Mixin
    private Improvements improvements;
    @Option(names = "--direct", description = "Only silos that meet a step that changes themselves, not through what it uses.")
    private boolean direct;
    @Option(names = "--before-after",
            description = "Compare each journey that is to be with the one that it replaces instead.")
    private boolean beforeAfter;

    @Override
    public Integer call() throws IOException {
        LandscapeProject opened = project.open();
        if (beforeAfter) {
            format.print(compared(BeforeAfter.all(opened.documents())));
            return ExitCode.FINE;
        }
        List<ImprovementStatus> all = new ArrayList<>();
        for (Improvement improvement : improvements.of(opened)) {
            all.add(ImprovementStatus.of(improvement, LANGUAGE));
        }
        if (format.isText()) {
            print(all);
        } else {
            format.print(table(all));
        }
        return ExitCode.FINE;
    }

    private List<OrganisationUnit> notInformed(ImprovementStatus status) {
        return status.notInformed().stream().filter(silo -> !direct || silo.isDirect()).map(ConcernedSilo::silo).toList();
    }

    private QueryResult table(List<ImprovementStatus> all) {
        List<Column> columns = List.of(new Column("improvement", "Improvement", "", "the improvement"),
                new Column("state", "text", "", "how far it is"),
                new Column("next", "text", "", "the state to which it moves next; nothing where it is in daily use"),
                new Column("missing", "list of text", "", "what it lacks for that"),
                new Column("toBe", "Journey", "", "the journey as it is to be"),
                new Column("concerned", "list of OrganisationUnit", "", "the silos that it concerns"),
                new Column("notInformed", "list of OrganisationUnit", "", "those that were not informed"),
                new Column("notTold", "list of Participant", "", "the customers whose input it used and who were not told"));
        List<List<Object>> rows = new ArrayList<>();
        for (ImprovementStatus status : all) {
            rows.add(Arrays.asList(ElementRefs.of(status.improvement()), status.improvement().getState().getName(),
                    status.next().map(ImprovementState::getName).orElse(null), status.missing(),
                    ElementRefs.of(status.improvement().getToBe()),
                    ElementRefs.of(status.concerned().stream().filter(silo -> !direct || silo.isDirect())
                            .map(ConcernedSilo::silo).toList()),
                    ElementRefs.of(notInformed(status)),
                    ElementRefs.of(status.notTold().stream().map(CustomerInput::customer).toList())));
        }
        return new QueryResult(columns, rows);
    }

    private void print(List<ImprovementStatus> all) {
        var out = spec.commandLine().getOut();
        if (all.isEmpty()) {
            out.println("There are no such improvements.");
        }
        for (ImprovementState state : ImprovementState.values()) {
            List<ImprovementStatus> here = all.stream().filter(status -> status.improvement().getState() == state).toList();
            if (!here.isEmpty()) {
                out.println(state.getName() + " (" + here.size() + ")");
                here.forEach(this::print);
                out.println();
            }
        }
    }

    private void print(ImprovementStatus status) {
        var out = spec.commandLine().getOut();
        out.println("  " + status.improvement().getName());
        status.next().ifPresent(next -> out.println("    next: " + ImprovementStates.title(next, LANGUAGE)
                + (status.missing().isEmpty() ? "; nothing is missing." : ". " + String.join(" ", status.missing()))));
        List<String> silos = notInformed(status).stream().map(OrganisationUnit::getName).toList();
        if (!silos.isEmpty()) {
            out.println("    not informed: " + String.join(", ", silos));
        }
        List<String> customers = status.notTold().stream().map(customer -> customer.customer().getName()).toList();
        if (!customers.isEmpty()) {
            out.println("    not told: " + String.join(", ", customers));
        }
    }

    private static QueryResult compared(List<BeforeAfter> all) {
        List<Column> columns = List.of(new Column("journey", "Journey", "", "the journey that replaces"),
                new Column("asIs", "Journey", "", "the journey that it replaces"),
                new Column("measure", "text", "", "what is compared"),
                new Column("before", "number", "", "in the journey as it is"),
                new Column("after", "number", "", "in the other"),
                new Column("change", "number", "", "after - before"));
        List<List<Object>> rows = new ArrayList<>();
        for (BeforeAfter each : all) {
            for (BeforeAfter.Line line : each.lines()) {
                rows.add(Arrays.asList(ElementRefs.of(each.journey()), ElementRefs.of(each.asIs()),
                        line.measure().title(LANGUAGE), cell(line.before()), cell(line.after()), cell(line.change())));
            }
        }
        return new QueryResult(columns, rows);
    }

    private static Object cell(java.util.OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
