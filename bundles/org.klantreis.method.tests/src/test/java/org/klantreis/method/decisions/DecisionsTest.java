/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.examples.Examples;
import org.klantreis.model.Choice;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.Step;
import org.klantreis.model.project.LandscapeProject;

/** Against the truths of the example, which were counted apart from the product. */
class DecisionsTest {
    private static LandscapeProject project;
    private static Decisions decisions;

    @BeforeAll
    static void decide(@TempDir Path folder) throws IOException {
        Examples.copy(Examples.HAVENBANK, folder);
        project = LandscapeProject.open(folder);
        decisions = Decisions.of(project, Locale.ENGLISH).orElseThrow();
    }

    private static List<Decision> asIs() {
        return decisions.steps().stream().filter(decision -> decision.journey().getForm() == JourneyForm.AS_IS).toList();
    }

    private static Decision step(String name) {
        return asIs().stream().filter(decision -> decision.step().getName().equals(name)).findFirst().orElseThrow();
    }

    private static long count(Rule rule) {
        return asIs().stream().filter(decision -> decision.rule() == rule).count();
    }

    @Test
    void decidesAboutTheExample() {
        assertThat(asIs()).hasSize(123);
        assertThat(List.of(count(Rule.REPAIR), count(Rule.EXCEL), count(Rule.CHOOSE), count(Rule.ACCEPT)))
                .containsExactly(30L, 39L, 28L, 26L);
        assertThat(decisions.insufficient()).isEqualTo(30);
        assertThat(decisions.isBasicServiceInOrder()).isFalse();
        assertThat(asIs()).filteredOn(decision -> decision.effective() == Rule.ACCEPT).isNotEmpty().allMatch(Decision::provisional);
        assertThat(asIs()).filteredOn(Decision::overInvested).extracting(decision -> decision.step().getName())
                .containsExactlyInAnyOrder("Calculate at home", "Visit the new branch");
    }

    @Test
    void saysWhy() {
        assertThat(step("Get mail addressed to him").reason())
                .startsWith("Its mark 2.1 is insufficient, below 5.5: repair it, however unimportant it is.");
        Decision chosen = step("Visit the new branch");
        assertThat(chosen.rule()).isEqualTo(Rule.CHOOSE);
        assertThat(chosen.effective()).isEqualTo(Rule.ACCEPT);
        assertThat(chosen.reason()).contains("The team chose to accept a six there: " + chosen.step().getChoiceReason().strip())
                .contains("Its mark 8 is more than is needed there").contains("while 30 steps are insufficient");
        Decisions dutch = Decisions.of(project, Locale.forLanguageTag("nl")).orElseThrow();
        assertThat(dutch.of(chosen.step()).orElseThrow().reason()).contains("Het team koos ervoor hier een zes te accepteren")
                .contains("zolang 30 stappen onvoldoende scoren");
    }

    @Test
    void tellsWhatAMarkRestsOn() {
        Decision whole = step("Look back on the whole move");
        assertThat(whole.evidence()).anySatisfy(evidence -> assertThat(evidence.n()).isEqualTo(512));
        assertThat(whole.evidence().get(0).mark()).isBetween(1.0, 10.0);
    }

    @Test
    void decidesAboutTouchpointsOverTheirJourneys() {
        Step first = step("Get mail addressed to him").step();
        Decision touchpoint = decisions.touchpoints().stream().filter(decision -> decision.touchpoint() == first.getTouchpoint())
                .findFirst().orElseThrow();
        assertThat(touchpoint.journey()).isNull();
        assertThat(touchpoint.subject()).isSameAs(first.getTouchpoint());
        assertThat(decisions.touchpoints()).extracting(Decision::touchpoint).doesNotHaveDuplicates();
    }

    @Test
    void ranksByGapImportanceAndCustomers() {
        List<Priority> ranked = Priorities.of(project, decisions, decision -> decision.journey().getForm() == JourneyForm.AS_IS);
        assertThat(ranked).hasSize(123);
        for (int i = 0; i < ranked.size(); i++) {
            Priority at = ranked.get(i);
            assertThat(at.rank()).isEqualTo(i + 1);
            assertThat(at.score()).isCloseTo(Math.max(0, at.decision().target() - at.decision().mark()) * at.importance() * at.customers(),
                    within(0.5));
            if (i > 0) {
                assertThat(at.score()).isLessThanOrEqualTo(ranked.get(i - 1).score());
                if (at.score() == ranked.get(i - 1).score()) {
                    assertThat(at.complaints()).isLessThanOrEqualTo(ranked.get(i - 1).complaints());
                }
            }
            assertThat(at.importanceKnown()).isEqualTo(at.decision().step().getImportance() != null);
        }
        assertThat(ranked.get(0).score()).isPositive();
    }

    @Test
    void leavesNothingThatTheTeamChoseOpen() {
        assertThat(asIs()).filteredOn(decision -> decision.rule() == Rule.CHOOSE)
                .allMatch(decision -> decision.isOpen() == (decision.step().getChoice() == Choice.OPEN));
    }

    @Test
    void countsTheCustomersWhoMeetAStep() {
        Priority told = Priorities.of(project, decisions, decision -> decision == step("Tell what happened")).get(0);
        assertThat(told.customers()).as("all claims, and not all who call the Member Line")
                .isEqualTo(told.decision().journey().getCustomersPerYear().longValue())
                .isLessThan(told.decision().touchpoint().getCustomersPerYear());
    }
}
