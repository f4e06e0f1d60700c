/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.klantreis.knowledge.results.ElementRef;

class CellsTest {
    private static final ElementRef UNIT = new ElementRef("1", "OrganisationUnit", "Claims");
    private static final ElementRef STEP = new ElementRef("2", "Step", "Wait\n «long»");

    @Test
    void numbersDifferOnlyWhereItIsNoNoise() {
        assertThat(Cells.same(0.1 + 0.2, 0.3)).isTrue();
        assertThat(Cells.same(1e12 + 0.0001, 1e12)).isTrue();
        assertThat(Cells.same(3L, 3.0)).isTrue();
        assertThat(Cells.same(Double.NaN, Double.NaN)).isTrue();
        assertThat(Cells.same(0.3, 0.3001)).isFalse();
        assertThat(Cells.same(null, 0.0)).isFalse();
        assertThat(Cells.same(null, null)).isTrue();
    }

    @Test
    void elementsAreTheirIdsAndListsHaveNoOrder() {
        assertThat(Cells.same(UNIT, new ElementRef("1", "OrganisationUnit", "Damage"))).isTrue();
        assertThat(Cells.same(UNIT, new ElementRef("3", "OrganisationUnit", "Claims"))).isFalse();
        assertThat(Cells.same(List.of(UNIT, STEP), List.of(STEP, UNIT))).isTrue();
        assertThat(Cells.same(List.of(UNIT, UNIT), List.of(UNIT))).isFalse();
        assertThat(Cells.same(List.of(0.1 + 0.2), List.of(0.3))).isTrue();
    }

    @Test
    void tellsChangesWithAsManyDigitsAsItTakes() {
        assertThat(Cells.change(0.25, 0.4)).isEqualTo("0.25 → 0.40");
        assertThat(Cells.change(6.0, 5.0)).isEqualTo("6 → 5");
        assertThat(Cells.change(5.5, 5.8499)).isEqualTo("5.5 → 5.85");
        assertThat(Cells.change(0.3333, 0.3334)).isEqualTo("0.3333 → 0.3334");
        assertThat(Cells.change(null, 24.0)).isEqualTo("none → 24");
        assertThat(Cells.change(3L, 5L)).isEqualTo("3 → 5");
        assertThat(Cells.change(true, false)).isEqualTo("yes → no");
        assertThat(Cells.change(List.of(UNIT), List.of(STEP))).isEqualTo("+«Wait ‹long›», −Claims");
    }

    @Test
    void tellsCellsToPeople() {
        assertThat(Cells.text(UNIT)).isEqualTo("Claims");
        assertThat(Cells.text(STEP)).isEqualTo("«Wait ‹long›»");
        assertThat(Cells.text(Arrays.asList(UNIT, null))).isEqualTo("Claims, none");
        assertThat(Cells.text(List.of())).isEqualTo("none");
        assertThat(Cells.text("")).isEqualTo("none");
        assertThat(Cells.text(1234567.0)).isEqualTo("1234567");
        assertThat(Cells.text(Double.POSITIVE_INFINITY)).isEqualTo("none");
    }
}
