/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.filters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

/** A day may be written as a day, a month or a year. */
class DayFieldTest {
    @Test
    void readsDaysMonthsAndYears() {
        assertThat(DayField.parse("2024-02-29", false)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(DayField.parse("2024-02", false)).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(DayField.parse("2024-02", true)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(DayField.parse("2024", false)).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(DayField.parse("2024", true)).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(DayField.parse("", true)).isNull();
    }

    @Test
    void refusesWhatIsNoDay() {
        assertThatThrownBy(() -> DayField.parse("2023-02-29", false)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> DayField.parse("2023-13", false)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> DayField.parse("yesterday", false)).isInstanceOf(DateTimeException.class);
    }
}
