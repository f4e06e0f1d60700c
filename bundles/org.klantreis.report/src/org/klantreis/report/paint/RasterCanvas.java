/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;

import org.klantreis.report.text.FontFace;

/** Draws pixels. Letters are filled outlines, so that no font of the system is needed and pictures are alike on every machine. */
final class RasterCanvas implements Canvas {
    private final Graphics2D graphics;

    RasterCanvas(Graphics2D graphics) {
        this.graphics = graphics;
    }

    @Override
    public void shape(Shape shape, Look look) {
        if (look.isFilled()) {
            graphics.setColor(new Color(look.fill(), true));
            graphics.fill(shape);
        }
        if (look.isStroked()) {
            graphics.setStroke(stroke(look));
            graphics.setColor(new Color(look.stroke(), true));
            graphics.draw(shape);
        }
    }

    private static BasicStroke stroke(Look look) {
        double[] pattern = look.dash().pattern(look.width());
        float[] dash = new float[pattern.length];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = (float) pattern[i];
        }
        boolean round = look.round();
        return new BasicStroke((float) look.width(), round ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
                round ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER, Canvas.MITER, dash.length == 0 ? null : dash, 0);
    }

    @Override
    public void text(String text, double x, double baseline, FontFace face, double size, int colour) {
        graphics.setColor(new Color(colour, true));
        graphics.fill(face.outline(text, x, baseline, size));
    }
}
