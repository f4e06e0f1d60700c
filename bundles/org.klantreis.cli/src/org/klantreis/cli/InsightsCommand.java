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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.klantreis.evidence.insight.CheckInsights;
import org.klantreis.evidence.insight.Condition;
import org.klantreis.evidence.insight.InsightEvidence;
import org.klantreis.evidence.insight.InsightRule;
import org.klantreis.evidence.statistics.WilsonInterval;
import org.klantreis.knowledge.results.Column;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.model.EventLog;
import org.klantreis.model.Insight;
import org.klantreis.model.project.LandscapeProject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks insights against event logs. */
@Command(name = "insights", mixinStandardHelpOptions = true,
        description = {"Check whether what a few customers said holds for many: count the cases of an event log that show it.",
            "A status is proposed where the whole 95 % interval of the share speaks for it, and set with --apply only."},
        footer = {"", "What a case shows is written as one of:", "  activity=NAME                     an activity as the log calls it",
            "  2x activity=NAME                  the same at least twice",
            "  touchpoint=NAME                   a touchpoint, through the log's links",
            "  handoff=UNIT -> UNIT              a handoff between units as the log calls them",
            "  deviation=KIND [at STEP] [of WHAT]  a deviation from the journey that the log shows", "Examples:",
            "  klantreis insights", "  klantreis insights \"The same facts twice\" --shown-by \"activity=Fill in the damage form\"",
            "  klantreis insights \"The same facts twice\" --shown-by \"deviation=EXTRA of Online damage form\" --apply"})
