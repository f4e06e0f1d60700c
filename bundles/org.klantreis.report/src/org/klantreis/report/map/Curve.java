/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import org.klantreis.report.scene.Outline;

/** A smooth curve through points from left to right that never leaves the range of its neighbours (after Fritsch and Carlson). */
final class Curve {
    private final double[] x;
    private final double[] y;
    private final double[] slope;

    Curve(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        slope = slopes();
    }

    /** Returns the piece from a point to the next one. */
    Outline piece(int i) {
        double third = (x[i + 1] - x[i]) / 3;
        return Outline.from(x[i], y[i]).curve(x[i] + third, y[i] + slope[i] * third, x[i + 1] - third,
                y[i + 1] - slope[i + 1] * third, x[i + 1], y[i + 1]).done();
    }

    private double[] slopes() {
        int n = x.length;
        double[] m = new double[n];
        double[] secant = new double[Math.max(0, n - 1)];
        for (int i = 0; i < n - 1; i++) {
            secant[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
        }
        for (int i = 0; i < n; i++) {
            if (n > 1 && (i == 0 || i == n - 1)) {
                m[i] = secant[i == 0 ? 0 : n - 2];
            } else if (n > 1) {
                m[i] = secant[i - 1] * secant[i] <= 0 ? 0 : (secant[i - 1] + secant[i]) / 2;
            }
        }
        for (int i = 0; i < n - 1; i++) {
            if (secant[i] == 0) {
                m[i] = 0;
                m[i + 1] = 0;
            } else {
                double a = m[i] / secant[i];
                double b = m[i + 1] / secant[i];
                double length = a * a + b * b;
                if (length > 9) {
                    m[i] = 3 / Math.sqrt(length) * a * secant[i];
                    m[i + 1] = 3 / Math.sqrt(length) * b * secant[i];
                }
            }
        }
        return m;
    }
}
