/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.klantreis.model.GoalKind;
import org.klantreis.model.ImprovementState;
import org.klantreis.model.InsightStatus;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.KlantreisPackage.Literals;

/** Each thing that a step of the method asks for: there, the step is done; taken away, it is missing, and says what to do. */
class ProgressTest {
    private static final KlantreisFactory MAKE = KlantreisFactory.eINSTANCE;
    private static final Set<MethodStep> OPENED = Set.of(MethodStep.values());

    /** Something taken away from a journey of which all is done. */
    record Case(MethodStep step, StepState state, String missing, Consumer<Whole> spoil) {
        @Override
        public String toString() {
            return step + ": " + missing;
        }
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        cases.add(new Case(MethodStep.GOAL, StepState.OPEN, "The journey has no goal.", w -> w.asIs.setGoal(" ")));
        cases.add(new Case(MethodStep.GOAL, StepState.BUSY, "The goal of the journey is cost; mapping is less suited to that.",
                w -> w.asIs.setGoalKind(GoalKind.COST)));
        cases.add(new Case(MethodStep.DELIMIT, StepState.BUSY, "It is not said what the customer wants to get done.",
                w -> w.asIs.setTask(null)));
        cases.add(new Case(MethodStep.DELIMIT, StepState.BUSY, "The journey has no explicit start.", w -> w.asIs.setStart(null)));
        cases.add(new Case(MethodStep.DELIMIT, StepState.BUSY, "The journey has no explicit end.", w -> w.asIs.setEnd(null)));
        cases.add(new Case(MethodStep.PERSONA, StepState.OPEN, "The journey has no persona.", w -> w.asIs.setPersona(null)));
        cases.add(new Case(MethodStep.PERSONA, StepState.BUSY, "Nothing is told of what moves «Anna».",
                w -> w.anna.setMotivation(null)));
        cases.add(new Case(MethodStep.SUPPORT, StepState.OPEN, "The journey was made in no session.",
                w -> w.asIs.getSessions().clear()));
        cases.add(new Case(MethodStep.SUPPORT, StepState.BUSY, "No session was led by someone from outside.",
                w -> w.session.setFacilitatorFromOutside(false)));
        cases.add(new Case(MethodStep.TOUCHPOINTS, StepState.OPEN, "No step of the journey has a touchpoint.", w -> {
            w.ask.setTouchpoint(null);
            w.call.setTouchpoint(null);
        }));
        cases.add(new Case(MethodStep.TOUCHPOINTS, StepState.BUSY, "The journey has no indirect touchpoint.",
                w -> w.ask.setTouchpoint(null)));
        cases.add(new Case(MethodStep.TOUCHPOINTS, StepState.BUSY, "«Finance» touches 1 step and was not involved.",
                w -> w.session.getParticipants().get(1).setUnit(w.law)));
        cases.add(new Case(MethodStep.TOUCHPOINTS, StepState.BUSY, "«Contact» was the only department at the table.",
                w -> w.session.getParticipants().remove(1)));
        cases.add(new Case(MethodStep.TOUCHPOINTS, StepState.BUSY, "No department sat at the table.",
                w -> w.session.getParticipants().clear()));
        cases.addAll(research());
        cases.addAll(choices());
        cases.addAll(changes());
        return cases;
    }

    private static List<Case> research() {
        return List.of(
                new Case(MethodStep.RESEARCH, StepState.BUSY, "No customer took part.", w -> {
                    w.interviews.getParticipants().clear();
                    w.survey.setSampleSize(null);
                }),
                new Case(MethodStep.RESEARCH, StepState.BUSY, "There was no research in depth.",
                        w -> w.interviews.getJourneys().clear()),
                new Case(MethodStep.RESEARCH, StepState.BUSY, "There was no research in numbers.",
                        w -> w.survey.getJourneys().clear()),
                new Case(MethodStep.RESEARCH, StepState.BUSY,
                        "The research in numbers began on 2026-01-01, before that in depth on 2026-02-01.", w -> {
                            w.survey.setBegin(LocalDate.of(2026, 1, 1));
                            w.interviews.setBegin(LocalDate.of(2026, 2, 1));
                        }),
                new Case(MethodStep.RESEARCH, StepState.BUSY,
                        "1 step does not tell what the customer does, thinks or feels: «Call».", w -> w.call.setDoes("")),
                new Case(MethodStep.RESEARCH, StepState.BUSY, "«It takes long» is used and was not verified in numbers.",
                        w -> w.insight.setStatus(InsightStatus.QUALITATIVE)));
    }

