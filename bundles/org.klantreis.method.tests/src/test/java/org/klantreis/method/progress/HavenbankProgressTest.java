/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.method.Havenbank;
import org.klantreis.model.Journey;

/** What the truths of the example say, part (o), and what progress makes of it. */
class HavenbankProgressTest {
    @TempDir
    Path folder;

    private Progress progress(String journey) throws Exception {
        return Progress.of(Havenbank.in(folder).journey(journey), Locale.ENGLISH);
    }

    @Test
    void theBreachesOfTheMethodAreSeen() throws Exception {
        Havenbank example = Havenbank.in(folder);
        assertThat(Progress.of(example.journey("Dispute a card payment"), Locale.ENGLISH).step(MethodStep.GOAL).missing())
                .extracting(Missing::text).containsExactly("The goal of the journey is cost; mapping is less suited to that.");
        assertThat(Progress.of(example.journey("Lost card"), Locale.ENGLISH).step(MethodStep.PERSONA).state())
                .isEqualTo(StepState.OPEN);
        assertThat(Progress.of(example.journey("Choose a bank"), Locale.ENGLISH).step(MethodStep.TOUCHPOINTS).missing())
                .extracting(Missing::text).contains("«Marketing» was the only department at the table.");
        assertThat(Progress.of(example.journey("Complain about a fee"), Locale.ENGLISH).step(MethodStep.PILOT).missing())
                .extracting(Missing::text).contains("The pilot of «The first colleague refunds up to 50 euros» was skipped.");
    }

    @Test
    void departmentsThatWereNotInvolvedAreNamed() throws Exception {
        assertThat(progress("Report damage").step(MethodStep.TOUCHPOINTS).missing()).extracting(Missing::text)
                .containsExactlyInAnyOrder("«Insurance» touches 2 steps and was not involved.",
                        "«IT Operations» touches 1 step and was not involved.",
                        "«Vakwerk Repair Network» touches 2 steps and was not involved.",
                        "«Risk and Compliance» touches 1 step and was not involved.",
                        "«Marketing» touches 1 step and was not involved.");
    }

    @Test
    void theWordForACustomerIsThatOfTheOrganisation() throws Exception {
        assertThat(progress("Dispute a card payment").next().orElseThrow().todo())
                .isEqualTo("Aim at the experience or the loyalty of the member, and note the saving as a side effect.");
    }

    @Test
    void allJourneysAreLookedAtAtOnce() throws Exception {
        Havenbank example = Havenbank.in(folder);
        assertThat(Progress.all(example.project().documents(), Locale.ENGLISH)).hasSize(13)
                .allSatisfy(each -> assertThat(each).isEqualTo(Progress.of(each.journey(), Locale.ENGLISH)))
                .extracting(Progress::journey).extracting(Journey::getName).contains("Report damage")
                .doesNotContain("Report damage in one conversation");
    }
}
