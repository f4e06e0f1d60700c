/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.improvements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.method.Graph;
import org.klantreis.method.Havenbank;
import org.klantreis.method.RandomLandscape;
import org.klantreis.model.Improvement;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.improvements.Concerned;
import org.klantreis.model.improvements.ConcernedSilo;
import org.klantreis.model.improvements.ConcernedUnit;
import org.klantreis.model.improvements.CustomerInput;
import org.klantreis.model.improvements.Input;
import org.klantreis.model.project.LandscapeProject;

/** The model and the graph give the same answers: 0 is the example, other numbers are seeds of landscapes made by chance. */
class SameInTheGraphTest {
    @TempDir
    Path folder;

    private LandscapeProject project(long seed) throws Exception {
        return seed == 0 ? Havenbank.in(folder).project() : RandomLandscape.create(folder.resolve("random"), seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void theSameSilosWereNotInformed(long seed) throws Exception {
        LandscapeProject project = project(seed);
        try (Graph graph = Graph.of(project)) {
            assertThat(text(Graph.columns(graph.ask("touching-not-informed", Map.of("limit", "9999")), "improvement", "silo",
                    "units"))).isNotEmpty().containsExactlyInAnyOrderElementsOf(notInformed(project, ConcernedUnit::isDirect));
            assertThat(text(Graph.columns(graph.ask("touching-not-informed", Map.of("indirect", "true", "limit", "9999")),
                    "improvement", "silo", "units")))
                    .containsExactlyInAnyOrderElementsOf(notInformed(project, unit -> true));
        }
    }

    private static List<String> notInformed(LandscapeProject project, Predicate<ConcernedUnit> which) {
        List<String> rows = new ArrayList<>();
        for (Improvement improvement : project.landscape().orElseThrow().getImprovements()) {
            for (ConcernedSilo silo : Concerned.silos(improvement)) {
                List<OrganisationUnit> units = silo.units().stream().filter(which).map(ConcernedUnit::unit)
                        .sorted(Comparator.comparing(OrganisationUnit::getName)).toList();
                if (!silo.isTold() && !units.isEmpty()) {
                    rows.add(improvement.getName() + " | " + silo.silo().getName() + " | "
                            + units.stream().map(OrganisationUnit::getName).toList());
                }
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void theSameCustomersWereNotTold(long seed) throws Exception {
        LandscapeProject project = project(seed);
        try (Graph graph = Graph.of(project)) {
            assertThat(text(Graph.columns(graph.ask("open-feedback-loops", Map.of("limit", "9999")), "improvement", "customer",
                    "input"))).isNotEmpty().containsExactlyInAnyOrderElementsOf(notTold(project, false));
            assertThat(text(Graph.columns(graph.ask("open-feedback-loops", Map.of("insights", "true", "limit", "9999")),
                    "improvement", "customer", "input"))).containsExactlyInAnyOrderElementsOf(notTold(project, true));
        }
    }

    private static List<String> notTold(LandscapeProject project, boolean insights) {
        List<String> rows = new ArrayList<>();
        for (Improvement improvement : project.landscape().orElseThrow().getImprovements()) {
            for (CustomerInput input : CustomerInput.of(improvement)) {
                List<String> did = input.inputs().stream().filter(each -> insights || each != Input.INSIGHT)
                        .map(each -> each == Input.INSIGHT ? "gave an insight" : each.name().toLowerCase(Locale.ROOT)).toList();
                if (!input.isTold() && !did.isEmpty()) {
                    rows.add(improvement.getName() + " | " + input.customer().getName() + " | " + String.join(", ", did));
                }
            }
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void theSameBecomesSimpler(long seed) throws Exception {
        LandscapeProject project = project(seed);
        List<String> expected = new ArrayList<>();
        for (BeforeAfter each : BeforeAfter.all(project.documents())) {
            for (BeforeAfter.Line line : each.lines()) {
                if (line.measure().ordinal() <= Measure.DECISIONS_BY_FRONTLINE.ordinal()) {
                    expected.add(each.journey().getName() + " | " + line.measure().title(Locale.ENGLISH) + " | "
                            + rounded(line.before().getAsDouble()) + " | " + rounded(line.after().getAsDouble()));
                }
            }
        }
        try (Graph graph = Graph.of(project)) {
            QueryResult answer = graph.ask("before-after", Map.of());
            assertThat(Graph.columns(answer, "journey", "measure", "before", "after").stream().map(row -> row.get(0) + " | "
                    + row.get(1) + " | " + rounded((Double) row.get(2)) + " | " + rounded((Double) row.get(3))))
                    .isNotEmpty().containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static String rounded(double number) {
        return String.format(Locale.ROOT, "%.6f", number);
    }

    private static List<String> text(List<List<Object>> rows) {
        return rows.stream().map(row -> row.get(0) + " | " + row.get(1) + " | " + row.get(2)).toList();
    }
}
