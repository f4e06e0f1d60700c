/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.colours;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** More is always darker on a light ground and brighter on a dark one, and the number on it can be read. */
class ShadesTest {
    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void goesOneWay(boolean dark) {
        double before = luminance(Shades.of(0, dark));
        for (int percent = 1; percent <= 100; percent++) {
            double now = luminance(Shades.of(percent / 100.0, dark));
            if (dark) {
                assertThat(now).as("at %s %%", percent).isGreaterThanOrEqualTo(before);
            } else {
                assertThat(now).as("at %s %%", percent).isLessThanOrEqualTo(before);
            }
            before = now;
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void carriesReadableText(boolean dark) {
        for (int percent = 0; percent <= 100; percent++) {
            Color ground = Shades.of(percent / 100.0, dark);
            double one = luminance(ground) + 0.05;
            double other = luminance(Shades.textOn(ground)) + 0.05;
            assertThat(Math.max(one, other) / Math.min(one, other)).as("contrast at %s %%", percent).isGreaterThan(4.5);
        }
    }
}
