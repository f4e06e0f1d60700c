/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.klantreis.knowledge.results.Column;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.method.decisions.Decision;
import org.klantreis.method.decisions.Decisions;
import org.klantreis.method.decisions.MarkEvidence;
import org.klantreis.method.decisions.Priorities;
import org.klantreis.method.decisions.Priority;
import org.klantreis.method.decisions.Rule;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.Journey;
import org.klantreis.model.project.LandscapeProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what to repair, where to excel, what to choose and what may stay a six, and what comes first. */
@Command(name = "priorities", mixinStandardHelpOptions = true, description = {
    "Tell what must be repaired, where to excel, where the team has to choose and what may stay a six; the most pressing first.",
    "Ranked by: gap to the target x importance x customers a year; between equals by complaints about the touchpoint."},
        footer = {"", "REPAIR  the mark is insufficient: repair it, however unimportant",
            "EXCEL   a moment of truth, or important to the customer and carried by a brand value: aim for a nine or a ten",
            "CHOOSE  only one of important and brand: the team chooses, and keeps its reason in the model",
            "ACCEPT  neither: a six or a seven is enough, once the basic service is in order", "",
            "The limits are those of the landscape. An importance that nobody asked for counts as 5; customers a year that neither",
            "the journey nor the touchpoint tells as the median of the journeys.", "Examples:", "  klantreis priorities --rule REPAIR",
            "  klantreis priorities \"Report damage\"", "  klantreis priorities --touchpoints --limit 10 --format csv"})
