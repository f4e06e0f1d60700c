/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.personas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.method.Havenbank;
import org.klantreis.model.Channel;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Measurement;
import org.klantreis.model.Persona;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;

/** Personas side by side. */
class PersonaComparisonTest {
    private static final KlantreisFactory MAKE = KlantreisFactory.eINSTANCE;
    private static final double LIMIT = 5.5;

    private final Channel phone = MAKE.createChannel();
    private final Channel web = MAKE.createChannel();
    private final Channel letter = MAKE.createChannel();
    private final Persona young = persona(web, letter);
    private final Persona old = persona(phone);
    private final Persona unknown = persona();

    @TempDir
    Path folder;

    @Test
    void eachPersonaGivesItsOwnMark() {
        Step step = step(web);
        step.setMark(8.0);
        step.getMeasurements().add(measured(null, 8, 200, "2026-01-01"));
        step.getMeasurements().add(measured(old, 3, 40, "2025-01-01"));
        step.getMeasurements().add(measured(old, 4, 60, "2026-02-01"));
        step.getTouchpoint().getMeasurements().add(measured(unknown, 6, 10, null));
        PersonaComparison compared = PersonaComparison.of(journey(young, step), List.of(young, old, unknown), LIMIT);
        Moment moment = compared.moments().get(0);
        assertThat(moment.of(0).orElseThrow().given()).satisfies(mark -> {
            assertThat(mark.value()).isEqualTo(8);
            assertThat(mark.n()).isEqualTo(200);
        });
        assertThat(moment.of(1).orElseThrow().given()).as("the latest").satisfies(mark -> {
            assertThat(mark.value()).isEqualTo(4);
            assertThat(mark.n()).isEqualTo(60);
            assertThat(mark.behind()).hasSize(2);
        });
        assertThat(moment.of(2).orElseThrow().given().value()).as("asked at the touchpoint").isEqualTo(6);
        assertThat(moment.spread()).hasValue(4);
        assertThat(compared.travellers().get(1)).satisfies(traveller -> {
            assertThat(traveller.mean()).contains(4.0);
            assertThat(traveller.insufficient()).isEqualTo(1);
            assertThat(traveller.lowest().step()).isSameAs(step);
        });
    }

    @Test
    void whoWasNotAskedHasNoMark() {
        Step step = step(web);
        step.setMark(8.0);
        step.getMeasurements().add(measured(null, 8, 200, null));
        step.getTouchpoint().getMeasurements().add(measured(null, 7, 90, null));
        PersonaComparison compared = PersonaComparison.of(journey(young, step), List.of(young, old), LIMIT);
        assertThat(compared.moments().get(0).of(1).orElseThrow().mark()).isEmpty();
        assertThat(compared.travellers().get(1).mean()).isEmpty();
        assertThat(compared.moments().get(0).spread()).isEmpty();
    }

    @Test
    void channelsAreHeldAgainstWhatEachLikes() {
        PersonaComparison compared = PersonaComparison.of(journey(young, step(web), step(letter), step(null)),
                List.of(young, old, unknown), LIMIT);
        assertThat(fits(compared, 0)).containsExactly(ChannelFit.BEST, ChannelFit.LIKED, ChannelFit.UNKNOWN);
        assertThat(fits(compared, 1)).containsExactly(ChannelFit.OTHER, ChannelFit.OTHER, ChannelFit.UNKNOWN);
        assertThat(fits(compared, 2)).containsOnly(ChannelFit.UNKNOWN);
        assertThat(compared.moments().get(1).of(0).orElseThrow().rank()).isEqualTo(2);
        assertThat(compared.travellers()).extracting(Traveller::suited).containsExactly(2, 0, 0);
        assertThat(compared.travellers()).extracting(Traveller::offered).containsOnly(2);
        assertThat(compared.travellers().get(0).notOffered()).isEmpty();
        assertThat(compared.travellers().get(1).notOffered()).containsExactly(phone);
    }

    @Test
    void stepsOfSeveralJourneysStandBesideEachOther() {
        Step ask = step(web);
        Step wait = step(letter);
        Step own = step(null);
        own.setName("Look back");
        Step same = MAKE.createStep();
        same.setTouchpoint(wait.getTouchpoint());
        Step call = step(phone);
        Step back = step(null);
        back.setName("look back ");
        PersonaComparison compared = PersonaComparison.of(List.of(journey(young, ask, wait, own), journey(old, call, same, back)),
                LIMIT);
        assertThat(compared.moments()).extracting(moment -> moment.of(0).map(Encounter::step).orElse(null))
                .containsExactly(ask, null, wait, own);
        assertThat(compared.moments()).extracting(moment -> moment.of(1).map(Encounter::step).orElse(null))
                .containsExactly(null, call, same, back);
        assertThat(compared.isOfSeveralJourneys()).isTrue();
    }

