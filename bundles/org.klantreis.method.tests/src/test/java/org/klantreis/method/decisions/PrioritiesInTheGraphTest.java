/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.method.Graph;
import org.klantreis.method.Havenbank;
import org.klantreis.method.RandomLandscape;
import org.klantreis.model.BrandValue;
import org.klantreis.model.Choice;
import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.Measurement;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.project.LandscapeProject;

/**
 * The graph decides and ranks as the method does, to the last digit: 0 is the example, other numbers are seeds of landscapes made by
 * chance.
 */
class PrioritiesInTheGraphTest {
    private static final KlantreisFactory MAKE = KlantreisFactory.eINSTANCE;

    @TempDir
    Path folder;

    private LandscapeProject project(long seed) throws Exception {
        if (seed == 0) {
            return Havenbank.in(folder).project();
        }
        LandscapeProject project = RandomLandscape.create(folder.resolve("random"), seed);
        throwDice(project, new Random(seed));
        project.save();
        return project;
    }

    /** Lets chance decide about all that counts for a decision and its rank. */
    private static void throwDice(LandscapeProject project, Random dice) {
        Landscape landscape = project.landscape().orElseThrow();
        landscape.setInsufficientBelow(dice.nextBoolean() ? 5.5 : 6.5);
        landscape.setImportantFrom(5 + dice.nextInt(4));
        BrandValue brandValue = MAKE.createBrandValue();
        brandValue.setName("Near");
        landscape.getBrandValues().add(brandValue);
        ComplaintBook book = MAKE.createComplaintBook();
        book.setName("Complaints");
        for (Touchpoint touchpoint : landscape.getTouchpoints()) {
            touchpoint.setBasicService(dice.nextBoolean());
            touchpoint.setCustomersPerYear(dice.nextBoolean() ? null : dice.nextInt(90_000));
            if (dice.nextBoolean()) {
                touchpoint.getBrandValues().add(brandValue);
            }
            for (int i = dice.nextInt(4); i > 0; i--) {
                Complaint complaint = MAKE.createComplaint();
                complaint.setName("Complaint");
                complaint.setTouchpoint(touchpoint);
                book.getComplaints().add(complaint);
            }
        }
        project.add("complaints/all.complaints", book);
        for (Journey journey : project.journeys()) {
            journey.setCustomersPerYear(dice.nextInt(3) == 0 ? null : dice.nextInt(50_000));
            for (Stage stage : journey.getStages()) {
                stage.getSteps().forEach(step -> throwDice(step, dice));
            }
        }
    }

    private static void throwDice(Step step, Random dice) {
        step.setImportance(dice.nextInt(3) == 0 ? null : 1 + dice.nextInt(10));
        step.setMomentOfTruth(dice.nextInt(4) == 0);
        step.setChoice(Choice.values()[dice.nextInt(Choice.values().length)]);
        step.setName(dice.nextInt(9) == 0 ? null : step.getName());
        for (int i = dice.nextInt(4); i > 0; i--) {
            Measurement measurement = MAKE.createMeasurement();
            measurement.setScaleMin(dice.nextInt(2));
            measurement.setScaleMax(5 * (1 + dice.nextInt(20)));
            measurement.setValue(dice.nextInt(101));
            measurement.setDate(dice.nextInt(4) == 0 ? null : LocalDate.of(2026, 1, 1 + dice.nextInt(4)));
            step.getMeasurements().add(measurement);
        }
    }

    private static List<Priority> ranked(LandscapeProject project, Predicate<Decision> wanted) {
        Decisions decisions = Decisions.of(project, Locale.ENGLISH).orElseThrow();
        return Priorities.of(project, decisions, wanted);
    }

    private static String number(Object number) {
        return String.format(Locale.ROOT, "%.9f", ((Number) number).doubleValue());
    }

    private static List<Object> row(Priority priority) {
        Decision decision = priority.decision();
        return Arrays.asList(decision.step().getId(), decision.rule().name(),
                decision.rule() == decision.effective() ? "" : decision.effective().name(), number(decision.mark()),
                number(decision.target()), number(priority.score()), (long) priority.complaints(),
                priority.customers(),
                decision.overInvested() ? "over-invested" : decision.belowTarget() ? "below target" : "");
    }

    private static List<List<Object>> asked(Graph graph, Map<String, String> parameters) {
        return Graph.columns(graph.ask("priorities", parameters), "step", "rule", "choice", "mark", "target", "score", "complaints",
                "customers", "remark").stream().map(row -> Arrays.asList(
                        ((ElementRef) row.get(0)).id(), row.get(1), row.get(2), number(row.get(3)),
                        number(row.get(4)), number(row.get(5)), row.get(6), row.get(7), row.get(8))).toList();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4})
    void theGraphRanksTheSame(long seed) throws Exception {
        LandscapeProject project = project(seed);
        try (Graph graph = Graph.of(project)) {
            assertThat(asked(graph, Map.of("form", "", "limit", "9999"))).isNotEmpty()
                    .containsExactlyElementsOf(ranked(project, all -> true).stream().map(PrioritiesInTheGraphTest::row).toList());
            assertThat(asked(graph, Map.of("rule", "ACCEPT", "limit", "9999"))).containsExactlyElementsOf(ranked(project,
                    decision -> decision.journey().getForm() == JourneyForm.AS_IS && decision.effective() == Rule.ACCEPT).stream()
                    .map(PrioritiesInTheGraphTest::row).toList());
            List<String> repair = Graph.columns(graph.ask("repair-list", Map.of("limit", "9999")), "step", "mark").stream()
                    .map(row -> ((ElementRef) row.get(0)).id() + " " + number(row.get(1))).toList();
            assertThat(repair).isNotEmpty().containsExactlyElementsOf(ranked(project, decision -> decision.rule() == Rule.REPAIR
                    && decision.journey().getForm() == JourneyForm.AS_IS).stream()
                    .map(each -> each.decision().step().getId() + " " + number(each.decision().mark())).toList());
        }
    }
}
