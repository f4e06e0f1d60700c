/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.klantreis.model.DeviationKind;

/** What the best alignment says, by properties that hold for every plan, and by examples that were worked out by hand. */
class AlignerTest {
    private static final int NONE = PlanGraph.NONE;
    private static final int FOREIGN = 99;

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyWayThroughAPlanIsAsPlanned(int seed) {
        Random random = new Random(seed);
        PlanGraph plan = randomPlan(random);
        Alignment found = new Aligner(plan).align(Sequence.of(walk(plan, random)));
        assertThat(found.shown()).isEmpty();
        assertThat(found.fitness()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRemovedStepIsMissingAndNothingElse(int seed) {
        int[] line = line(seed);
        int removed = new Random(seed).nextInt(line.length);
        Alignment found = new Aligner(PlanGraph.line(line)).align(Sequence.of(without(line, removed)));
        assertThat(found.shown()).containsExactly(new Shown(DeviationKind.MISSING, removed, NONE));
        assertThat(found.met().get(removed)).isFalse();
        assertThat(found.expected().cardinality()).isEqualTo(line.length);
        assertThat(found.fitness()).isCloseTo(1 - 1.0 / (2 * line.length - 1), within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anInsertedMeetingIsExtraAndNothingElse(int seed) {
        int[] line = line(seed);
        int place = new Random(seed).nextInt(line.length + 1);
        Alignment found = new Aligner(PlanGraph.line(line)).align(Sequence.of(with(line, place, FOREIGN)));
        assertThat(found.shown()).containsExactly(new Shown(DeviationKind.EXTRA, Math.max(0, place - 1), FOREIGN));
        assertThat(found.steps()[place]).isEqualTo(NONE);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aMovedStepIsInAnotherOrderAndNothingElse(int seed) {
        int[] line = line(seed);
        Random random = new Random(seed);
        int from = random.nextInt(line.length);
        int to = random.nextInt(line.length);
        int[] moved = with(without(line, from), to, line[from]);
        Alignment found = new Aligner(PlanGraph.line(line)).align(Sequence.of(moved));
        assertThat(found.shown()).hasSize(from == to ? 0 : 1)
                .allMatch(shown -> shown.kind() == DeviationKind.OTHER_ORDER);
        assertThat(found.met().cardinality()).isEqualTo(line.length);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatOneSideMissesTheOtherHasExtra(int seed) {
        Random random = new Random(seed);
        int[] one = distinct(random);
        int[] two = distinct(random);
        List<Shown> forth = new Aligner(PlanGraph.line(one)).align(Sequence.of(two)).shown();
        List<Shown> back = new Aligner(PlanGraph.line(two)).align(Sequence.of(one)).shown();
        assertThat(count(forth, DeviationKind.MISSING)).isEqualTo(count(back, DeviationKind.EXTRA));
        assertThat(count(forth, DeviationKind.EXTRA)).isEqualTo(count(back, DeviationKind.MISSING));
        assertThat(count(forth, DeviationKind.OTHER_ORDER)).isEqualTo(count(back, DeviationKind.OTHER_ORDER));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noWayOfAllAgreesBetter(int seed) {
        Random random = new Random(seed);
        PlanGraph plan = randomPlan(random);
        int[] seen = random.ints(1 + random.nextInt(6), 0, 6).toArray();
        Alignment found = new Aligner(plan).align(Sequence.of(seen));
        int lost = Math.toIntExact(Math.round((1 - found.fitness()) * (Sequence.of(seen).meetings() + plan.shortest())));
        for (int i = 0; i < 200; i++) {
            int[] way = walk(plan, random);
            Alignment other = new Aligner(PlanGraph.line(way)).align(Sequence.of(seen));
            int otherLost = Math.toIntExact(Math.round((1 - other.fitness()) * (Sequence.of(seen).meetings() + way.length)));
            assertThat(lost).isLessThanOrEqualTo(otherLost);
        }
    }

    @Test
    void meetingsInARowAreOne() {
        Alignment found = new Aligner(PlanGraph.line(0, 1, 2)).align(Sequence.of(0, 0, 1, 1, 1, 2));
        assertThat(found.shown()).isEmpty();
        assertThat(found.steps()).containsExactly(0, 0, 1, 1, 1, 2);
        assertThat(new Aligner(PlanGraph.line(0, 0, 2)).align(Sequence.of(0, 0, 2)).steps()).containsExactly(0, 1, 2);
        assertThat(new Aligner(PlanGraph.line(0, 1)).align(Sequence.of(0, 1, 5, 5)).shown())
                .containsExactly(new Shown(DeviationKind.EXTRA, 1, 5));
    }

    @Test
    void aTouchpointMetAgainLaterIsExtraOnce() {
        Alignment found = new Aligner(PlanGraph.line(0, 1, 2)).align(Sequence.of(0, 1, 0, 2));
        assertThat(found.shown()).hasSize(1).allMatch(shown -> shown.kind() == DeviationKind.EXTRA && shown.instead() == 0);
    }

    @Test
    void stepsThatTheLogCannotShowAreNeverMissing() {
        Alignment found = new Aligner(PlanGraph.line(0, NONE, 2, NONE)).align(Sequence.of(0, 2));
        assertThat(found.shown()).isEmpty();
        assertThat(found.expected().cardinality()).isEqualTo(2);
    }

    @Test
    void theBranchThatAgreesIsTheOneThatWasPlanned() {
        PlanGraph plan = branches();
        assertThat(new Aligner(plan).align(Sequence.of(0, 1, 3)).shown()).isEmpty();
        assertThat(new Aligner(plan).align(Sequence.of(0, 2, 3)).shown()).isEmpty();
        assertThat(new Aligner(plan).align(Sequence.of(0, 2, 3)).expected().get(1)).isFalse();
        // Neither branch was seen: the likelier one is missing.
        assertThat(new Aligner(plan).align(Sequence.of(0, 3)).shown())
                .containsExactly(new Shown(DeviationKind.MISSING, 2, NONE));
    }

    @Test
    void loopsMayBeTakenAgain() {
        PlanGraph plan = new PlanGraph(new int[] {0, 1, 2}, new BitSet[3], new int[] {NONE, NONE, NONE},
                new int[][] {{1}, {2, 0}, {}}, new int[][] {{0}, {0, 0}, {}});
        assertThat(new Aligner(plan).align(Sequence.of(0, 1, 0, 1, 0, 1, 2)).shown()).isEmpty();
        assertThat(new Aligner(plan).align(Sequence.of(0, 1, 1, 2)).shown()).isEmpty();
    }

    @Test
    void otherUnitsAndChannelsAreSaidOfTheStep() {
        BitSet planned = new BitSet();
        planned.set(7);
        PlanGraph plan = new PlanGraph(new int[] {0, 1}, new BitSet[] {planned, null}, new int[] {4, NONE},
                new int[][] {{1}, {}}, new int[][] {{0}, {}});
        int[] buffer = {0, 7, 4, 0, 8, 5, 1, 9, 9};
        Alignment found = new Aligner(plan).align(Sequence.of(buffer, 3));
        assertThat(found.shown()).containsExactlyInAnyOrder(new Shown(DeviationKind.OTHER_UNIT, 0, 8),
                new Shown(DeviationKind.OTHER_CHANNEL, 0, 5));
        assertThat(found.unitKnown().cardinality()).isEqualTo(1);
        assertThat(new Aligner(plan).align(Sequence.of(0, 1)).shown()).isEmpty();
    }

    @Test
    void oddPlansDoNotHarm() {
        assertThat(new Aligner(PlanGraph.line()).align(Sequence.of(1, 2)).shown()).hasSize(2);
        assertThat(new Aligner(PlanGraph.line(1, 2)).align(Sequence.of()).fitness()).isZero();
        PlanGraph circle = new PlanGraph(new int[] {0, NONE}, new BitSet[2], new int[] {NONE, NONE}, new int[][] {{0, 1}, {0}},
                new int[][] {{0, 0}, {0}});
        assertThat(new Aligner(circle).align(Sequence.of(0, 5, 0)).shown()).hasSize(1);
    }

    private static PlanGraph branches() {
        return new PlanGraph(new int[] {0, 1, 2, 3}, new BitSet[4], new int[] {NONE, NONE, NONE, NONE},
                new int[][] {{1, 2}, {3}, {3}, {}}, new int[][] {{700, 300}, {0}, {0}, {}});
    }

    /** Steps with some branches forward and, now and then, a loop; each touchpoint may be used twice. */
    private static PlanGraph randomPlan(Random random) {
        int size = 2 + random.nextInt(7);
        int[] touchpoints = random.ints(size, 0, 6).toArray();
        int[] channels = new int[size];
        int[][] next = new int[size][];
        int[][] costs = new int[size][];
        for (int i = 0; i < size; i++) {
            channels[i] = NONE;
            if (i == size - 1) {
                next[i] = new int[0];
            } else if (random.nextInt(3) == 0) {
                next[i] = new int[] {i + 1, random.nextInt(size)};
            } else {
                next[i] = new int[] {i + 1};
            }
            costs[i] = new int[next[i].length];
        }
        return new PlanGraph(touchpoints, new BitSet[size], channels, next, costs);
    }

    private static int[] walk(PlanGraph plan, Random random) {
        List<Integer> way = new ArrayList<>();
        int at = 0;
        while (true) {
            way.add(plan.touchpoint(at));
            int[] next = plan.next(at);
            if (next.length == 0) {
                return way.stream().mapToInt(i -> i).toArray();
            }
            at = next[way.size() > 30 ? 0 : random.nextInt(next.length)];
        }
    }

    private static int[] line(int seed) {
        return IntStream.range(0, 2 + seed % 9).toArray();
    }

    private static int[] distinct(Random random) {
        List<Integer> all = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7));
        java.util.Collections.shuffle(all, random);
        return all.subList(0, 1 + random.nextInt(8)).stream().mapToInt(i -> i).toArray();
    }

    private static int[] without(int[] line, int place) {
        return IntStream.range(0, line.length).filter(i -> i != place).map(i -> line[i]).toArray();
    }

    private static int[] with(int[] line, int place, int value) {
        int[] longer = new int[line.length + 1];
        System.arraycopy(line, 0, longer, 0, place);
        longer[place] = value;
        System.arraycopy(line, place, longer, place + 1, line.length - place);
        return longer;
    }

    private static long count(List<Shown> shown, DeviationKind kind) {
        // Extra meetings are told apart by where they were: here each touchpoint comes once on each side.
        return shown.stream().filter(s -> s.kind() == kind).count();
    }
}
