/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.klantreis.knowledge.results.Column;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.knowledge.results.ResultFormat;
import org.klantreis.method.audit.Audit;
import org.klantreis.method.audit.Sighting;
import org.klantreis.method.audit.StepAudit;
import org.klantreis.method.audit.Verdict;
import org.klantreis.model.DeviationKind;
import org.klantreis.model.Element;
import org.klantreis.model.Observation;

/** The tables of an audit. */
final class AuditTables {
    private static final List<Column> PAPER = List.of(new Column("number", "integer", "", "the place of the step in the journey"),
            new Column("step", "Step", "", "the step"), new Column("touchpoint", "Touchpoint", "", "the touchpoint on paper"),
            new Column("channel", "Channel", "", "its channel"),
            new Column("units", "list of OrganisationUnit", "", "who works in it, in order"));

    private AuditTables() {
    }

    /** Returns each step with what was seen of it: a row for each observation, and one for a step that nobody saw. */
    static QueryResult report(Audit audit) {
        List<Column> columns = new ArrayList<>(PAPER);
        columns.addAll(List.of(new Column("seen", "text", "", "how it went"), new Column("date", "date", "", "when"),
                new Column("observation", "Observation", "", "what was seen"),
                new Column("instead", "list of Element", "", "the touchpoint, channel or unit that was met instead or besides"),
                new Column("study", "Study", "", "in which study")));
        List<List<Object>> rows = new ArrayList<>();
        for (StepAudit step : audit.steps()) {
            if (step.seen().isEmpty()) {
                rows.add(row(step, null, null, null, List.of(), null));
            }
            for (Observation seen : step.seen()) {
                rows.add(row(step, seen.getKind().getName(), seen.getDate(), ElementRefs.of(seen),
                        instead(seen.getTouchpoint(), seen.getChannel(), seen.getUnit()), ElementRefs.of(seen.getStudy())));
            }
        }
        return new QueryResult(columns, rows);
    }

    /** Returns what is to be entered. */
    static QueryResult sightings(List<Sighting> sightings) {
        List<List<Object>> rows = new ArrayList<>();
        for (Sighting sighting : sightings) {
            rows.add(Arrays.asList(ElementRefs.of(sighting.step()), sighting.kind().getName(), sighting.date(), sighting.name(),
                    instead(sighting.touchpoint(), sighting.channel(), sighting.unit()), ElementRefs.of(sighting.study())));
        }
        return new QueryResult(List.of(new Column("step", "Step", "", "the step"), new Column("seen", "text", "", "how it went"),
                new Column("date", "date", "", "when"), new Column("what", "text", "", "what was seen"),
                new Column("instead", "list of Element", "", "the touchpoint, channel or unit that was met instead or besides"),
                new Column("study", "Study", "", "in which study")), rows);
    }

    /** Returns the table to fill in, as CSV: what is on paper, and empty columns for what is seen. */
    static String sheet(Audit audit) {
        List<Column> columns = new ArrayList<>();
        Stream.of("number", "step", "touchpoint", "channel", "units", "seen", "date", "what", "instead", "note", "study")
                .forEach(name -> columns.add(new Column(name, "text", "", "")));
        List<List<Object>> rows = new ArrayList<>();
        for (StepAudit step : audit.steps()) {
            rows.add(Arrays.asList(String.valueOf(step.number()), name(step.step()), step.paper().touchpoint()
                    .map(AuditTables::name).orElse(null), step.paper().channel().map(AuditTables::name).orElse(null),
                    step.paper().units().stream().map(AuditTables::name).collect(Collectors.joining(", ")), null, null, null,
                    null, null, null));
        }
        return ResultFormat.CSV.print(new QueryResult(columns, rows));
    }

    /** Returns how many steps went how, in a sentence. */
    static String summary(Audit audit) {
        int all = audit.steps().size();
        int deviates = audit.steps(Verdict.DEVIATES).size();
        String kinds = audit.deviations().entrySet().stream().filter(each -> each.getValue() > 0).map(AuditTables::count)
                .collect(Collectors.joining(", "));
        return (all - audit.steps(Verdict.NOT_SEEN).size()) + " of " + all + " steps were seen, "
                + audit.steps(Verdict.AS_PLANNED).size() + " went as on paper, " + deviates + " otherwise"
                + (kinds.isEmpty() ? "." : ": " + kinds + ".");
    }

    private static String count(Map.Entry<DeviationKind, Integer> kind) {
        return kind.getValue() + " " + kind.getKey().getName().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<Object> row(StepAudit step, Object... seen) {
        List<Object> row = new ArrayList<>(Arrays.asList((long) step.number(), ElementRefs.of(step.step()),
                step.paper().touchpoint().map(ElementRefs::of).orElse(null), step.paper().channel().map(ElementRefs::of)
                        .orElse(null),
                ElementRefs.of(step.paper().units())));
        row.addAll(Arrays.asList(seen));
        return row;
    }

    private static List<Object> instead(Element... met) {
        return Stream.of(met).filter(each -> each != null && !each.eIsProxy()).<Object>map(ElementRefs::of).toList();
    }

    private static String name(Element element) {
        return element.getName() == null || element.getName().isBlank() ? element.getId() : element.getName();
    }
}
