/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

import org.klantreis.report.scene.Dash;

/**
 * How a shape is drawn. Colours are 0xAARRGGBB; one with alpha 0 is not drawn.
 *
 * @param fill the colour inside
 * @param stroke the colour of the line
 * @param width the width of the line
 * @param dash how the line is broken
 * @param round whether the line has round joins and ends
 */
record Look(int fill, int stroke, double width, Dash dash, boolean round) {
    private static final int ALPHA_SHIFT = 24;
    private static final double OPAQUE = 255;

    static Look filled(int colour) {
        return new Look(colour, 0, 0, Dash.SOLID, false);
    }

    boolean isFilled() {
        return opacity(fill) > 0;
    }

    boolean isStroked() {
        return opacity(stroke) > 0 && width > 0;
    }

    /** Returns how much a colour covers, 0 to 1. */
    static double opacity(int colour) {
        return (colour >>> ALPHA_SHIFT) / OPAQUE;
    }
}