final class InsightsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;
    @Mixin
    private ProjectOptions project;
    @Mixin
    private FormatOption format;
    @Mixin
    private CaseOptions options;
    @Parameters(paramLabel = "INSIGHT", arity = "0..1",
            description = "The insight, by name or id. Default: all of which is known what a case shows.")
    private String insight;
    @Option(names = "--shown-by", paramLabel = "CONDITION", description = "What a case shows where the insight holds. Default: what was kept with it.")
    private String shownBy;
    @Option(names = "--common-from", paramLabel = "SHARE", defaultValue = "0.25", converter = ShareConverter.class,
            description = "COMMON where the interval begins at this share or above. Default: ${DEFAULT-VALUE}.")
    private double commonFrom;
    @Option(names = "--individual-below", paramLabel = "SHARE", defaultValue = "0.1", converter = ShareConverter.class,
            description = "INDIVIDUAL where the interval ends below this share. Default: ${DEFAULT-VALUE}.")
    private double individualBelow;
    @Option(names = "--apply", description = "Set status, n and share of the insights for which the numbers decide.")
    private boolean apply;

    @Override
    public Integer call() throws Exception {
        LandscapeProject opened = project.open();
        try {
            check(opened, new InsightRule(commonFrom, individualBelow));
        } catch (IllegalArgumentException e) {
            throw new CommandFailedException(e.getMessage());
        }
        return ExitCode.FINE;
    }

    private void check(LandscapeProject opened, InsightRule rule) throws IOException {
        Map<EventLog, Map<Insight, Condition>> asked = new LinkedHashMap<>();
        chosen(opened).forEach((chosen, condition) -> asked.computeIfAbsent(logOf(opened, chosen), log -> new LinkedHashMap<>())
                .put(chosen, condition));
        List<InsightEvidence> all = new ArrayList<>();
        int changed = 0;
        for (Map.Entry<EventLog, Map<Insight, Condition>> entry : asked.entrySet()) {
            CheckInsights check = new CheckInsights(entry.getKey(), rule);
            List<InsightEvidence> found = new JourneyLog(project.folder(), entry.getKey(), spec.commandLine().getErr()).withCases(
                    options.filter(entry.getKey()),
                    cases -> check.execute(entry.getValue(), cases, new ProgressLine(spec.commandLine().getErr())));
            List<Insight> insights = List.copyOf(entry.getValue().keySet());
            for (int i = 0; apply && i < found.size(); i++) {
                changed += check.apply(insights.get(i), found.get(i)) ? 1 : 0;
            }
            all.addAll(found);
        }
        if (changed > 0) {
            opened.save();
        }
        format.print(table(all));
        tell(all, changed);
    }

    private void tell(List<InsightEvidence> all, int changed) {
        if (!format.isText()) {
            return;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println();
        if (all.isEmpty()) {
            out.println("Of no insight is known what a case shows where it holds; name an insight, and say it with --shown-by.");
        } else if (apply) {
            out.println("Set " + changed + " of " + all.size() + (changed == all.size() ? "." : "; of the others the numbers do not decide."));
        } else if (all.stream().anyMatch(found -> found.proposal().isPresent())) {
            out.println("Nothing was changed; --apply sets what is proposed.");
        } else {
            out.println("The numbers do not decide.");
        }
    }

    private Map<Insight, Condition> chosen(LandscapeProject opened) {
        List<Insight> insights = insights(opened);
        Map<Insight, Condition> chosen = new LinkedHashMap<>();
        if (insight == null) {
            if (shownBy != null) {
                throw new CommandFailedException("--shown-by is about one insight; name it.");
            }
            insights.forEach(each -> CheckInsights.conditionOf(each).ifPresent(condition -> chosen.put(each, condition)));
            return chosen;
        }
        List<Insight> named = insights.stream().filter(each -> insight.equalsIgnoreCase(each.getName()) || insight.equals(each.getId())).toList();
        if (named.isEmpty()) {
            throw new CommandFailedException("There is no insight «" + insight + "»" + Nearest.hint(insight,
                    insights.stream().map(each -> String.valueOf(each.getName())).toList(), "the project has " + insights.size()
                    + " others."));
        } else if (named.size() > 1) {
            throw new CommandFailedException("There are " + named.size() + " insights «" + insight + "»; name one by its id: "
                    + String.join(", ", named.stream().map(Insight::getId).toList()) + ".");
        }
        chosen.put(named.get(0), shownBy != null ? Condition.parse(shownBy) : CheckInsights.conditionOf(named.get(0))
                .orElseThrow(() -> new CommandFailedException("It is not known what a case shows where «" + insight
                        + "» holds; say it with --shown-by.")));
        return chosen;
    }

    private static List<Insight> insights(LandscapeProject opened) {
        List<Insight> insights = new ArrayList<>();
        opened.documents().forEach(document -> document.eAllContents().forEachRemaining(element -> {
            if (element instanceof Insight found) {
                insights.add(found);
            }
        }));
        return insights;
    }

    /** The log that was named, or was asked before; else the only one. */
    private EventLog logOf(LandscapeProject opened, Insight asked) {
        String wanted = options.log().isEmpty() ? CheckInsights.logOf(asked).orElse("") : options.log();
        List<EventLog> logs = EventLogs.find(opened, wanted);
        if (logs.size() > 1) {
            throw new CommandFailedException("The project has several event logs; name one with --log: "
                    + String.join(", ", logs.stream().map(log -> "«" + log.getName() + "»").toList()) + ".");
        }
        return logs.get(0);
    }

    private static QueryResult table(List<InsightEvidence> all) {
        List<List<Object>> rows = new ArrayList<>();
        for (InsightEvidence found : all) {
            rows.add(Arrays.asList(new ElementRef(found.insight(), "Insight", found.name()), found.status().getName(), found.condition().text(),
                    found.count().cases(), found.count().n(), found.count().share(), found.interval().map(WilsonInterval::low).orElse(null),
                    found.interval().map(WilsonInterval::high).orElse(null), found.proposal().map(status -> status.getName()).orElse("")));
        }
        return new QueryResult(List.of(new Column("insight", "Insight", "", "The insight."), new Column("status", "text", "", "Its status before."),
                new Column("shownBy", "text", "", "What a case shows where it holds."),
                new Column("cases", "integer", "", "The cases that show it."), new Column("n", "integer", "", "The cases that were looked at."),
                new Column("share", "number", "", "cases / n"), new Column("low", "number", "", "The lower end of its 95 % interval."),
                new Column("high", "number", "", "The upper end of its 95 % interval."),
                new Column("proposal", "text", "", "The status that the numbers speak for; empty where they do not decide.")), rows);
    }
}
