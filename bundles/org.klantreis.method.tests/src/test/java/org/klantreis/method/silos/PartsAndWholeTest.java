/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.silos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.knowledge.results.QueryResult;
import org.klantreis.method.Graph;
import org.klantreis.method.Havenbank;
import org.klantreis.method.RandomLandscape;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.project.LandscapeProject;

/** Good parts and a bad whole, by the truths of the example and as the graph says. */
class PartsAndWholeTest {
    private static final double LIMIT = 5.5;

    @TempDir
    Path folder;

    @Test
    void everySiloPassesWhereMembersMoveHouseAndTheWholeDoesNot() throws Exception {
        PartsAndWhole moving = PartsAndWhole.of(Havenbank.in(folder).journey("Move house")).orElseThrow();
        assertThat(moving.whole()).isEqualTo(4.4);
        assertThat(moving.lastStep().getName()).isEqualTo("Look back on the whole move");
        assertThat(moving.parts()).isCloseTo(7.61, within(0.005));
        assertThat(moving.silos()).allSatisfy(silo -> assertThat(silo.mean()).isGreaterThanOrEqualTo(7.0));
        assertThat(moving.crossings()).hasSize(11);
        assertThat(moving.waitHours()).isCloseTo(760.2, within(0.05));
        assertThat(moving.isGoodPartsBadWhole(LIMIT)).isTrue();
    }

    @Test
    void aJourneyWithOneMarkHasNoParts() {
        assertThat(PartsAndWhole.of(journey(7.0))).isEmpty();
    }

    @Test
    void aBadPartExplainsABadWhole() {
        assertThat(PartsAndWhole.of(journey(8, 3, 4)).orElseThrow().isGoodPartsBadWhole(LIMIT)).as("mean 5.5").isTrue();
        assertThat(PartsAndWhole.of(journey(7, 3, 4)).orElseThrow().isGoodPartsBadWhole(LIMIT)).as("mean 5.0").isFalse();
        assertThat(PartsAndWhole.of(journey(8, 3, 5.5)).orElseThrow().isGoodPartsBadWhole(LIMIT)).as("whole 5.5").isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void theGraphSaysTheSame(long seed) throws Exception {
        LandscapeProject project = seed == 0 ? Havenbank.in(folder).project()
                : RandomLandscape.create(folder.resolve("random"), seed);
        List<String> expected = new ArrayList<>();
        List<Journey> asIs = project.journeys().stream().filter(journey -> journey.getForm() == JourneyForm.AS_IS).toList();
        asIs.forEach(journey -> PartsAndWhole.of(journey).ifPresent(each -> expected.add(said(journey.getName(), each.whole(),
                each.lastStep().getName(), each.parts(), each.worst().map(SiloMark::mean).orElse(null),
                each.worst().map(worst -> worst.silo().getName()).orElse(""), each.crossings().size(), each.waitHours()))));
        double limit = project.landscape().orElseThrow().getInsufficientBelow();
        try (Graph graph = Graph.of(project)) {
            assertThat(rows(graph.ask("good-parts-bad-whole", Map.of("all", "true", "limit", "9999")))).isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(Graph.columns(graph.ask("good-parts-bad-whole", Map.of()), "journey").stream()
                    .map(row -> row.get(0).toString())).containsExactlyElementsOf(PartsAndWhole.goodPartsBadWhole(asIs, limit)
                            .stream().map(each -> each.journey().getName()).toList());
        }
    }

    private static List<String> rows(QueryResult result) {
        return Graph.columns(result, "journey", "whole", "lastStep", "parts", "lowestSilo", "worstSilo", "crossSilo", "wait")
                .stream()
                .map(row -> said(row.get(0).toString(), (Double) row.get(1), row.get(2).toString(), (Double) row.get(3),
                        row.get(4) instanceof Double lowest ? lowest : null, row.get(5).toString(), ((Long) row.get(6))
                                .intValue(),
                        (Double) row.get(7))).toList();
    }

    private static String said(String journey, double whole, String step, double parts, Double lowest, String silo, int crossings,
            double wait) {
        return String.format(Locale.ROOT, "%s: %.4f at %s, parts %.4f, lowest %s of %s, %d crossings, %.4f h", journey, whole,
                step, parts, lowest == null ? "-" : String.format(Locale.ROOT, "%.4f", lowest), silo, crossings, wait);
    }

    /** A journey whose touchpoints nobody owns, with marks. */
    private static Journey journey(double... marks) {
        Journey journey = KlantreisFactory.eINSTANCE.createJourney();
        Stage stage = KlantreisFactory.eINSTANCE.createStage();
        journey.getStages().add(stage);
        for (double mark : marks) {
            stage.getSteps().add(step(mark));
        }
        return journey;
    }

    private static Step step(double mark) {
        Step step = KlantreisFactory.eINSTANCE.createStep();
        step.setMark(mark);
        return step;
    }
}
