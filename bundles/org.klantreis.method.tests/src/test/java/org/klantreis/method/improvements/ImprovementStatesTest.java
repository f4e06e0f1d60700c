/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.improvements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.klantreis.model.Improvement;
import org.klantreis.model.ImprovementState;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Landscape;
import org.klantreis.model.improvements.Condition;
import org.klantreis.model.improvements.StateConditions;

class ImprovementStatesTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** A move, with each of the facts there or not. */
    record Case(ImprovementState from, ImprovementState to, boolean begun, boolean answered, boolean outcome, boolean firstDay,
            boolean early) {
        Improvement improvement() {
            Improvement improvement = KlantreisFactory.eINSTANCE.createImprovement();
            improvement.setName("Call back");
            improvement.setState(from);
            improvement.setPilotBegin(begun ? DAY : null);
            improvement.setPilotEnd(DAY.plusDays(30));
            improvement.setPilotAsPlanned(answered ? false : null);
            improvement.setPilotOutcome(outcome ? "They liked it" : "  ");
            improvement.setImplemented(!firstDay ? null : early ? DAY.plusDays(29) : DAY.plusDays(30));
            return improvement;
        }

        /** Says it in other words than the code does. */
        boolean isAllowed() {
            int way = to.getValue() - from.getValue();
            return way == 0 || way <= 1 && switch (to) {
                case DESIGNED -> true;
                case PILOT -> begun;
                case CHECKED -> begun && answered && outcome;
                case IMPLEMENTED -> begun && answered && outcome && firstDay && !early;
            };
        }
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (ImprovementState from : ImprovementState.values()) {
            for (ImprovementState to : ImprovementState.values()) {
                for (int facts = 0; facts < 32; facts++) {
                    cases.add(new Case(from, to, (facts & 1) > 0, (facts & 2) > 0, (facts & 4) > 0, (facts & 8) > 0,
                            (facts & 16) > 0));
                }
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aStateIsReachedInOrderAndWithItsFacts(Case move) {
        Improvement improvement = move.improvement();
        assertThat(StateConditions.mayMove(improvement, move.to())).isEqualTo(move.isAllowed());
        for (Locale locale : List.of(Locale.ENGLISH, DUTCH)) {
            assertThat(ImprovementStates.refusal(improvement, move.to(), locale).isEmpty()).isEqualTo(move.isAllowed());
        }
        assertThat(new MoveImprovement(improvement, move.to(), StateFacts.NONE).refusal(DUTCH))
                .isEqualTo(ImprovementStates.refusal(improvement, move.to(), DUTCH));
    }

    @Test
    void aRefusalSaysWhatToDo() {
        Improvement improvement = new Case(ImprovementState.DESIGNED, ImprovementState.PILOT, false, false, false, false, false)
                .improvement();
        assertThat(ImprovementStates.refusal(improvement, ImprovementState.PILOT, Locale.ENGLISH))
                .contains("«Call back» is designed and cannot become in pilot yet. Enter the first day of the pilot.");
        assertThat(ImprovementStates.refusal(improvement, ImprovementState.IMPLEMENTED, Locale.ENGLISH))
                .contains("«Call back» is designed and cannot become in daily use at once; move it to «in pilot» first.");
        assertThat(ImprovementStates.refusal(improvement, ImprovementState.CHECKED, DUTCH))
                .contains("«Call back» is ontworpen en kan niet in één keer getoetst worden; zet het eerst op «in pilot».");
    }

    @Test
    void theWordForACustomerIsThatOfTheLandscape() {
        Landscape landscape = KlantreisFactory.eINSTANCE.createLandscape();
        landscape.setCustomerTerm("patient");
        Improvement improvement = new Case(ImprovementState.PILOT, ImprovementState.CHECKED, true, true, false, false, false)
                .improvement();
        landscape.getImprovements().add(improvement);
        assertThat(ImprovementStates.missing(improvement, ImprovementState.CHECKED, Locale.ENGLISH))
                .containsExactly("Write down what came out of the pilot, and what the patient thinks of it.");
        assertThat(new MoveImprovement(improvement, ImprovementState.CHECKED, StateFacts.NONE).refusal(DUTCH).orElseThrow())
                .contains("wat de patient ervan vindt");
    }

    @ParameterizedTest
    @CsvSource({"DESIGNED, PILOT", "PILOT, CHECKED", "CHECKED, IMPLEMENTED", "IMPLEMENTED,"})
    void eachStateHasANextOne(ImprovementState from, ImprovementState next) {
        Improvement improvement = KlantreisFactory.eINSTANCE.createImprovement();
        improvement.setState(from);
        assertThat(ImprovementStates.next(improvement).orElse(null)).isEqualTo(next);
    }

    @Test
    void aMoveBringsItsFacts() {
        Improvement improvement = KlantreisFactory.eINSTANCE.createImprovement();
        move(improvement, ImprovementState.PILOT, new StateFacts(DAY, null, null, null, null));
        assertThat(improvement.getPilotBegin()).isEqualTo(DAY);
        move(improvement, ImprovementState.CHECKED, new StateFacts(null, DAY.plusDays(9), true, "Half the calls", null));
        assertThat(improvement.getPilotBegin()).isEqualTo(DAY);
        assertThat(improvement.getPilotEnd()).isEqualTo(DAY.plusDays(9));
        assertThat(improvement.getPilotAsPlanned()).isTrue();
        assertThat(improvement.getPilotOutcome()).isEqualTo("Half the calls");
        move(improvement, ImprovementState.IMPLEMENTED, new StateFacts(null, null, null, null, DAY.plusDays(9)));
        assertThat(improvement.getImplemented()).isEqualTo(DAY.plusDays(9));
        assertThat(improvement.getState()).isEqualTo(ImprovementState.IMPLEMENTED);
    }

    @Test
    void aRefusedMoveChangesNothing() {
        Improvement improvement = KlantreisFactory.eINSTANCE.createImprovement();
        assertThatThrownBy(() -> move(improvement, ImprovementState.CHECKED, new StateFacts(DAY, DAY, true, "Fine", null)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(improvement.getState()).isEqualTo(ImprovementState.DESIGNED);
        assertThat(improvement.getPilotBegin()).isNull();
        assertThat(improvement.getPilotOutcome()).isNull();
    }

    @Test
    void anEarlierStateAsksForNoMoreThanALaterOne() {
        for (int i = 1; i < ImprovementState.values().length; i++) {
            List<Condition> earlier = StateConditions.of(ImprovementState.get(i - 1));
            assertThat(StateConditions.of(ImprovementState.get(i))).containsAll(earlier).hasSizeGreaterThan(earlier.size());
        }
    }

    private static void move(Improvement improvement, ImprovementState to, StateFacts facts) {
        new MoveImprovement(improvement, to, facts).execute();
    }
}