    @Test
    void noStepIsLostOrTurnedRound() throws Exception {
        List<Journey> journeys = Havenbank.in(folder).project().journeys();
        for (Journey one : journeys) {
            for (Journey two : journeys) {
                PersonaComparison compared = PersonaComparison.of(List.of(one, two), LIMIT);
                for (int i = 0; i < 2; i++) {
                    int column = i;
                    assertThat(compared.moments().stream().flatMap(moment -> moment.of(column).stream()).map(Encounter::step))
                            .containsExactlyElementsOf((i == 0 ? one : two).getStages().stream()
                                    .flatMap(stage -> stage.getSteps().stream()).toList());
                }
            }
        }
    }

    @Test
    void theUsualComparisonIsWithTheSameTaskThenTheAskedThenAll() {
        Journey journey = journey(young, step(web));
        Journey other = journey(old, step(phone));
        journey.setTask("Open an account");
        other.setTask("open an  account ");
        List<Persona> all = List.of(young, old, unknown);
        assertThat(PersonaComparison.usual(journey, all, List.of(journey, other), LIMIT).travellers())
                .extracting(Traveller::journey).containsExactly(journey, other);
        other.setTask("Close it");
        assertThat(PersonaComparison.usual(journey, all, List.of(journey, other), LIMIT).travellers())
                .extracting(Traveller::who).containsExactly(young, old, unknown);
        journey.getStages().get(0).getSteps().get(0).getMeasurements().add(measured(unknown, 5, 3, null));
        assertThat(PersonaComparison.usual(journey, all, List.of(journey, other), LIMIT).travellers())
                .extracting(Traveller::who).containsExactly(young, unknown);
    }

    @Test
    void aJourneyWithoutPersonaIsComparedAllTheSame() {
        Journey journey = journey(null, step(web));
        assertThat(PersonaComparison.usual(journey, List.of(), List.of(journey), LIMIT).travellers()).singleElement()
                .satisfies(traveller -> assertThat(traveller.persona()).isEmpty());
    }

    @Test
    void ofReportingDamageSevenChannelsSuitTheFamily() throws Exception {
        Havenbank bank = Havenbank.in(folder);
        Traveller family = PersonaComparison.usual(bank.journey("Report damage"), bank.landscape().getPersonas(),
                bank.project().journeys(), LIMIT).travellers().get(0);
        assertThat(family.who().getName()).startsWith("Family De Wit");
        assertThat(family.suited()).isEqualTo(7);
        assertThat(family.offered()).isEqualTo(14);
        assertThat(family.mean().orElseThrow()).isCloseTo(85.8 / 14, within(1e-9));
    }

    private static List<ChannelFit> fits(PersonaComparison compared, int column) {
        return compared.moments().stream().map(moment -> moment.of(column).orElseThrow().fit()).toList();
    }

    private static Persona persona(Channel... likes) {
        Persona persona = MAKE.createPersona();
        persona.getChannelPreferences().addAll(List.of(likes));
        return persona;
    }

    private static Step step(Channel channel) {
        Step step = MAKE.createStep();
        if (channel != null) {
            Touchpoint touchpoint = MAKE.createTouchpoint();
            touchpoint.setChannel(channel);
            step.setTouchpoint(touchpoint);
        }
        return step;
    }

    private static Journey journey(Persona persona, Step... steps) {
        Journey journey = MAKE.createJourney();
        journey.setPersona(persona);
        Stage stage = MAKE.createStage();
        stage.getSteps().addAll(List.of(steps));
        journey.getStages().add(stage);
        return journey;
    }

    private static Measurement measured(Persona persona, double value, int n, String date) {
        Measurement measurement = MAKE.createMeasurement();
        measurement.setPersona(persona);
        measurement.setScaleMin(1);
        measurement.setScaleMax(10);
        measurement.setValue(value);
        measurement.setN(n);
        measurement.setDate(date == null ? null : LocalDate.parse(date));
        return measurement;
    }
}
