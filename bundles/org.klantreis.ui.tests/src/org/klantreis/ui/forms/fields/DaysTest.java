/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource({"2026-11-23, nl-NL", "23-11-2026, nl-NL", "23/11/2026, nl-NL", "23 nov. 2026, nl-NL", "23 november 2026, nl-NL",
        "11/23/2026, en-US", "23/11/2026, en-GB", "2026/11/23, en-US", "' 23.11.2026 ', nl-NL"})
    void readsWhatPeopleType(String typed, String country) throws Exception {
        assertThat(Days.parse(typed, Locale.forLanguageTag(country))).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void nothingIsNoDay() throws Exception {
        assertThat(Days.parse("  ", Locale.ROOT)).isNull();
        assertThat(Days.format(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"soon, nl-NL", "2026-02-30, nl-NL", "30-02-2026, nl-NL", "2026, en-US", "23-11, nl-NL"})
    void saysWhatIsNoDay(String typed, String country) {
        assertThatThrownBy(() -> Days.parse(typed, Locale.forLanguageTag(country))).isInstanceOf(InvalidInput.class)
                .hasMessageContaining(typed).hasMessageContaining("2026-11-23");
    }
}
