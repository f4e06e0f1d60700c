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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.evidence.load.LoadReport;
import org.klantreis.knowledge.catalogue.CatalogueQuery;
import org.klantreis.knowledge.results.Column;
import org.klantreis.knowledge.results.QueryResult;

import picocli.CommandLine.Model.CommandSpec;

/** Brings the logs into the knowledge base, asks one question about them and prints the answer. */
final class ObservedAnswer {
    private static final String TOTALS = "observed-totals";

    private final PrintWriter out;
    private final PrintWriter err;
    private final ObservedOptions options;
    private boolean totals;

    ObservedAnswer(CommandSpec spec, ObservedOptions options) {
        this.out = spec.commandLine().getOut();
        this.err = spec.commandLine().getErr();
        this.options = options;
    }

    /** Lets the totals of each log be told below. */
    ObservedAnswer withTotals() {
        totals = true;
        return this;
    }

    /**
     * Asks and prints.
     *
     * @param name the query
     * @param more values of its parameters beside the common ones
     * @param rows what its rows are, as many
     * @return the exit code
     */
    int print(String name, Map<String, String> more, String rows) throws IOException {
        try (KnowledgeSession session = new KnowledgeSession(options.project, err)) {
            CatalogueQuery query = session.query(name);
            Map<String, String> parameters = new LinkedHashMap<>(options.parameters(query));
            parameters.putAll(more);
            boolean several = load(session) > 1;
            QueryResult result = query.ask(session.knowledge(), session.current(), parameters);
            if (!options.format.isText()) {
                options.format.print(result);
                return ExitCode.FINE;
            }
            if (name.equals(TOTALS)) {
                tellTotals(result);
                return ExitCode.FINE;
            }
            options.format.print(forPeople(result, several));
            out.println();
            if (result.rows().size() >= options.limit()) {
                out.println("The first " + result.rows().size() + " " + rows + "; --limit lists more.");
            } else if (result.rows().isEmpty()) {
                out.println("No " + rows + (options.isFiltered() ? " of the cases that were asked for." : "."));
            }
            if (totals) {
                CatalogueQuery all = session.query(TOTALS);
                tellTotals(all.ask(session.knowledge(), session.current(), options.parameters(all)));
            }
        }
        return ExitCode.FINE;
    }

    /**
     * Brings the logs into the knowledge base. The events of a revision's logs are those of the working folder: they are too many to
     * be kept for each. Returns how many logs are asked.
     */
    private int load(KnowledgeSession session) throws IOException {
        session.current();
        if (options.project.revision().isPresent()) {
            return EventLogs.find(options.project.read(), options.log).size();
        }
        EventLogs logs = new EventLogs(options.project.folder(), err);
        for (EventLogs.Loaded loaded : logs.load(session.knowledge(), options.log)) {
            if (loaded.report().kind() == LoadReport.Kind.LOADED) {
                err.println("«" + loaded.name() + "»: " + ImportLogReport.loaded(loaded.report()));
                ImportLogReport.tellRows(loaded.report().read(), err);
                err.flush();
            }
        }
        return logs.count();
    }

    /** Without columns that tell nothing. */
    private static QueryResult forPeople(QueryResult result, boolean several) {
        List<String> needless = new ArrayList<>();
        for (Column column : result.columns()) {
            int index = result.index(column.name());
            boolean none = result.rows().stream().allMatch(row -> row.get(index) == null);
            if (!result.rows().isEmpty() && (none || !several && column.name().equals("log"))) {
                needless.add(column.name());
            }
        }
        return ColumnChoice.without(result, needless.toArray(String[]::new));
    }

    private void tellTotals(QueryResult totals) {
        for (int row = 0; row < totals.rows().size(); row++) {
            String kind = totals.get(row, "kind").equals("queue") ? "queue wait" : "wait";
            out.println("«" + totals.get(row, "log") + "»: " + number(totals, row, "handoffs") + " handoffs in " + number(totals, row, "casesWithHandoff")
                    + " of " + number(totals, row, "cases") + " cases between " + number(totals, row, "pairs") + " pairs of units; A-B-A "
                    + number(totals, row, "aba") + " (" + number(totals, row, "abaCases") + " cases), A-B-A-B " + number(totals, row, "abab") + " ("
                    + number(totals, row, "ababCases") + " cases); " + kind + " of " + number(totals, row, "waits") + ": median "
                    + hours(totals, row, "medianWait") + ", mean " + hours(totals, row, "meanWait") + ", p95 " + hours(totals, row, "p95Wait")
                    + silos(totals, row));
        }
    }

    private static String silos(QueryResult totals, int row) {
        long unlinked = (Long) totals.get(row, "unlinked");
        long handoffs = (Long) totals.get(row, "handoffs");
        if (handoffs == 0) {
            return ".";
        } else if (unlinked == handoffs) {
            return "; no unit is linked, so nobody knows which cross silos.";
        }
        return "; " + number(totals, row, "crossSilo") + " cross silos" + (unlinked == 0 ? "." : ", "
                + ImportLogReport.number(unlinked) + " are by units that are not linked.");
    }

    private static String number(QueryResult totals, int row, String column) {
        return ImportLogReport.number((Long) totals.get(row, column));
    }

    private static String hours(QueryResult totals, int row, String column) {
        Object value = totals.get(row, column);
        return value == null ? "unknown" : String.format(java.util.Locale.ROOT, "%,.2f h", (Double) value);
    }
}
