/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.scene;

/** How a line is broken. */
public enum Dash {
    /** Not at all. */
    SOLID,
    /** In dashes: on for four times the unit, off for three; the unit is the line's width, at least 1. */
    DASHED,
    /** In dots: on for one unit, off for two and a half. */
    DOTTED;

    /**
     * Returns the lengths of strokes and gaps, in turns.
     *
     * @param width the line's width
     * @return the lengths in scene units; none for a solid line
     */
    public double[] pattern(double width) {
        double unit = Math.max(1, width);
        return switch (this) {
            case SOLID -> new double[0];
            case DASHED -> new double[] {4 * unit, 3 * unit};
            case DOTTED -> new double[] {unit, 2.5 * unit};
        };
    }
}