    private static List<Case> choices() {
        return List.of(
                new Case(MethodStep.CHOOSE, StepState.BUSY, "1 step with a touchpoint has no mark: «Ask around».",
                        w -> w.ask.setMark(null)),
                new Case(MethodStep.CHOOSE, StepState.BUSY, "1 step has a mark but no importance: «Call».",
                        w -> w.call.setImportance(null)),
                new Case(MethodStep.CHOOSE, StepState.BUSY, "No touchpoint of the journey carries a brand value.",
                        w -> w.phone.getBrandValues().clear()),
                new Case(MethodStep.CHOOSE, StepState.BUSY, "No step is a moment of truth.", w -> w.call.setMomentOfTruth(false)),
                new Case(MethodStep.CHOOSE, StepState.BUSY, "«Ask around» is left to the team, and it did not choose.",
                        w -> w.ask.setImportance(9)));
    }

    private static List<Case> changes() {
        return List.of(
                new Case(MethodStep.REDESIGN, StepState.BUSY, "No improvement changes the journey.", w -> {
                    w.improvement.setToBe(null);
                    w.improvement.getSteps().clear();
                }),
                new Case(MethodStep.REDESIGN, StepState.BUSY, "There is no journey as it is to be.", w -> w.toBe.setAsIs(null)),
                new Case(MethodStep.REDESIGN, StepState.BUSY,
                        "«Ask around» has a 4.5 and must be repaired, and no improvement changes it.", w -> {
                            w.ask.setMark(4.5);
                            w.askSoon.setMark(5.0);
                        }),
                new Case(MethodStep.REDESIGN, StepState.BUSY, "No unit designed «Call back».",
                        w -> w.improvement.getCoCreatingUnits().clear()),
                new Case(MethodStep.REDESIGN, StepState.BUSY, "No customer designed «Call back» along.",
                        w -> w.improvement.getCoCreators().clear()),
                new Case(MethodStep.PILOT, StepState.BUSY, "The pilot of «Call back» has no outcome.",
                        w -> w.improvement.setPilotOutcome(null)),
                new Case(MethodStep.PILOT, StepState.BUSY, "It is not said whether the pilot of «Call back» went as thought.",
                        w -> w.improvement.setPilotAsPlanned(null)),
                new Case(MethodStep.PILOT, StepState.BUSY, "The pilot of «Call back» was skipped.",
                        w -> w.improvement.setPilotBegin(null)),
                new Case(MethodStep.PILOT, StepState.OPEN, "«Call back» was not tried yet.", w -> {
                    w.improvement.setState(ImprovementState.DESIGNED);
                    w.improvement.setPilotBegin(null);
                }),
                new Case(MethodStep.PILOT, StepState.BUSY, "«Call back» was checked and is not in daily use.",
                        w -> w.improvement.setState(ImprovementState.CHECKED)),
                new Case(MethodStep.PILOT, StepState.BUSY,
                        "«Call back» is in daily use, and not all who are concerned were informed: «Finance».",
                        w -> w.improvement.getUnitsInformed().remove(1)),
                new Case(MethodStep.FEED_BACK, StepState.OPEN,
                        "1 person helped with «Call back» and did not hear what became of it: «Pia».",
                        w -> w.improvement.getCustomersTold().clear()),
                new Case(MethodStep.CULTURE, StepState.BUSY, "No step says who decides.", w -> w.call.unsetDecisionLevel()),
                new Case(MethodStep.CULTURE, StepState.BUSY, "In «Call, soon» the front line decides no more than it does now.",
                        w -> w.callSoon.unsetDecisionLevel()),
                new Case(MethodStep.CULTURE, StepState.BUSY, "Nobody looked whether practice goes as on paper.",
                        w -> w.call.getObservations().clear()),
                new Case(MethodStep.CULTURE, StepState.BUSY, "It is not known what «Call back» brought about.",
                        w -> w.improvement.getEffects().clear()));
    }

