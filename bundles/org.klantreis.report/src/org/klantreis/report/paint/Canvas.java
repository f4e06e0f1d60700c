/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

import java.awt.Shape;
import java.io.IOException;

import org.klantreis.report.text.FontFace;

/**
 * What a format can draw: shapes and texts, in the order in which they lie over each other. Lengths are the scene's units, y
 * grows downwards. Each format is one implementation; what a scene consists of is taken apart once, by {@link ScenePainter}.
 */
interface Canvas {
    /** How far the corner of a line may reach out, in line widths. */
    float MITER = 10;

    /**
     * Draws a shape.
     *
     * @param shape its outline
     * @param look how it is filled and stroked
     * @throws IOException when it cannot be written
     */
    void shape(Shape shape, Look look) throws IOException;

    /**
     * Draws a text in one line.
     *
     * @param text any text; characters that the font lacks are drawn as boxes, or left to the viewer where it has other fonts
     * @param x where it begins
     * @param baseline on what it stands
     * @param face the font
     * @param size the height of an em
     * @param colour 0xAARRGGBB
     * @throws IOException when it cannot be written
     */
    void text(String text, double x, double baseline, FontFace face, double size, int colour) throws IOException;
}
