/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.model.measures.SmallJourney.next;
import static org.klantreis.model.measures.SmallJourney.touchpoint;
import static org.klantreis.model.measures.SmallJourney.unit;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Step;
import org.klantreis.model.UnitKind;

class FlowTest {
    private final OrganisationUnit intake = unit("Intake", UnitKind.TEAM);
    private final OrganisationUnit assess = unit("Assess", UnitKind.TEAM);
    private final OrganisationUnit expert = unit("Expert", UnitKind.PARTNER);
    private final OrganisationUnit claims = unit("Claims", UnitKind.SILO, intake, assess, expert);
    private final OrganisationUnit pay = unit("Pay", UnitKind.TEAM);
    private final OrganisationUnit finance = unit("Finance", UnitKind.SILO, unit("Money", UnitKind.TEAM, pay));
    private final SmallJourney small = new SmallJourney();

    private List<String> handoffs() {
        return Flow.of(small.journey()).handoffs().stream().map(h -> h.from().unit().getName() + ">" + h.to().unit().getName()
                + (h.isCrossSilo() ? "!" : "") + (h.share() == 1 ? "" : " " + h.share())).toList();
    }

    @Test
    void workChangesHandsWithinAndBetweenStepsAndSilos() {
        small.step(null, intake, assess);
        small.step(null, pay);
        assertThat(handoffs()).containsExactly("Intake>Assess", "Assess>Pay!");
    }

    @Test
    void aPartnerWithinASiloIsASiloOfItsOwnAndADeepTeamBelongsToTheNearest() {
        assertThat(Silos.of(expert)).contains(expert);
        assertThat(Silos.of(pay)).contains(finance);
        assertThat(Silos.of(claims)).contains(claims);
        assertThat(Silos.of(unit("Alone", UnitKind.TEAM))).isEmpty();
        small.step(null, assess, expert, assess);
        assertThat(handoffs()).containsExactly("Assess>Expert!", "Expert>Assess!");
    }

    @Test
    void unitsOutsideEverySiloCountAsSilosOfTheirOwn() {
        small.step(null, unit("A", UnitKind.TEAM), unit("B", UnitKind.TEAM));
        assertThat(handoffs()).containsExactly("A>B!");
    }

    @Test
    void aStepWithATouchpointAndNoActivityIsItsOwnersWork() {
        small.step(null, intake);
        Step shown = small.step(touchpoint(pay));
        assertThat(handoffs()).containsExactly("Intake>Pay!");
        assertThat(Flow.of(small.journey()).items().get(1).source()).isSameAs(shown);
    }

    @Test
    void aTouchpointsOwnerDoesNotWorkWhereActivitiesSayWhoDoes() {
        small.step(touchpoint(pay), intake);
        small.step(null, assess);
        assertThat(handoffs()).containsExactly("Intake>Assess");
    }

    @Test
    void stepsWithoutWorkArePassedOver() {
        small.step(null, intake);
        small.step(null);
        small.step(touchpoint(null));
        small.step(null, (OrganisationUnit) null);
        small.step(null, pay);
        assertThat(handoffs()).containsExactly("Intake>Pay!");
    }

    @Test
    void branchesAreFollowedWithTheirShares() {
        Step first = small.step(null, intake);
        Step cheap = small.step(null, assess);
        Step dear = small.step(null, expert);
        Step last = small.step(null, pay);
        next(first, cheap, 0.75);
        next(first, dear, 0.25);
        next(cheap, last, null);
        assertThat(handoffs()).containsExactly("Intake>Assess 0.75", "Intake>Expert! 0.25", "Assess>Pay!", "Expert>Pay!");
    }

    @Test
    void sharesMultiplyThroughStepsWithoutWorkAndMeetAgain() {
        Step first = small.step(null, intake);
        Step alone = small.step(null);
        Step also = small.step(null);
        Step last = small.step(null, pay);
        next(first, alone, 0.5);
        next(first, also, 0.5);
        next(alone, last, 0.5);
        next(also, last, 1.0);
        assertThat(handoffs()).containsExactly("Intake>Pay! 0.75");
    }

    @Test
    void loopsEnd() {
        Step first = small.step(null, intake);
        Step round = small.step(null);
        Step again = small.step(null);
        next(first, round, null);
        next(round, again, null);
        next(again, round, 0.5);
        next(again, first, 0.5);
        assertThat(handoffs()).isEmpty();
        assertThat(Flow.of(small.journey()).passages()).singleElement().satisfies(p -> {
            assertThat(p.from().unit()).isSameAs(intake);
            assertThat(p.to().unit()).isSameAs(intake);
        });
    }

    @Test
    void anEmptyJourneyHasNoFlow() {
        assertThat(Flow.of(small.journey()).items()).isEmpty();
        assertThat(Flow.of(small.journey()).passages()).isEmpty();
        assertThat(Flow.of(small.journey()).steps()).isEmpty();
    }
}
