/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.klantreis.evidence.overlay.ObservedMap;
import org.klantreis.knowledge.sync.Monitor;
import org.klantreis.model.DeviationKind;
import org.klantreis.model.EventLog;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.report.map.Observed;

/** The example's journey against its log, of which what is true was counted by other means. */
class CompareWithLogTest {
    private static ExampleLog example;
    private static Conformance found;

    @BeforeAll
    static void compare() throws Exception {
        example = new ExampleLog();
        found = example.compare(CaseFilter.ALL);
    }

    @Test
    void countsWhatIsTrueOfTheExample() {
        assertThat(found.cases()).isEqualTo(160);
        assertThat(found.unlinkedCases()).isZero();
        assertThat(cases(DeviationKind.EXTRA, "", "Online damage form")).isEqualTo(75);
        assertThat(cases(DeviationKind.MISSING, "Send photos", "")).isEqualTo(23);
        assertThat(step("Send photos").met()).isEqualTo(137);
        assertThat(step("Look back on the claim").work().events()).isEqualTo(54);
    }

    @Test
    void expectsOfEachCaseTheBranchThatItTook() {
        assertThat(step("Have the roof repaired").expected() + step("Receive the money").expected()).isEqualTo(160);
        assertThat(step("Have the roof repaired").deviations()).isEmpty();
    }

    @Test
    void leavesOutWhatIsNotLinkedAndSaysSo() {
        assertThat(found.unlinked().get(0)).isEqualTo(new UnlinkedActivity("Put in the queue", 777));
        assertThat(step("Ask the neighbours").inLog()).isFalse();
        assertThat(step("Ask the neighbours").deviations()).isEmpty();
        long taken = found.steps().stream().mapToLong(step -> step.work().events()).sum();
        long unlinked = found.unlinked().stream().mapToLong(UnlinkedActivity::events).sum();
        assertThat(taken + unlinked).isLessThanOrEqualTo(example.events.size());
    }

    @Test
    void countsEveryCaseOnceForADeviation() {
        assertThat(found.deviations()).isNotEmpty().allSatisfy(deviation -> {
            assertThat(deviation.cases()).isBetween(1L, deviation.n());
            assertThat(deviation.n()).isBetween(1L, found.cases());
            assertThat(deviation.share()).isBetween(0.0, 1.0);
        });
        assertThat(found.deviations()).isSortedAccordingTo((a, b) -> Long.compare(b.cases(), a.cases()));
        assertThat(found.steps()).allSatisfy(step -> {
            long missing = step.deviations().stream().filter(d -> d.kind() == DeviationKind.MISSING).mapToLong(Deviation::cases).sum();
            assertThat(step.met()).isGreaterThanOrEqualTo(step.expected() - missing);
            assertThat(step.work().cases()).isEqualTo(step.met());
        });
    }

    @Test
    void waitsFromWhatHappenedBefore() {
        assertThat(step("Get through on the phone").work().waiting().isKnown()).isFalse();
        Spread waits = step("Send photos").work().waiting();
        assertThat(waits.n()).isEqualTo(137);
        assertThat(waits.median()).isCloseTo(4.867, within(0.001));
        assertThat(waits.median()).isLessThan(waits.p95());
    }

    @Test
    void tellsWhichActivityAUnitsWorkIs() {
        UnitWork calls = step("Plan the repair").units().get(0);
        assertThat(calls.name()).isEqualTo("Vakwerk Repair Network");
        assertThat(example.project().find(calls.activity()).orElseThrow()).asString().contains("Call with two dates");
        assertThat(step("Call to ask how it stands").units().get(0).activity()).isNull(); // it has two of the same unit
    }

    @Test
    void comparesOnlyTheCasesThatAreAskedFor() {
        long families = example.compare(CaseFilter.of(null, null, null, "Families", null)).cases();
        assertThat(families).isBetween(1L, 159L);
        ZoneId zone = ZoneId.of("Europe/Amsterdam");
        LocalDate day = LocalDate.of(2026, 3, 1);
        long before = example.compare(CaseFilter.of(null, day.minusDays(1), zone, null, null)).cases();
        long after = example.compare(CaseFilter.of(day, null, zone, null, null)).cases();
        assertThat(before).isPositive();
        assertThat(before + after).isEqualTo(160);
        assertThat(example.compare(CaseFilter.ofLog(example.log, null, null, "Wim, nearly done working", "")).cases())
                .isEqualTo(example.compare(CaseFilter.of(null, null, zone, "Nearly retired", null)).cases()).isPositive();
        assertThat(example.compare(CaseFilter.ofLog(example.log, day, null, null, null)).cases()).isEqualTo(after);
        assertThat(example.compare(CaseFilter.of(null, null, null, null, "Carrier pigeon")).cases()).isZero();
    }

    @Test
    void endsWhenItIsCancelled() {
        Monitor cancelled = new Monitor() {
            @Override
            public void progress(String task, int done, int total) {
                // nobody looks
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> new CompareWithLog(example.journey, example.log)
                .execute(new EventCases(example.events, CaseFilter.ALL), cancelled)).isInstanceOf(CancellationException.class);
    }

    @Test
    void saysWhenALogCanShowNothing() {
        EventLog log = KlantreisFactory.eINSTANCE.createEventLog();
        assertThat(new CompareWithLog(example.journey, log).isPossible()).isFalse();
        assertThat(new CompareWithLog(example.journey, example.log).isPossible()).isTrue();
        Conformance none = new CompareWithLog(KlantreisFactory.eINSTANCE.createJourney(), example.log)
                .execute(new EventCases(example.events, CaseFilter.ALL), Monitor.NONE);
        assertThat(none.steps()).isEmpty();
    }

    @Test
    void isLaidOnTheMap() {
        Observed observed = ObservedMap.of(found, 0.1);
        StepConformance photos = step("Send photos");
        assertThat(observed.cases()).isEqualTo(160);
        assertThat(observed.steps().get(photos.step()).met()).isEqualTo(137);
        assertThat(observed.steps().get(photos.step()).differences()).hasSize(1);
        assertThat(observed.steps().values()).flatExtracting(Observed.OfStep::differences)
                .allMatch(difference -> difference.share() >= 0.1);
        assertThat(observed.activities()).isNotEmpty();
    }

    @Test
    void alignsManyDifferentCases() {
        int[] line = java.util.stream.IntStream.range(0, 25).toArray();
        java.util.Random random = new java.util.Random(5);
        Aligner aligner = new Aligner(PlanGraph.line(line));
        List<Double> fitness = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            fitness.add(aligner.align(Sequence.of(random.ints(12, 0, 30).toArray())).fitness());
        }
        assertThat(fitness).allMatch(f -> f >= 0 && f < 1);
    }

    private static StepConformance step(String name) {
        return found.steps().stream().filter(step -> step.name().equals(name)).findFirst().orElseThrow();
    }

    /** Adds up over all steps where none is named. */
    private static long cases(DeviationKind kind, String step, String instead) {
        return found.deviations().stream().filter(d -> d.kind() == kind && d.instead().equals(instead)
                && (step.isEmpty() || d.stepName().equals(step))).mapToLong(Deviation::cases).sum();
    }
}
