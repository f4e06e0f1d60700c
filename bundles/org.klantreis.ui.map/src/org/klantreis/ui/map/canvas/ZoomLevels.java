/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.canvas;

/** The zooms that a map can have. */
public final class ZoomLevels {
    /** By how much a click of the wheel zooms. */
    public static final double WHEEL = 1.15;

    private static final double[] LEVELS = {0.1, 0.15, 0.2, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4};
    private static final double NEARLY = 0.001;

    private ZoomLevels() {
    }

    /** Returns the zoom, or the nearest that is possible. */
    public static double limit(double zoom) {
        return Math.max(LEVELS[0], Math.min(LEVELS[LEVELS.length - 1], zoom));
    }

    /** Returns the next larger level. */
    public static double in(double zoom) {
        for (double level : LEVELS) {
            if (level > zoom + NEARLY) {
                return level;
            }
        }
        return limit(zoom);
    }

    /** Returns the next smaller level. */
    public static double out(double zoom) {
        for (int i = LEVELS.length - 1; i >= 0; i--) {
            if (LEVELS[i] < zoom - NEARLY) {
                return LEVELS[i];
            }
        }
        return limit(zoom);
    }

    /** Returns the levels to choose from. */
    public static double[] all() {
        return LEVELS.clone();
    }
}
