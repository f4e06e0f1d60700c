/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.report.scene.Column;
import org.klantreis.report.scene.Column.Change;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Part;
import org.klantreis.report.scene.Path;
import org.klantreis.report.scene.Role;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.Zone;

/** Two journeys laid over each other: what is the same, changed, new and gone. */
class OverlayTest {
    private final Journey asIs = journey(JourneyForm.AS_IS);
    private final Journey toBe = journey(JourneyForm.TO_BE);
    private final Step call = step(asIs, "Call", 4.0);
    private final Step write = step(asIs, "Write", 5.0);
    private final Step wait = step(asIs, "Wait", 3.0);
    private final Step callOnce = step(toBe, "Call", 4.0);
    private final Step chat = step(toBe, "Chat", 8.0);

    @Test
    void aStepThatTracesAnEqualOneIsUnchanged() {
        callOnce.getAsIs().add(call);
        assertThat(column(callOnce).change()).isEqualTo(Change.NONE);
        assertThat(column(callOnce).otherStepIds()).containsExactly(call.getId());
    }

    @Test
    void aStepThatDiffersIsChanged() {
        callOnce.getAsIs().add(call);
        callOnce.setMark(9.0);
        assertThat(column(callOnce).change()).isEqualTo(Change.CHANGED);
    }

    @Test
    void aStepThatTracesSeveralSharesItsColumnWithAllOfThem() {
        chat.getAsIs().add(write);
        chat.getAsIs().add(wait);
        assertThat(column(chat).change()).isEqualTo(Change.CHANGED);
        assertThat(column(chat).otherStepIds()).containsExactly(write.getId(), wait.getId());
        assertThat(scene(toBe, asIs).columnOf(wait.getId())).contains(column(chat));
    }

    @Test
    void whatTheNewerJourneyDoesNotTraceIsGoneAndStandsWhereItWas() {
        callOnce.getAsIs().add(call);
        Scene scene = scene(toBe, asIs);
        assertThat(scene.columns()).extracting(Column::stepId).containsExactly(callOnce.getId(), write.getId(), wait.getId(),
                chat.getId());
        assertThat(scene.columns()).extracting(Column::change).containsExactly(Change.NONE, Change.REMOVED, Change.REMOVED,
                Change.ADDED);
        assertThat(scene.columns()).extracting(Column::foreign).containsExactly(false, true, true, false);
    }

    @Test
    void theOtherWayRoundNewStepsAreThoseOfTheJourneyLaidOver() {
        callOnce.getAsIs().add(call);
        Scene scene = scene(asIs, toBe);
        assertThat(scene.columns()).extracting(Column::stepId).containsExactly(call.getId(), chat.getId(), write.getId(),
                wait.getId());
        assertThat(scene.columns()).extracting(Column::change).containsExactly(Change.NONE, Change.ADDED, Change.REMOVED,
                Change.REMOVED);
    }

    @Test
    void bothExperienceLinesAreDrawn() {
        callOnce.getAsIs().add(call);
        chat.getAsIs().add(write);
        Scene scene = scene(toBe, asIs);
        assertThat(lines(scene, Role.EXPERIENCE)).isEqualTo(1);
        assertThat(lines(scene, Role.OVERLAY)).isEqualTo(2);
        assertThat(scene.spot(wait.getId(), Part.MARK)).isPresent();
    }

    @Test
    void aNewStepIsNotPutBetweenForeignOnes() {
        Scene scene = scene(toBe, asIs);
        scene.columns().forEach(column -> assertThat(scene.slotAt(column.x() + 1).orElseThrow().index()).isLessThanOrEqualTo(2));
    }

    private static long lines(Scene scene, Role role) {
        return scene.marks(Zone.BODY).stream()
                .filter(m -> m instanceof Path path && path.fill() == null && path.stroke().ink().equals(Ink.of(role))).count();
    }

    private Column column(Step step) {
        return scene(toBe, asIs).columnOf(step.getId()).orElseThrow();
    }

    private static Scene scene(Journey journey, Journey other) {
        return JourneyMap.layout(MapSource.of(journey, List.of()), Maps.ENGLISH.withOverlay(other), Maps.LETTERS);
    }

    private static Journey journey(JourneyForm form) {
        Journey journey = KlantreisFactory.eINSTANCE.createJourney();
        journey.setId(form.getName());
        journey.setName(form.getName());
        journey.setForm(form);
        Stage stage = KlantreisFactory.eINSTANCE.createStage();
        stage.setId(form + " stage");
        journey.getStages().add(stage);
        return journey;
    }

    private static Step step(Journey journey, String name, double mark) {
        Step step = KlantreisFactory.eINSTANCE.createStep();
        step.setId(journey.getId() + " " + name);
        step.setName(name);
        step.setMark(mark);
        journey.getStages().get(0).getSteps().add(step);
        return step;
    }
}