    @Test
    void nothingIsMissingWhereAllIsThere() {
        Progress progress = Progress.of(new Whole().asIs, Locale.ENGLISH);
        assertThat(progress.steps()).flatExtracting(StepProgress::missing).extracting(Missing::text).isEmpty();
        assertThat(progress.done()).isEqualTo(OPENED.size());
        assertThat(progress.next()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsTakenAwayIsMissing(Case spoilt) {
        Whole whole = new Whole();
        spoilt.spoil().accept(whole);
        StepProgress step = Progress.of(whole.asIs, Locale.ENGLISH).step(spoilt.step());
        assertThat(step.missing()).extracting(Missing::text).contains(spoilt.missing());
        assertThat(step.state()).isEqualTo(spoilt.state());
        for (Missing missing : step.missing()) {
            assertThat(missing.todo()).endsWith(".").isNotEqualTo(missing.text());
            assertThat(missing.element()).isNotNull();
            missing.feature().ifPresent(feature -> assertThat(missing.element().eClass().getEAllStructuralFeatures())
                    .contains(feature));
        }
        assertThat(Progress.of(whole.asIs, Locale.forLanguageTag("nl")).step(spoilt.step()).missing())
                .hasSameSizeAs(step.missing()).extracting(Missing::text).doesNotContain(spoilt.missing());
    }

    @Test
    void ofAJourneyThatIsToBeItTellsThatOfTheOneItReplaces() {
        Whole whole = new Whole();
        assertThat(Progress.of(whole.toBe, Locale.ENGLISH)).isEqualTo(Progress.of(whole.asIs, Locale.ENGLISH));
        assertThat(Progress.all(whole.roots(), Locale.ENGLISH)).containsExactly(Progress.of(whole.asIs, Locale.ENGLISH));
        whole.toBe.setAsIs(null);
        assertThat(Progress.all(whole.roots(), Locale.ENGLISH)).extracting(Progress::journey)
                .containsExactly(whole.asIs, whole.toBe);
    }

    @Test
    void whatIsNextIsTheFirstThatIsMissing() {
        Whole whole = new Whole();
        whole.improvement.setPilotOutcome(null);
        whole.ask.setMark(null);
        Missing next = Progress.of(whole.asIs, Locale.ENGLISH).next().orElseThrow();
        assertThat(next.element()).isEqualTo(whole.ask);
        assertThat(next.feature()).contains(Literals.STEP__MARK);
        assertThat(next.todo()).isEqualTo("Ask which mark the customer gives, beginning with the first of them.");
    }

    @Test
    void anEmptyJourneyIsOpenAllOver() {
        EObject alone = MAKE.createJourney();
        Progress progress = Progress.of((org.klantreis.model.Journey) alone, Locale.ENGLISH);
        assertThat(progress.steps()).extracting(StepProgress::state).containsOnly(StepState.OPEN);
    }

    @Test
    void bothLanguagesHaveTheSameSentences() {
        ResourceBundle english = ResourceBundle.getBundle("org.klantreis.method.progress.progress", Locale.ROOT);
        ResourceBundle dutch = ResourceBundle.getBundle("org.klantreis.method.progress.progress", Locale.forLanguageTag("nl"));
        assertThat(dutch.getLocale().getLanguage()).isEqualTo("nl");
        Set<String> alike = new TreeSet<>();
        for (String key : english.keySet()) {
            if (dutch.getString(key).equals(english.getString(key))) {
                alike.add(key);
            }
        }
        assertThat(alike).containsExactly("state.OPEN", "step.PERSONA");
    }
}
