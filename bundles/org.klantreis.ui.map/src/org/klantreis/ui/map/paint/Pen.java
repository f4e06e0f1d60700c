/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.paint;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.RGB;
import org.klantreis.report.scene.Dash;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Palette;
import org.klantreis.report.scene.Stroke;

/**
 * Sets the colours and lines of a GC by inks.
 *
 * @param gc the GC
 * @param palette the colours
 */
record Pen(GC gc, Palette palette) {
    private static final int OPAQUE = 255;
    private static final float THINNEST = 0.6f;
    private static final float MITER = 10;

    /** Makes an ink the colour of what is filled. */
    void fill(Ink ink) {
        gc.setBackground(colour(ink));
        gc.setAlpha(alpha(ink));
    }

    /** Makes an ink the colour of letters. */
    void draw(Ink ink) {
        gc.setForeground(colour(ink));
        gc.setAlpha(alpha(ink));
    }

    /** Makes a stroke that of lines. */
    void stroke(Stroke stroke, double zoom, boolean round) {
        draw(stroke.ink());
        float width = (float) Math.max(THINNEST, stroke.width() * zoom);
        float[] dashes = null;
        if (stroke.dash() != Dash.SOLID) {
            double[] pattern = stroke.dash().pattern(stroke.width());
            dashes = new float[pattern.length];
            for (int i = 0; i < pattern.length; i++) {
                dashes[i] = (float) Math.max(0.5, pattern[i] * zoom);
            }
        }
        gc.setLineAttributes(new LineAttributes(width, round ? SWT.CAP_ROUND : SWT.CAP_FLAT, round ? SWT.JOIN_ROUND
                : SWT.JOIN_MITER,
                dashes == null ? SWT.LINE_SOLID : SWT.LINE_CUSTOM, dashes, 0, MITER));
    }

    private Color colour(Ink ink) {
        int rgb = palette.rgb(ink);
        return new Color(new RGB(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255));
    }

    private static int alpha(Ink ink) {
        return (int) Math.round(Math.max(0, Math.min(1, ink.alpha())) * OPAQUE);
    }
}
