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
import java.util.concurrent.Callable;

import org.klantreis.knowledge.results.Column;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.method.empowerment.Empowerment;
import org.klantreis.method.empowerment.Shift;
import org.klantreis.method.empowerment.StepDecision;
import org.klantreis.model.DecisionLevel;
import org.klantreis.model.Journey;
import org.klantreis.model.project.LandscapeProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells who decides. */
@Command(name = "empowerment", mixinStandardHelpOptions = true, description = {
    "Tell who decides at each step: what the frontline may decide, where it must hand over and how long that waits; for a "
            + "journey to be, also who decided before.",
    "A contradiction is a procedure that leaves the decision to a higher level than the step says."})
final class EmpowermentCommand implements Callable<Integer> {
    private static final List<Column> COLUMNS = List.of(new Column("journey", "Journey", "", "the journey"),
            new Column("step", "Step", "", "a step in which something is decided"),
            new Column("decides", "text", "", "who decides"), new Column("before", "text", "",
            "who decided in the journey as it is"),
            new Column("shift", "text", "", "LOWER is closer to the customer"),
            new Column("handoffs", "integer", "count", "how often work is handed over at the step"),
            new Column("units", "list of OrganisationUnit", "", "to whom"),
            new Column("wait", "number", "hours", "the known waits of the step's activities"),
            new Column("contradiction", "list of Procedure", "", "procedures that leave the decision to a higher level"));

    @Spec
    private CommandSpec spec;
    @Mixin
    private RevisionOptions project;
    @Mixin
    private FormatOption format;
    @Parameters(paramLabel = "JOURNEY", arity = "0..1", description = "A journey, by name or id. Default: all of the form.")
    private String journey;
    @Option(names = "--form", paramLabel = "FORM", defaultValue = "AS_IS",
            description = "Without a journey: those of this form, AS_IS, TO_BE, OBSERVED or ALL. Default: ${DEFAULT-VALUE}.")
    private JourneyForms form;
    @Option(names = "--handed-over", description = "Only decisions that the frontline may not take.")
    private boolean handedOver;

    @Override
    public Integer call() throws IOException {
        LandscapeProject opened = project.open();
        List<Journey> journeys = journey != null ? List.of(new Journeys(opened.journeys()).require(journey))
                : opened.journeys().stream().filter(each -> form.parameter().isEmpty()
                        || form.parameter().equals(each.getForm().getName())).toList();
        List<List<Object>> rows = new ArrayList<>();
        journeys.forEach(each -> Empowerment.of(each).decisions().stream().filter(decision -> !handedOver
                || !decision.isFrontline())
                .forEach(decision -> rows.add(row(each, decision))));
        QueryResult result = new QueryResult(COLUMNS, rows);
        if (!format.isText()) {
            format.print(result);
            return ExitCode.FINE;
        }
        if (!rows.isEmpty()) {
            format.print(journey == null ? result : ColumnChoice.without(result, "journey"));
            spec.commandLine().getOut().println();
        }
        journeys.stream().filter(each -> journey != null || !Empowerment.of(each).decisions().isEmpty())
                .forEach(each -> spec.commandLine().getOut().println(summary(Empowerment.of(each))));
        return ExitCode.FINE;
    }

    private static List<Object> row(Journey journey, StepDecision decision) {
        return Arrays.asList(ElementRefs.of(journey), ElementRefs.of(decision.step()), decision.level().getName(),
                decision.decidedBefore().map(DecisionLevel::getName).orElse(null),
                decision.shift() == Shift.NONE ? null : decision.shift().name(), (long) decision.handedOver().size(),
                decision.handedOver().stream().map(handoff -> handoff.to().unit()).distinct().<Object>map(ElementRefs::of)
                        .toList(),
                decision.waitHours(), ElementRefs.of(decision.contradicting()));
    }

    private static String summary(Empowerment who) {
        String told = "«" + who.journey().getName() + "»: the frontline takes " + who.frontline().size() + " of "
                + who.decisions().size() + (who.decisions().size() == 1 ? " decision" : " decisions");
        if (who.asIs().isEmpty()) {
            return told + ".";
        }
        Empowerment before = Empowerment.of(who.asIs().get());
        long closer = who.decisions().stream().filter(decision -> decision.shift() == Shift.LOWER).count();
        int gone = who.noLonger().size();
        return told + "; before it took " + before.frontline().size() + " of " + before.decisions().size() + ". " + closer
                + " moved closer to the customer, " + gone
                + (gone == 1 ? " needs no decision of its own any more." : " need no decision of their own any more.");
    }
}
