/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.klantreis.impact.output.EffectFormat;
import org.klantreis.knowledge.catalogue.QueryCatalogue;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.knowledge.sync.SyncProject;
import org.klantreis.model.Activity;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.project.LandscapeProject;

/** Changes of the example whose effect was worked out by hand. */
class EffectOfChangeTest {
    private static final String DAMAGE = "Report damage";
    private static final String AGREE = "Agree a date with the loss adjuster";

    private static Effect effect(Consumer<LandscapeProject> change) throws Exception {
        return Havenbank.effect(Havenbank.project(), Havenbank.changed(change));
    }

    private static List<String> sentences(Effect effect, String section) {
        return effect.section(section).orElseThrow().lines().stream().map(line -> line.judgement() + " " + line.sentence()).toList();
    }

    /** Adds work to the end of a step. */
    private static Activity work(LandscapeProject project, String journey, String step, String name, String unit, Double wait) {
        Activity activity = KlantreisFactory.eINSTANCE.createActivity();
        activity.setName(name);
        activity.setUnit(Havenbank.unit(project, unit));
        activity.setWaitingTime(wait);
        Havenbank.step(project, journey, step).getActivities().add(activity);
        return activity;
    }

    @Test
    void nothingChangesWithoutAChange() throws Exception {
        Effect effect = effect(project -> { });

        assertThat(effect.isEmpty()).isTrue();
        assertThat(effect.sections()).extracting(Section::name)
                .containsExactlyElementsOf(concat(EffectOptions.USUAL_QUERIES, Section.MARKS, Section.FINDINGS));
        assertThat(effect.section("cross-silo-handoffs").orElseThrow().before()).isEqualTo(169);
        assertThat(EffectFormat.TEXT.print(effect)).isEqualTo("Effect of main → mine: none, all 13 answers are the same.\n");
    }

    private static List<String> concat(List<String> list, String... more) {
        List<String> all = new java.util.ArrayList<>(list);
        all.addAll(List.of(more));
        return all;
    }

    /** Claims Handling decides and writes the letter; now Finance looks at the money between the two. */
    @Test
    void workOfAnotherSiloInBetweenIsTwoHandoffsMore() throws Exception {
        Effect effect = effect(project -> work(project, DAMAGE, "Read the report", "Check the budget", "Claims Payments", 10.0));

        assertThat(sentences(effect, "cross-silo-handoffs")).containsExactly(
                "REGRESSION +1 cross-silo handoff (Claims → Finance in «Report damage»)",
                "REGRESSION +1 cross-silo handoff (Finance → Claims in «Report damage»)");
        assertThat(sentences(effect, "ping-pong")).containsExactly(
                "REGRESSION +1 ping-pong (Claims Handling ⇄ Claims Payments in «Report damage»)");
        assertThat(sentences(effect, "longest-waits")).containsExactly("REGRESSION +1 wait (for «Check the budget» in «Report damage»)");
        assertThat(sentences(effect, "bottleneck-silos")).contains(
                "REGRESSION bottleneck Claims: handoffs in 7 → 8, handoffs out 7 → 8, 126 → 144 hours");
        assertThat(effect.section("cross-silo-handoffs").orElseThrow()).extracting(Section::before, Section::after).containsExactly(169, 171);
        assertThat(effect.section(Section.MARKS).orElseThrow().entries()).isEmpty();
        assertThat(EffectFormat.TEXT.print(effect)).contains("\nHandoffs (186 → 188)\n          2 told above\n");
    }

    @Test
    void severalOfOneKindAreToldAtOnce() throws Exception {
        Effect effect = effect(project -> {
            work(project, DAMAGE, "Read the report", "Check the budget", "Claims Payments", null);
            work(project, DAMAGE, "Read the report", "Take it back", "Claims Handling", null);
            work(project, DAMAGE, "Read the report", "Check again", "Claims Payments", null);
        });

        assertThat(sentences(effect, "cross-silo-handoffs")).containsExactly(
                "REGRESSION +2 cross-silo handoffs (Claims → Finance in «Report damage»)",
                "REGRESSION +2 cross-silo handoffs (Finance → Claims in «Report damage»)");
    }

