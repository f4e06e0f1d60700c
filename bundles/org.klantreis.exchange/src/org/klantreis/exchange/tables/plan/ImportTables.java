/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.klantreis.evidence.table.Dates;
import org.klantreis.exchange.tables.kinds.Column;
import org.klantreis.exchange.tables.kinds.Words;
import org.klantreis.exchange.tables.read.TableInput;
import org.klantreis.model.Landscape;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.project.Problem;

/**
 * Brings tables into a project. A row is about the element with its id, else about the one with its name, or else makes one;
 * a row that cannot be imported as a whole stays out and is told, with the reason.
 *
 * <pre>{@code
 * ReadTables tables = ReadTables.from(file, TableSettings.FIND, Optional.empty(), ReadMonitor.NONE);
 * ImportPlan plan = new ImportTables(project).plan(tables.inputs());
 * plan.changes().forEach(System.out::println);
 * plan.apply(project);
 * project.save();
 * }</pre>
 */
public final class ImportTables {
    private final LandscapeProject project;
    private EmptyCells empty = EmptyCells.BY_ID;
    private boolean makesMissing;
    private Optional<String> dayPattern = Optional.empty();
    private Words words = Words.in(Locale.ENGLISH);

    /**
     * Prepares an import.
     *
     * @param project the project; not changed before a plan is applied
     */
    public ImportTables(LandscapeProject project) {
        this.project = project;
    }

    /**
     * Says what empty cells do.
     *
     * @param what what they do
     * @return this
     */
    public ImportTables empty(EmptyCells what) {
        empty = what;
        return this;
    }

    /**
     * Says whether what is named and is not in the catalogue is made, with nothing but its name.
     *
     * @param makes whether it is; else such rows are refused
     * @return this
     */
    public ImportTables makingMissing(boolean makes) {
        makesMissing = makes;
        return this;
    }

    /**
     * Says how days are written in texts.
     *
     * @param pattern a pattern such as {@code d-M-yyyy}; empty to find it
     * @return this
     */
    public ImportTables days(Optional<String> pattern) {
        dayPattern = pattern;
        return this;
    }

    /**
     * Chooses the language in which changes are told.
     *
     * @param locale English or Dutch
     * @return this
     */
    public ImportTables in(Locale locale) {
        words = Words.in(locale);
        return this;
    }

    /**
     * Finds out what an import would do.
     *
     * @param inputs the tables
     * @return the plan
     * @throws IOException when the project could not be read whole or has no catalogue, a mapped column is not in its file, or
     * days
     *         are written in a way that cannot be told; with a sentence for the user
     */
    public ImportPlan plan(List<TableInput> inputs) throws IOException {
        Landscape landscape = writableCatalogue();
        inputs.forEach(ImportTables::requireColumns);
        Map<TableInput, Map<Column, Dates>> days = DayColumns.of(inputs, dayPattern);
        List<PlannedRow> rows = rows(inputs);
        Map<String, String> newIds = Maker.newIds();
        Map<PlannedRow, Refusal> refused = new LinkedHashMap<>();
        List<String> errors = new ArrayList<>();
        ErrorGate gate = null;
        Attempt attempt;
        boolean isRefusedMore;
        do {
            attempt = attempt(project, landscape, rows, refused, days, newIds);
            gate = gate == null && attempt.changesSomething() ? new ErrorGate(project) : gate;
            errors.clear();
            isRefusedMore = attempt.changesSomething() && refuseErrors(gate, rows, refused, days, newIds, errors);
        } while (isRefusedMore);
        List<Refusal> refusals = new ArrayList<>(refused.values());
        inputs.forEach(input -> input.content().unreadable()
                .forEach(row -> refusals.add(new Refusal(input.content().name(), row.line(), "", "", row.reason() + "."))));
        refusals.sort(Comparator.comparingInt((Refusal refusal) -> place(refusal, inputs)).thenComparingLong(Refusal::line));
        List<String> findings = new ArrayList<>(new PlanFindings(project, words).of(inputs, rows));
        errors.forEach(error -> findings.add("This will be wrong afterwards: " + error));
        return attempt.plan(rows.size(), refusals, findings);
    }

    /** Plans until no row has to be refused any more: others may have relied on one that was. */
    private Attempt attempt(LandscapeProject model, Landscape landscape, List<PlannedRow> rows, Map<PlannedRow, Refusal> refused,
            Map<TableInput, Map<Column, Dates>> days, Map<String, String> newIds) {
        Attempt attempt;
        do {
            rows.forEach(PlannedRow::forget);
            attempt = new Attempt(model, landscape, new CellReader(days), empty, makesMissing, words, newIds);
        } while (attempt.hasRefused(rows, refused));
        return attempt;
    }

    /** Refuses the rows that would bring errors, and says whether there were any. */
    private boolean refuseErrors(ErrorGate gate, List<PlannedRow> rows, Map<PlannedRow, Refusal> refused,
            Map<TableInput, Map<Column, Dates>> days, Map<String, String> newIds, List<String> others) throws IOException {
        Map<Integer, String> wrong = gate.find(copy -> {
            List<PlannedRow> trial = ErrorGate.copies(rows);
            Map<PlannedRow, Refusal> refusedThere = new LinkedHashMap<>();
            for (int i = 0; i < rows.size(); i++) {
                if (refused.containsKey(rows.get(i))) {
                    refusedThere.put(trial.get(i), refused.get(rows.get(i)));
                }
            }
            attempt(copy, copy.landscape().orElseThrow(), trial, refusedThere, days, newIds).plan(0, List.of(), List.of())
                    .apply(copy);
            return trial;
        }, others);
        wrong.forEach((place, reason) -> {
            PlannedRow row = rows.get(place);
            refused.put(row, new Refusal(row.table(), row.line().line(), "", "", reason));
        });
        return !wrong.isEmpty();
    }

    private static int place(Refusal refusal, List<TableInput> inputs) {
        return inputs.stream().map(input -> input.content().name()).toList().indexOf(refusal.table());
    }

    private static List<PlannedRow> rows(List<TableInput> inputs) {
        List<PlannedRow> rows = new ArrayList<>();
        List<TableInput> parentsFirst = new ArrayList<>(inputs);
        parentsFirst.sort(Comparator.comparing(input -> input.mapping().kind()));
        for (TableInput input : parentsFirst) {
            Map<Column, Integer> places = PlannedRow.places(input);
            input.content().lines().forEach(line -> rows.add(new PlannedRow(input, line, places)));
        }
        return rows;
    }

    private static void requireColumns(TableInput input) {
        input.mapping().headers().forEach((column, header) -> {
            if (!input.content().header().contains(header)) {
                throw new IllegalArgumentException(input.content().name() + " has no column «" + header + "»; it has "
                        + String.join(", ", input.content().header()) + ".");
            }
        });
    }

    /** What could not be read might be what a table speaks of, and would be made a second time. */
    private Landscape writableCatalogue() throws IOException {
        for (Problem problem : project.problems()) {
            if (problem.severity() == Problem.Severity.ERROR) {
                throw new IOException(
                        "Nothing was imported, since a file of the project could not be read whole; repair it first: " + problem);
            }
        }
        return project.landscape()
                .orElseThrow(() -> new IOException("Nothing was imported, since the project has no catalogue; add one."));
    }
}
