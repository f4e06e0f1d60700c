/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.method.complaints.ComplaintAdvice;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Counts complaints by what they are about, and says what became of them. */
@Command(name = "complaints", mixinStandardHelpOptions = true, description = {
    "Count complaints per touchpoint, cluster, unit or month; find hotspots, advice that changed nothing, and how long "
            + "changes take.",
    "Rates are per 1,000 customers that meet a touchpoint, with a 95 %% Wilson interval, where customersPerYear of it is known."})
final class ComplaintsCommand implements Callable<Integer> {
    private static final String ALL = String.valueOf(Integer.MAX_VALUE);

    @Spec
    private CommandSpec spec;
    @Mixin
    private RevisionOptions project;
    @Mixin
    private FormatOption format;
    @Option(names = "--by", paramLabel = "WHAT", description = "${COMPLETION-CANDIDATES}. Default: touchpoint.")
    private By by;
    @Option(names = "--hotspots",
            description = "Touchpoints at which more customers complain than elsewhere, by more than chance.")
    private boolean hotspots;
    @Option(names = "--advice", description = "Advice that changed no procedure.")
    private boolean advice;
    @Option(names = "--lead-time", description = "How long it takes from a complaint to the change of a procedure.")
    private boolean leadTime;
    @Option(names = "--outcomes", description = "What each cluster advises, what became of it, and the procedures concerned.")
    private boolean outcomes;
    @Option(names = "--procedures",
            description = "How far the procedures bend that complaints are about, who may decide, and what was changed in them.")
    private boolean procedures;
    @Option(names = "--from", paramLabel = "DAY", converter = DayConverter.class,
            description = "Only those received on this day or later.")
    private LocalDate from;
    @Option(names = "--to", paramLabel = "DAY", converter = DayConverter.class,
            description = "Only those received on this day or earlier.")
    private LocalDate to;
    @Option(names = "--touchpoint", paramLabel = "NAME", defaultValue = "",
            description = "With --by month: only those about a touchpoint.")
    private String touchpoint;
    @Option(names = "--cluster", paramLabel = "NAME", defaultValue = "",
            description = "With --by month: only those of a cluster.")
    private String cluster;
    @Option(names = "--unit", paramLabel = "NAME", defaultValue = "",
            description = "With --by month: only those that a unit handled.")
    private String unit;

    /** What complaints are counted by. */
    enum By {
        TOUCHPOINT, CLUSTER, UNIT, MONTH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public Integer call() throws IOException {
        refuseContradictions();
        if (outcomes || procedures) {
            return learned();
        }
        try (KnowledgeSession session = new KnowledgeSession(project, spec.commandLine().getErr())) {
            requireFilters(session);
            boolean any = period(session);
            QueryResult result = session.ask(query(), parameters());
            format.print(result);
            if (any && result.rows().isEmpty()) {
                spec.commandLine().getErr().println(nothing());
            }
        }
        return ExitCode.FINE;
    }

    /** Asks the model, which needs no server. */
    private Integer learned() throws IOException {
        ComplaintAdvice found = ComplaintAdvice.of(project.open().documents(), Optional.ofNullable(from),
                Optional.ofNullable(to));
        if (format.isText()) {
            spec.commandLine().getOut().println(found.period().sentence(Locale.ENGLISH) + System.lineSeparator());
        }
        ComplaintAdviceTables tables = new ComplaintAdviceTables(found);
        format.print(outcomes ? tables.outcomes() : tables.procedures());
        return ExitCode.FINE;
    }

    private void refuseContradictions() {
        if (Stream.of(by != null, hotspots, advice, leadTime, outcomes, procedures).filter(given -> given).count() > 1) {
            throw new CommandFailedException("--by, --hotspots, --advice, --lead-time, --outcomes and --procedures are questions "
                    + "of their own; ask one at a time.");
        } else if (by != By.MONTH && !(touchpoint + cluster + unit).isEmpty()) {
            throw new CommandFailedException("--touchpoint, --cluster and --unit choose what --by month counts; add --by month.");
        } else if ((advice || leadTime) && (from != null || to != null)) {
            throw new CommandFailedException("--advice and --lead-time are about all complaints; leave out --from and --to.");
        } else if (from != null && to != null && to.isBefore(from)) {
            throw new CommandFailedException("--to " + to + " is before --from " + from + "; swap them.");
        }
    }

    private String query() {
        return hotspots ? "complaint-hotspots" : advice ? "advice-without-change" : leadTime ? "complaint-lead-time"
                : "complaints-per-" + (by == null ? By.TOUCHPOINT : by);
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!leadTime && by != By.MONTH) {
            parameters.put("limit", ALL);
        }
        if (!advice && !leadTime) {
            parameters.put("from", from == null ? "" : from.toString());
            parameters.put("to", to == null ? "" : to.toString());
        }
        if (by == By.MONTH) {
            parameters.put("touchpoint", touchpoint);
            parameters.put("cluster", cluster);
            parameters.put("unit", unit);
        }
        return parameters;
    }

    /** A name that was misspelt would give months of nothing. */
    private void requireFilters(KnowledgeSession session) throws IOException {
        require(session, "Touchpoint", "touchpoint", touchpoint);
        require(session, "ComplaintCluster", "cluster", cluster);
        require(session, "OrganisationUnit", "unit", unit);
    }

    private static void require(KnowledgeSession session, String label, String what, String name) throws IOException {
        if (name.isEmpty()) {
            return;
        }
        QueryResult all = session.knowledge().query(session.current(),
                "MATCH (e:" + label + " {snapshot: $snapshot}) RETURN e.name AS name, e.id AS id", Map.of());
        List<String> known = all.rows().stream().flatMap(List::stream).map(String::valueOf).toList();
        if (known.stream().noneMatch(name::equalsIgnoreCase)) {
            throw new CommandFailedException("There is no " + what + " «" + name + "»"
                    + Nearest.hint(name, known, "the project has " + all.rows().size() + " others."));
        }
    }

    /** Says how much there is to count, and whether that is enough; beside the result, so that programs get the result alone. */
    private boolean period(KnowledgeSession session) throws IOException {
        QueryResult period = session.ask("complaint-period", Map.of());
        if (period.rows().isEmpty()) {
            spec.commandLine().getErr()
                    .println("The project has no complaints; «klantreis import complaints FILE» brings them in.");
            return false;
        }
        long customers = (Long) period.get(0, "customers");
        long undated = (Long) period.get(0, "undated");
        if (format.isText()) {
            spec.commandLine().getOut().println(period.get(0, "complaints") + " complaints"
                    + (customers == 0 ? "" : " of " + customers + " customers")
                    + (period.get(0, "first") == null ? "" : " from " + period.get(0, "first") + " to "
                    + period.get(0, "last"))
                    + (undated == 0 ? "" : ", " + undated + " without a date") + "." + System.lineSeparator());
        }
        if (period.get(0, "warning") != null) {
            spec.commandLine().getErr().println("Warning: the complaints cover " + period.get(0, "warning") + ".");
        }
        return true;
    }

    /** Says why a table is empty although there are complaints. */
    private String nothing() {
        if (advice) {
            return "No advice is left that changed nothing, or none was written down.";
        } else if (leadTime) {
            return "No change of a procedure names a complaint that led to it.";
        } else if (hotspots || by == null || by == By.TOUCHPOINT) {
            return "No complaint of the period names a touchpoint; link values of their file with «klantreis import "
                    + "complaints --link», or choose touchpoints in the project.";
        }
        return "There are no complaints in the period.";
    }
}