    /** «Decide on the claim» is done by another activity of the same unit: the same units hand over, for as long. */
    @Test
    void anotherActivityThatHandsOverIsNoHandoffMore() throws Exception {
        Effect effect = effect(project -> {
            Step read = Havenbank.step(project, DAMAGE, "Read the decision");
            Activity sign = work(project, DAMAGE, "Read the decision", "Sign the letter", "Claims Handling", null);
            read.getActivities().move(1, sign);
        });

        Section handoffs = effect.section("cross-silo-handoffs").orElseThrow();
        assertThat(handoffs.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(Entry.Kind.CHANGED);
            assertThat(entry.judgement()).isEqualTo(Judgement.NEUTRAL);
            assertThat(entry.values()).extracting(ValueChange::name).containsExactly("after");
            assertThat(entry.sentence()).contains("after «Write the decision letter» → «Sign the letter»");
        });
        assertThat(effect.regressions()).isEmpty();
    }

    @Test
    void marksThatCrossTheLimitAreTold() throws Exception {
        Effect effect = effect(project -> {
            Havenbank.step(project, DAMAGE, AGREE).setMark(5.0);
            Havenbank.step(project, DAMAGE, "Wait for news").setMark(6.0);
            Havenbank.step(project, DAMAGE, "Read the decision").setMark(5.0);
            Havenbank.step(project, DAMAGE, "Discover the damage").setMark(3.0);
            Havenbank.step(project, DAMAGE, "Look up what is covered").setMark(null);
            Havenbank.step(project, DAMAGE, "Tell what happened").setMark(9.0);
        });

        assertThat(sentences(effect, Section.MARKS)).containsExactlyInAnyOrder(
                "REGRESSION mark of «Agree a date with the loss adjuster» in «Report damage» fell below the limit (5.9 → 5, limit 5.5)",
                "REGRESSION mark of «Discover the damage» in «Report damage» is below the limit now (none → 3, limit 5.5)",
                "REGRESSION mark of «Read the decision» in «Report damage», below the limit, fell further (5.2 → 5, limit 5.5)",
                "IMPROVEMENT mark of «Wait for news» in «Report damage» rose above the limit (3.6 → 6, limit 5.5)",
                "IMPROVEMENT mark of «Look up what is covered» in «Report damage» was below the limit and is gone (5.1 → none, limit 5.5)");
    }

    @Test
    void anotherLimitIsToldWithTheMarksThatItTurns() throws Exception {
        Effect effect = effect(project -> project.landscape().orElseThrow().setInsufficientBelow(5.85));

        assertThat(sentences(effect, Section.MARKS)).contains(
                "REGRESSION mark of «Look back on the claim» in «Report damage» is below the limit now (5.8, limit 5.5 → 5.85)");
    }

    /** Retire has a step at the voice menu now, as Lost card has. */
    @Test
    void overlapsAreToldAsBeforeAndAfter() throws Exception {
        Effect effect = effect(project -> Havenbank.journey(project, "Retire").getStages().get(0).getSteps().get(0)
                .setTouchpoint(Havenbank.step(project, DAMAGE, "Get through on the phone").getTouchpoint()));

        assertThat(sentences(effect, "journey-overlaps")).contains("NEUTRAL +1 overlap (of «Report damage» and «Retire»)",
                "NEUTRAL overlap of «Lost card» and «Retire»: touchpoints 0.05 → 0.11, "
                        + "shared touchpoints +«Voice menu of the Member Line»");
        assertThat(sentences(effect, Section.FINDINGS)).anyMatch(line -> line.startsWith("NEUTRAL new info: Touchpoint "))
                .anyMatch(line -> line.startsWith("REGRESSION new warning: Journey «Retire»: «Customer Contact», "));
    }

    @Test
    void otherNamesAreNoEffect() throws Exception {
        Effect effect = effect(project -> {
            Havenbank.unit(project, "Claims Handling").setName("Damage Handling");
            Havenbank.journey(project, DAMAGE).setName("Report a damage");
            Havenbank.step(project, DAMAGE.replace("Report", "Report a"), AGREE).setName("Make an appointment");
            project.landscape().orElseThrow().getTouchpoints().forEach(touchpoint -> touchpoint.setName("T " + touchpoint.getName()));
        });

        assertThat(effect.sections()).allSatisfy(section -> assertThat(section.entries()).as(section.name()).isEmpty());
    }

    /** What is found in a journey that nobody had written down is no worse than it was. */
    @Test
    void aNewJourneyIsNotForTheWorse() throws Exception {
        Effect effect = effect(project -> {
            Journey journey = KlantreisFactory.eINSTANCE.createJourney();
            journey.setName("Ask for a loan");
            journey.setForm(JourneyForm.AS_IS);
            Stage stage = KlantreisFactory.eINSTANCE.createStage();
            stage.setName("All");
            Step step = KlantreisFactory.eINSTANCE.createStep();
            step.setName("Ask");
            step.setMark(3.0);
            stage.getSteps().add(step);
            journey.getStages().add(stage);
            project.add("journeys/ask-for-a-loan.journey", journey);
            work(project, "Ask for a loan", "Ask", "Listen", "Member Line", null);
            work(project, "Ask for a loan", "Ask", "Decide", "Mortgage Advice", 4.0);
        });

        assertThat(sentences(effect, "cross-silo-handoffs")).containsExactly(
                "NEUTRAL +1 cross-silo handoff (Customer Contact → Lending in «Ask for a loan»)");
        assertThat(sentences(effect, Section.MARKS)).containsExactly(
                "NEUTRAL mark of «Ask» in «Ask for a loan» is below the limit now (none → 3, limit 5.5)");
    }

    @Test
    void theWorkingTreeIsSyncedAndAnotherStateIsTakenAsItIs() throws Exception {
        LandscapeProject then = Havenbank.project();
        LandscapeProject now = Havenbank.changed(project -> work(project, DAMAGE, "Read the report", "Ask", "Claims Payments", null));
        EffectOptions options = EffectOptions.usual(QueryCatalogue.shipped()).withQueries(List.of("cross-silo-handoffs"));
        LandscapeState before = LandscapeState.fixed("main", then);

        Effect synced = new EffectOfChange(Havenbank.knowledge(), before, LandscapeState.workingTree("here", now), options)
                .execute(Monitor.NONE);
        assertThat(synced.section("cross-silo-handoffs").orElseThrow().entries()).hasSize(2);

        Havenbank.step(now, DAMAGE, "Read the report").getActivities().remove(4);
        try (SyncProject sync = new SyncProject(Havenbank.knowledge(), now)) {
            sync.execute(null, Monitor.NONE);
            Effect kept = new EffectOfChange(Havenbank.knowledge(), before, LandscapeState.kept("here", now, sync.snapshot()), options)
                    .execute(Monitor.NONE);
            assertThat(kept.section("cross-silo-handoffs").orElseThrow().entries()).isEmpty();
        }
    }

    @Test
    void queriesOfTheProjectsOwnAreAskedAndAWrongOneHidesNoOther() throws Exception {
        String header = "// title: Long names\n// question: Which?\n// column: step Step | it\n// column: letters integer | how many\n"
                + "// key: step\n";
        QueryCatalogue catalogue = QueryCatalogue.of(Map.of(
                "queries/long.cypher", bytes(header + "MATCH (step:Step {snapshot: $snapshot}) RETURN step, size(step.name) AS letters"),
                "queries/wrong.cypher", bytes(header + "MATCH (step:Step {snapshot: $snapshot}) RETURN step.nonsense( AS step"),
                "queries/keyless.cypher", bytes(header.replace("// key: step\n", "") + "MATCH (step:Step) RETURN step, 1 AS letters")));
        EffectOptions options = EffectOptions.usual(catalogue).withQueries(List.of("long", "wrong"));
        Effect effect = Havenbank.effect(Havenbank.project(),
                Havenbank.changed(project -> Havenbank.step(project, DAMAGE, AGREE).setName("Agree")), options);

        assertThat(sentences(effect, "long")).containsExactly("NEUTRAL answer to «Long names» «Agree»: letters 35 → 5");
        assertThat(effect.section("wrong").orElseThrow().problem()).get().asString().startsWith("The query is wrong: ");
        assertThatThrownBy(() -> Havenbank.effect(Havenbank.project(), Havenbank.project(), options.withQueries(List.of("keyless"))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("«keyless» cannot be compared")
                .hasMessageContaining("queries/keyless.cypher");
        assertThatThrownBy(() -> Havenbank.effect(Havenbank.project(), Havenbank.project(), options.withQueries(List.of("none"))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("There is no query «none»");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void everyShippedQueryCanBeAsked() throws Exception {
        QueryCatalogue catalogue = QueryCatalogue.shipped();
        List<String> all = catalogue.queries().stream().map(query -> query.name()).toList();
        LandscapeProject changed = Havenbank.changed(project -> work(project, DAMAGE, "Read the report", "Ask", "Claims Payments", 3.0));

        Effect effect = Havenbank.effect(Havenbank.project(), changed, EffectOptions.usual(catalogue).withQueries(all));

        assertThat(effect.sections()).hasSize(all.size() + 2).allSatisfy(section -> assertThat(section.problem()).isEmpty());
        assertThat(effect.section("route").orElseThrow().entries()).isNotEmpty();
    }

    @Test
    void canBeCancelled() throws Exception {
        Monitor cancelled = new Monitor() {
            @Override
            public void progress(String task, int done, int total) {
                // nobody follows
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        LandscapeState before = LandscapeState.fixed("main", Havenbank.project());
        EffectOfChange compare = new EffectOfChange(Havenbank.knowledge(), before, before, EffectOptions.usual(QueryCatalogue.shipped()));
        compare.execute(Monitor.NONE);
        assertThatThrownBy(() -> compare.execute(cancelled)).isInstanceOf(CancellationException.class);
    }
}
