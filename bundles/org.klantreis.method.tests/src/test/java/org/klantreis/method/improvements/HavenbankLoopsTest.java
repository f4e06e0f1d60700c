/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.improvements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.klantreis.method.Havenbank;
import org.klantreis.model.ImprovementState;
import org.klantreis.model.improvements.ConcernedSilo;
import org.klantreis.model.improvements.CustomerInput;
import org.klantreis.model.improvements.Input;

/** The open loops of the example, as its truths list them in part (o). */
class HavenbankLoopsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", value = {
        "Report damage in one conversation | PILOT | Bouke, Tjeerd | IT Operations",
        "Passport at the counter | IMPLEMENTED | '' | ''",
        "Code by text message | IMPLEMENTED | Jan, Truus | ''",
        "The first colleague refunds up to 50 euros | IMPLEMENTED | Brigitte | ''",
        "One folder for bank and insurance | CHECKED | Mrs Dros | Risk and Compliance",
        "One change of address | IMPLEMENTED | Ronald | ''",
        "One list of papers | CHECKED | Joris V., Kim | ''",
        "An account in a day | PILOT | Fenna, Jesse, Lotte | Finance, Risk and Compliance",
        "One net amount a month | DESIGNED | Wim H. | Digital, Pensions and Estates",
        "Check that it is us | DESIGNED | Amir | Customer Contact, Finance, Risk and Compliance",
        "You said, we changed | DESIGNED | Brigitte, Koos | Risk and Compliance"})
    void whoWasNotToldAndWhoWasNotInformed(String name, ImprovementState state, String customers, String silos) throws Exception {
        ImprovementStatus status = ImprovementStatus.of(Havenbank.in(folder).improvement(name), Locale.ENGLISH);
        assertThat(status.improvement().getState()).isEqualTo(state);
        assertThat(status.notTold().stream().filter(each -> !each.inputs().equals(java.util.Set.of(Input.INSIGHT)))
                .map(CustomerInput::customer).map(each -> each.getName())).containsExactlyInAnyOrderElementsOf(list(customers));
        assertThat(status.notInformed().stream().filter(ConcernedSilo::isDirect).map(silo -> silo.silo().getName()))
                .containsExactlyInAnyOrderElementsOf(list(silos));
    }

    private static List<String> list(String names) {
        return Stream.of(names.split(", ")).filter(name -> !name.isEmpty()).toList();
    }
}