final class PrioritiesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private RevisionOptions project;
    @Mixin
    private FormatOption format;
    @Parameters(paramLabel = "JOURNEY", arity = "0..1", description = "Only this journey, by name or id, whatever its form.")
    private String journey;
    @Option(names = "--rule", paramLabel = "RULE", split = ",",
            description = "Only what these rules hold for, the team's choices taken in: ${COMPLETION-CANDIDATES}.")
    private List<Rule> rules = List.of(Rule.values());
    @Option(names = "--form", paramLabel = "FORM", defaultValue = "AS_IS",
            description = "Only journeys of this form: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private JourneyForms form;
    @Option(names = "--touchpoints", description = "Decide about touchpoints, each over all its journeys as they are.")
    private boolean touchpoints;
    @Option(names = "--limit", paramLabel = "N", defaultValue = "500", converter = CountConverter.class,
            description = "The most rows to give. Default: ${DEFAULT-VALUE}.")
    private int limit;
    @Option(names = "--language", paramLabel = "LANGUAGE", defaultValue = "EN",
            description = "The language of the reasons: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Language language;

    @Override
    public Integer call() throws IOException {
        LandscapeProject opened = project.open();
        Decisions decisions = Decisions.of(opened, language.locale()).orElseThrow(() -> new CommandFailedException(
                "The project has no landscape.klantreis, and so no limits to decide by; restore the file, or make a project with "
                + "«klantreis new»."));
        if (touchpoints && journey != null) {
            throw new CommandFailedException("--touchpoints is about all journeys; leave the journey out, or leave out --touchpoints.");
        }
        Journey only = journey == null ? null : new Journeys(opened.journeys()).require(journey);
        List<Priority> ranked = ranked(opened, decisions, only);
        List<Priority> shown = ranked.stream().filter(priority -> rules.contains(priority.decision().effective())).limit(limit).toList();
        if (format.isText()) {
            tell(decisions, ranked, shown.size());
        }
        format.print(touchpoints ? ofTouchpoints(shown) : ofSteps(shown));
        return ExitCode.FINE;
    }

    private List<Priority> ranked(LandscapeProject opened, Decisions decisions, Journey only) {
        if (touchpoints) {
            return Priorities.of(decisions.touchpoints(), opened.journeys(), opened.documents().stream()
                    .filter(ComplaintBook.class::isInstance).map(ComplaintBook.class::cast).toList());
        }
        return Priorities.of(opened, decisions, decision -> only == null
                ? form == JourneyForms.ALL || decision.journey().getForm().getName().equals(form.name()) : decision.journey() == only);
    }

    private void tell(Decisions decisions, List<Priority> ranked, int shown) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(decisions.isBasicServiceInOrder() ? "The basic service is in order: no step as it is, is insufficient."
                : "The basic service is not in order: " + decisions.insufficient() + (decisions.insufficient() == 1 ? " step is" : " steps are")
                + " insufficient. Until that is repaired, what may stay a six may do so for the time being only.");
        StringBuilder counts = new StringBuilder();
        for (Rule rule : Rule.values()) {
            long count = ranked.stream().filter(priority -> priority.decision().effective() == rule).count();
            counts.append(counts.isEmpty() ? "" : ", ").append(count).append(" to ").append(rule.name().toLowerCase(Locale.ROOT));
        }
        out.println(ranked.size() + (touchpoints ? " touchpoints" : " steps") + " with a mark: " + counts
                + (shown < ranked.size() ? "; " + shown + " of them shown." : "."));
        out.println();
    }

    private static QueryResult ofSteps(List<Priority> shown) {
        List<Column> columns = new ArrayList<>(common());
        columns.add(3, new Column("step", "Step", "", "the step"));
        columns.add(4, new Column("journey", "Journey", "", "its journey"));
        List<List<Object>> rows = new ArrayList<>();
        for (Priority priority : shown) {
            List<Object> row = new ArrayList<>(cells(priority));
            row.add(3, ElementRefs.of(priority.decision().step()));
            row.add(4, ElementRefs.of(priority.decision().journey()));
            rows.add(row);
        }
        return new QueryResult(columns, rows);
    }

    private static QueryResult ofTouchpoints(List<Priority> shown) {
        List<Column> columns = new ArrayList<>(common());
        columns.add(3, new Column("touchpoint", "Touchpoint", "", "the touchpoint"));
        List<List<Object>> rows = new ArrayList<>();
        for (Priority priority : shown) {
            List<Object> row = new ArrayList<>(cells(priority));
            row.add(3, ElementRefs.of(priority.decision().touchpoint()));
            rows.add(row);
        }
        return new QueryResult(columns, rows);
    }

    private static List<Column> common() {
        return List.of(new Column("rank", "integer", "", "the place in the list"),
                new Column("rule", "text", "", "REPAIR, EXCEL, CHOOSE or ACCEPT, the team's choice taken in"),
                new Column("mark", "number", "1-10", "the mark that customers give"),
                new Column("target", "number", "1-10", "the mark to aim at"),
                new Column("importance", "integer", "1-10", "how important it is to the customer; empty where nobody asked"),
                new Column("customers", "integer", "a year", "how many customers meet it; empty where that is unknown"),
                new Column("complaints", "integer", "count", "the complaints about the touchpoint"),
                new Column("score", "number", "", "gap to the target x importance x customers"),
                new Column("owner", "OrganisationUnit", "", "the unit that answers for the touchpoint"),
                new Column("momentOfTruth", "boolean", "", "whether the relationship is made or broken there"),
                new Column("remark", "text", "", "open while the team has to choose, below target, over-invested, provisional"),
                new Column("evidence", "text", "", "the measurement that the mark rests on: its mark, n, source and date"),
                new Column("reason", "text", "", "why"));
    }

    private static List<Object> cells(Priority priority) {
        Decision decision = priority.decision();
        ElementRef owner = decision.touchpoint() == null ? null : ElementRefs.of(decision.touchpoint().getOwner());
        return Arrays.<Object>asList((long) priority.rank(), decision.effective().name(), decision.mark(), decision.target(),
                priority.importanceKnown() ? (long) priority.importance() : null, priority.customersKnown() ? priority.customers() : null,
                (long) priority.complaints(), priority.score(),
                owner, decision.facts().momentOfTruth(), remark(decision), evidence(decision), decision.reason());
    }

    private static String remark(Decision decision) {
        if (decision.isOpen()) {
            return "open";
        }
        return decision.overInvested() ? "over-invested" : decision.belowTarget() ? "below target" : decision.provisional() ? "provisional" : null;
    }

    private static String evidence(Decision decision) {
        return decision.evidence().stream().findFirst().map(PrioritiesCommand::told).orElse(null);
    }

    private static String told(MarkEvidence evidence) {
        String n = evidence.n() == null ? "n unknown" : "n = " + evidence.n();
        String date = evidence.date() == null ? "" : ", " + evidence.date();
        return String.format(Locale.ROOT, "%.1f (%s)", evidence.mark(), n + (evidence.source().isEmpty() ? "" : ", " + evidence.source()) + date);
    }
}
