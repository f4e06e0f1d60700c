/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.klantreis.model.Activity;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Step;
import org.klantreis.model.project.LandscapeProject;

/** What holds for whatever change: nothing comes of none, and back is the opposite of there. */
class EffectPropertiesTest {
    /** What happened to one thing, without words. */
    private record Fact(String section, Entry.Kind kind, Judgement judgement, List<?> values) {
        static Fact of(Section section, Entry entry) {
            return new Fact(section.name(), entry.kind(), entry.judgement(), told(entry.values()));
        }

        static Fact opposite(Section section, Entry entry) {
            Entry.Kind kind = switch (entry.kind()) {
                case APPEARED -> Entry.Kind.VANISHED;
                case VANISHED -> Entry.Kind.APPEARED;
                case CHANGED -> Entry.Kind.CHANGED;
            };
            return new Fact(section.name(), kind, entry.judgement().reversed(),
                    told(entry.values().stream().map(ValueChange::reversed).toList()));
        }

        private static List<String> told(List<ValueChange> values) {
            return values.stream().map(ValueChange::toString).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void backIsTheOppositeOfThere(long seed) throws Exception {
        LandscapeProject before = Havenbank.project();
        LandscapeProject after = Havenbank.changed(project -> edit(project, new Random(seed)));

        Effect there = Havenbank.effect(before, after);
        Effect back = Havenbank.effect(after, before);

        assertThat(there.isEmpty()).isFalse();
        List<Fact> expected = new ArrayList<>();
        there.sections().forEach(section -> section.entries().forEach(entry -> expected.add(Fact.opposite(section, entry))));
        List<Fact> actual = new ArrayList<>();
        back.sections().forEach(section -> section.entries().forEach(entry -> actual.add(Fact.of(section, entry))));
        assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(Havenbank.effect(after, after).isEmpty()).isTrue();
        for (Section section : there.sections()) {
            assertThat(section.after() - section.before()).as(section.name())
                    .isEqualTo(section.of(Entry.Kind.APPEARED).size() - section.of(Entry.Kind.VANISHED).size());
        }
    }

    private static void edit(LandscapeProject project, Random random) {
        for (int i = 0; i < 12; i++) {
            List<Step> steps = project.journeys().stream().flatMap(journey -> journey.getStages().stream())
                    .flatMap(stage -> stage.getSteps().stream()).toList();
            List<Activity> work = steps.stream().flatMap(step -> step.getActivities().stream()).toList();
            Step step = steps.get(random.nextInt(steps.size()));
            Activity activity = work.get(random.nextInt(work.size()));
            OrganisationUnit unit = work.get(random.nextInt(work.size())).getUnit();
            switch (random.nextInt(7)) {
                case 0 -> step.setMark(1.0 + random.nextInt(9));
                case 1 -> activity.setUnit(unit);
                case 2 -> activity.setWaitingTime(random.nextInt(100) / 10.0);
                case 3 -> EcoreUtil.remove(activity);
                case 4 -> step.setTouchpoint(steps.get(random.nextInt(steps.size())).getTouchpoint());
                case 5 -> step.getActivities().move(0, Math.max(0, step.getActivities().size() - 1));
                default -> project.landscape().orElseThrow().setInsufficientBelow(5 + random.nextInt(10) / 10.0);
            }
        }
    }
}
