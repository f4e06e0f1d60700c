/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Colours that can be read and told apart. */
class PaletteTest {
    private static final double TEXT = 4.5;
    private static final double SIGN = 3;

    static List<Palette> palettes() {
        return List.of(Palette.LIGHT, Palette.DARK, Palette.PRINT);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void textCanBeReadOnWhatIsBehindIt(Palette palette) {
        for (Role text : List.of(Role.TEXT, Role.MUTED, Role.EXPERIENCE, Role.OVERLAY, Role.BAD, Role.WAIT, Role.CHANGED,
                Role.ADDED, Role.REMOVED)) {
            assertThat(contrast(palette, text, Role.PAPER)).as("%s on paper", text).isGreaterThan(TEXT);
        }
        assertThat(contrast(palette, Role.MUTED, Role.CARD)).isGreaterThan(TEXT);
        assertThat(contrast(palette, Role.BAD, Role.INSUFFICIENT)).isGreaterThan(TEXT);
        assertThat(contrast(palette, Role.STAGE_TEXT, Role.STAGE)).isGreaterThan(TEXT);
        assertThat(contrast(palette, Role.STAGE_TEXT, Role.STAGE_OTHER)).isGreaterThan(TEXT);
        for (Role sign : List.of(Role.CROSS_SILO, Role.HANDOFF, Role.STAR, Role.NEED, Role.ROUTE)) {
            assertThat(contrast(palette, sign, Role.PAPER)).as("%s on paper", sign).isGreaterThan(SIGN);
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void namesCanBeReadInTheColourOfEverySilo(Palette palette) {
        for (int i = -1; i < 20; i++) {
            Ink text = new Ink(Role.UNIT_TEXT, null, i, 1);
            Ink fill = new Ink(Role.UNIT_FILL, null, i, 1);
            assertThat(Palette.contrast(palette.rgb(text), palette.rgb(fill))).as("silo %s", i).isGreaterThan(TEXT);
            assertThat(Palette.contrast(mix(palette.rgb(text), palette.rgb(fill)), palette.rgb(fill))).as("silo %s", i)
                    .isGreaterThan(TEXT);
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void aSiloCanHaveAColourOfItsOwn(Palette palette) {
        Palette own = palette.withUnitColours(Map.of("claims", 0x123456));
        assertThat(own.rgb(new Ink(Role.UNIT, "claims", 3, 1))).isEqualTo(0x123456);
        assertThat(own.rgb(new Ink(Role.UNIT, "other", 3, 1))).isEqualTo(palette.unitColour(3));
        assertThat(own.argb(new Ink(Role.UNIT, "claims", 3, 0.5))).isEqualTo(0x80123456);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void theFirstTwelveSilosAreToldApartByColourBlindReadersToo(Palette palette) {
        for (ColourVision vision : ColourVision.values()) {
            for (int i = 0; i < 12; i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(vision.distance(palette.unitColour(i), palette.unitColour(j))).as("%s: silos %s and %s", vision,
                            i, j)
                            .isGreaterThan(9);
                }
            }
        }
    }

    /** Text of lesser weight, as it is seen. */
    private static int mix(int text, int paper) {
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            mixed |= (int) ((text >> shift & 255) * 0.84 + (paper >> shift & 255) * 0.16) << shift;
        }
        return mixed;
    }

    private static double contrast(Palette palette, Role one, Role two) {
        return Palette.contrast(palette.rgb(Ink.of(one)), palette.rgb(Ink.of(two)));
    }
}
