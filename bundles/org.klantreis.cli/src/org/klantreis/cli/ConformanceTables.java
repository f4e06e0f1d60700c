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

import org.klantreis.evidence.conformance.Conformance;
import org.klantreis.evidence.conformance.Deviation;
import org.klantreis.evidence.conformance.ObservedWork;
import org.klantreis.evidence.conformance.StepConformance;
import org.klantreis.evidence.conformance.UnitWork;
import org.klantreis.evidence.conformance.UnlinkedActivity;
import org.klantreis.evidence.statistics.WilsonInterval;
import org.klantreis.knowledge.results.Column;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.model.DeviationKind;

/** What a comparison found, as tables. */
final class ConformanceTables {
    private static final Column STEP = new Column("step", "Step", "", "The step.");
    private static final Column CASES = integer("cases", "The cases that show it.");

    private ConformanceTables() {
    }

    /** The tables that there are. */
    enum Table {
        /** How practice differs from the plan. */
        DEVIATIONS,
        /** Volume and waits of each step. */
        STEPS,
        /** The same by unit. */
        UNITS,
        /** The activities that are left out since they are not linked. */
        UNLINKED,
        /** One row with the sums. */
        SUMMARY;

        QueryResult of(Conformance found, double least) {
            return switch (this) {
                case DEVIATIONS -> deviations(found, least);
                case STEPS -> steps(found);
                case UNITS -> units(found);
                case UNLINKED -> unlinked(found);
                case SUMMARY -> summary(found);
            };
        }
    }

    private static QueryResult deviations(Conformance found, double least) {
        List<List<Object>> rows = new ArrayList<>();
        for (Deviation deviation : found.deviations()) {
            if (deviation.share() >= least) {
                WilsonInterval interval = WilsonInterval.of(deviation.cases(), deviation.n());
                rows.add(row(step(deviation.step(), deviation.stepName()), deviation.kind().getName(), instead(deviation),
                        deviation.cases(), deviation.n(), deviation.share(), interval.low(), interval.high()));
            }
        }
        return new QueryResult(List.of(STEP, text("deviation", "How practice differs."),
                new Column("instead", "any", "", "The touchpoint, unit or channel that was seen."), CASES,
                integer("n", "The cases of which it can be said."), number("share", "", "cases / n"),
                number("low", "", "The lower end of the 95 % interval of the share."),
                number("high", "", "The upper end of the 95 % interval of the share.")), rows);
    }

    private static QueryResult steps(Conformance found) {
        List<List<Object>> rows = new ArrayList<>();
        for (StepConformance step : found.steps()) {
            List<Object> row = row(step(step.step(), step.name()), step.touchpoint(), step.inLog());
            row.addAll(step.inLog() ? row(step.expected(), step.met()) : row(null, null));
            row.addAll(step.inLog() ? work(step.work()) : Arrays.asList(new Object[WORK.size()]));
            rows.add(row);
        }
        List<Column> columns = new ArrayList<>(List.of(STEP, text("touchpoint", "Its touchpoint."),
                new Column("inLog", "boolean", "", "Whether the log can show it."),
                integer("expected", "The cases whose way leads through it."), integer("met", "The cases that met it.")));
        columns.addAll(WORK);
        return new QueryResult(columns, rows);
    }

    private static QueryResult units(Conformance found) {
        List<List<Object>> rows = new ArrayList<>();
        for (StepConformance step : found.steps()) {
            for (UnitWork unit : step.units()) {
                List<Object> row = row(step(step.step(), step.name()), new ElementRef(unit.unit(), "OrganisationUnit", unit.name()),
                        unit.work().cases());
                row.addAll(work(unit.work()));
                rows.add(row);
            }
        }
        List<Column> columns = new ArrayList<>(List.of(STEP, new Column("unit", "OrganisationUnit", "", "The unit."), CASES));
        columns.addAll(WORK);
        return new QueryResult(columns, rows);
    }

    private static QueryResult unlinked(Conformance found) {
        List<List<Object>> rows = new ArrayList<>();
        for (UnlinkedActivity activity : found.unlinked()) {
            rows.add(row(activity.activity(), activity.events()));
        }
        return new QueryResult(List.of(text("activity", "As the log calls it."), integer("events", "How many it has.")), rows);
    }

    private static QueryResult summary(Conformance found) {
        return new QueryResult(List.of(new Column("journey", "Journey", "", "The plan."), new Column("log", "EventLog", "", "The log."),
                integer("cases", "The cases that were compared."), integer("unlinkedCases", "The cases without any linked event."),
                integer("sequences", "How many different sequences they have."), integer("asPlanned", "The cases without a deviation."),
                number("fitness", "", "How well they agree on average, 0 to 1.")),
                List.of(row(new ElementRef(found.journey(), "Journey", found.journeyName()),
                        new ElementRef(found.log(), "EventLog", found.logName()), found.cases(), found.unlinkedCases(),
                        found.sequences(), found.asPlanned(), found.fitness())));
    }

    private static final List<Column> WORK = List.of(integer("events", "How many events there were."),
            number("medianWait", "hours", "Half waited no longer."), number("meanWait", "hours", "The average wait."),
            number("p95Wait", "hours", "95 of 100 waited no longer."), number("medianWork", "hours", "Half took no longer."));

    private static List<Object> work(ObservedWork work) {
        boolean waits = work.waiting().isKnown();
        return row(work.events(), waits ? work.waiting().median() : null, waits ? work.waiting().mean() : null,
                waits ? work.waiting().p95() : null, work.working().isKnown() ? work.working().median() : null);
    }

    private static Object instead(Deviation deviation) {
        return deviation.insteadId() == null ? null : new ElementRef(deviation.insteadId(), kind(deviation.kind()), deviation.instead());
    }

    private static String kind(DeviationKind kind) {
        return switch (kind) {
            case OTHER_UNIT -> "OrganisationUnit";
            case OTHER_CHANNEL -> "Channel";
            default -> "Touchpoint";
        };
    }

    private static ElementRef step(String id, String name) {
        return new ElementRef(id, "Step", name.isEmpty() ? id : name);
    }

    private static List<Object> row(Object... cells) {
        return new ArrayList<>(Arrays.asList(cells));
    }

    private static Column text(String name, String description) {
        return new Column(name, "text", "", description);
    }

    private static Column integer(String name, String description) {
        return new Column(name, "integer", "", description);
    }

    private static Column number(String name, String unit, String description) {
        return new Column(name, "number", unit, description);
    }
}
