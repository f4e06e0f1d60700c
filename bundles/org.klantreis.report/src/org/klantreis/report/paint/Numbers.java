/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

/** Writes numbers shortly, the same everywhere: at most two places, no exponent, a point. */
final class Numbers {
    private static final int SCALE = 100;

    private Numbers() {
    }

    /** Returns the number with at most two places: 12, 0.5, -3.25. */
    static String of(double number) {
        long hundredths = Math.round(number * SCALE);
        StringBuilder text = new StringBuilder().append(hundredths < 0 ? "-" : "").append(Math.abs(hundredths) / SCALE);
        long rest = Math.abs(hundredths) % SCALE;
        if (rest != 0) {
            text.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                text.append(rest % 10);
            }
        }
        return text.toString();
    }
}
