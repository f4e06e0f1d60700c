/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.improvements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klantreis.method.Havenbank;
import org.klantreis.model.Journey;
import org.klantreis.model.Step;
import org.klantreis.model.creation.JourneyCopy;

/** The truths of the example, part (m), and what becomes of each step. */
class BeforeAfterTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"Report damage in one conversation, 16, 9, 19, 4, 17, 4, 686.6, 268.1",
            "Open an account in a day, 12, 8, 16, 8, 16, 7, 305.2, 59.1"})
    void theExampleBecomesSimpler(String toBe, int stepsBefore, int stepsAfter, int before, int after, int crossBefore,
            int crossAfter, double waitBefore, double waitAfter) throws Exception {
        BeforeAfter compared = BeforeAfter.of(Havenbank.in(folder).journey(toBe)).orElseThrow();
        expect(compared.line(Measure.STEPS), stepsBefore, stepsAfter);
        expect(compared.line(Measure.HANDOFFS), before, after);
        expect(compared.line(Measure.HANDOFFS_BETWEEN_SILOS), crossBefore, crossAfter);
        expect(compared.line(Measure.WAITING_HOURS), waitBefore, waitAfter);
        assertThat(compared.lines()).filteredOn(line -> line.measure() != Measure.DECISIONS).allMatch(BeforeAfter.Line::isBetter);
        assertThat(compared.steps().stream().filter(trace -> trace.before().isPresent())).hasSize(stepsBefore);
        assertThat(compared.steps().stream().flatMap(trace -> trace.after().stream()).distinct()).hasSize(stepsAfter);
    }

    private static void expect(BeforeAfter.Line line, double before, double after) {
        assertThat(line.before().getAsDouble()).isCloseTo(before, within(1e-9));
        assertThat(line.after().getAsDouble()).isCloseTo(after, within(1e-9));
        assertThat(line.change().getAsDouble()).isCloseTo(after - before, within(1e-9));
    }

    @Test
    void aJourneyThatWasJustMadeChangesNothingAndKeepsTheTrace() throws Exception {
        Journey asIs = Havenbank.in(folder).journey("Lost card");
        Journey toBe = JourneyCopy.toBe(asIs, "Lost card, soon").journey();
        BeforeAfter compared = BeforeAfter.of(toBe).orElseThrow();
        assertThat(compared.lines()).allSatisfy(line -> assertThat(line.change()).hasValue(0))
                .noneMatch(BeforeAfter.Line::isBetter);
        assertThat(compared.steps()).allSatisfy(trace -> assertThat(trace.after()).hasSize(1));
        Step dropped = toBe.getStages().get(0).getSteps().remove(0);
        Step added = org.klantreis.model.KlantreisFactory.eINSTANCE.createStep();
        toBe.getStages().get(0).getSteps().add(added);
        BeforeAfter changed = BeforeAfter.of(toBe).orElseThrow();
        assertThat(changed.steps().get(0).before()).contains(dropped.getAsIs().get(0));
        assertThat(changed.steps().get(0).after()).isEmpty();
        assertThat(changed.steps().get(changed.steps().size() - 1)).isEqualTo(new BeforeAfter.Trace(Optional.empty(),
                java.util.List.of(added)));
    }

    @Test
    void aJourneyThatReplacesNoneIsNotCompared() throws Exception {
        assertThat(BeforeAfter.of(Havenbank.in(folder).journey("Lost card"))).isEmpty();
        assertThat(Measure.HANDOFFS_BETWEEN_SILOS.title(Locale.forLanguageTag("nl"))).isEqualTo("overdrachten tussen silo’s");
    }
}
