/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.empowerment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.method.Graph;
import org.klantreis.method.Havenbank;
import org.klantreis.method.RandomLandscape;
import org.klantreis.model.DecisionLevel;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Procedure;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.project.LandscapeProject;

/** Who decides, before and after. */
class EmpowermentTest {
    private static final KlantreisFactory MAKE = KlantreisFactory.eINSTANCE;

    @TempDir
    Path folder;

    @Test
    void everyShiftIsTold() {
        Journey asIs = journey(null, DecisionLevel.BACK_OFFICE, DecisionLevel.FRONTLINE, DecisionLevel.TEAM_LEAD,
                DecisionLevel.BOARD);
        Journey toBe = journey(asIs, DecisionLevel.FRONTLINE, DecisionLevel.BOARD, DecisionLevel.TEAM_LEAD,
                DecisionLevel.FRONTLINE);
        List<Step> before = asIs.getStages().get(0).getSteps();
        List<Step> after = toBe.getStages().get(0).getSteps();
        for (int i = 0; i < 3; i++) {
            after.get(i).getAsIs().add(before.get(i));
        }
        Empowerment who = Empowerment.of(toBe);
        assertThat(who.decisions()).extracting(StepDecision::shift).containsExactly(Shift.LOWER, Shift.HIGHER, Shift.SAME,
                Shift.NEW);
        assertThat(who.noLonger()).containsExactly(before.get(3));
        assertThat(who.frontline()).extracting(StepDecision::step).containsExactly(after.get(0), after.get(3));
        assertThat(who.handedOver()).extracting(StepDecision::step).containsExactly(after.get(1), after.get(2));
        assertThat(Empowerment.of(asIs).decisions()).extracting(StepDecision::shift).containsOnly(Shift.NONE);
    }

    @Test
    void ofSeveralStepsBeforeTheHighestLevelCounts() {
        Journey asIs = journey(null, DecisionLevel.FRONTLINE, DecisionLevel.BACK_OFFICE);
        Journey toBe = journey(asIs, DecisionLevel.TEAM_LEAD);
        toBe.getStages().get(0).getSteps().get(0).getAsIs().addAll(asIs.getStages().get(0).getSteps());
        StepDecision decision = Empowerment.of(toBe).decisions().get(0);
        assertThat(decision.decidedBefore()).contains(DecisionLevel.BACK_OFFICE);
        assertThat(decision.shift()).isEqualTo(Shift.LOWER);
    }

    @Test
    void aStepWithoutADecisionIsNone() {
        Journey journey = journey(null, DecisionLevel.FRONTLINE);
        journey.getStages().get(0).getSteps().add(MAKE.createStep());
        assertThat(Empowerment.of(journey).decisions()).hasSize(1);
        assertThat(Empowerment.levels(journey)).containsEntry(DecisionLevel.FRONTLINE, 1).containsEntry(DecisionLevel.BOARD, 0);
    }

    @Test
    void aProcedureThatAllowsLessContradicts() {
        Journey journey = journey(null, DecisionLevel.FRONTLINE);
        Touchpoint touchpoint = MAKE.createTouchpoint();
        Procedure procedure = MAKE.createProcedure();
        touchpoint.setProcedure(procedure);
        journey.getStages().get(0).getSteps().get(0).setTouchpoint(touchpoint);
        procedure.setDiscretion(DecisionLevel.TEAM_LEAD);
        assertThat(Empowerment.of(journey).decisions().get(0).contradicting()).containsExactly(procedure);
        procedure.setDiscretion(DecisionLevel.FRONTLINE);
        assertThat(Empowerment.of(journey).decisions().get(0).contradicting()).isEmpty();
    }

    @Test
    void damageInOneConversationIsDecidedAtTheFront() throws Exception {
        Empowerment before = Empowerment.of(Havenbank.in(folder.resolve("a")).journey("Report damage"));
        Empowerment after = Empowerment.of(Havenbank.in(folder.resolve("b")).journey("Report damage in one conversation"));
        assertThat(before.handedOver()).isNotEmpty().allSatisfy(each -> assertThat(each.level())
                .isNotEqualTo(DecisionLevel.FRONTLINE));
        assertThat(after.frontline().size()).isGreaterThanOrEqualTo(before.frontline().size());
        assertThat(after.handedOver().size()).isLessThan(before.handedOver().size());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2})
    void theGraphCountsTheSame(long seed) throws Exception {
        LandscapeProject project = seed == 0 ? Havenbank.in(folder).project()
                : RandomLandscape.create(folder.resolve("random"), seed);
        try (Graph graph = Graph.of(project)) {
            List<List<Object>> rows = Graph.columns(graph.ask("before-after", Map.of()), "journey", "measure", "before", "after");
            for (Journey journey : project.journeys()) {
                if (journey.getAsIs() != null && journey.getForm() == JourneyForm.TO_BE) {
                    assertThat(of(rows, journey, "steps with a decision")).containsExactly(
                            (double) Empowerment.of(journey.getAsIs()).decisions().size(),
                            (double) Empowerment.of(journey).decisions().size());
                    assertThat(of(rows, journey, "of these decided by the frontline")).containsExactly(
                            (double) Empowerment.levels(journey.getAsIs()).get(DecisionLevel.FRONTLINE),
                            (double) Empowerment.of(journey).frontline().size());
                }
            }
            assertThat(rows).isNotEmpty();
        }
    }

    private static List<Object> of(List<List<Object>> rows, Journey journey, String measure) {
        return rows.stream().filter(row -> row.get(0).toString().equals(journey.getName()) && row.get(1).equals(measure))
                .findFirst().orElseThrow().subList(2, 4);
    }

    private static Journey journey(Journey asIs, DecisionLevel... levels) {
        Journey journey = MAKE.createJourney();
        journey.setAsIs(asIs);
        Stage stage = MAKE.createStage();
        journey.getStages().add(stage);
        for (DecisionLevel level : levels) {
            Step step = MAKE.createStep();
            step.setDecisionLevel(level);
            stage.getSteps().add(step);
        }
        return journey;
    }
}
