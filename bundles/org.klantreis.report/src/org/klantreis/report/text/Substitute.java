/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.text;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** What is drawn for a character that a font lacks: a box, or nothing where the character is invisible anyway. */
final class Substitute {
    private static final double NARROW = 0.6;
    private static final double WIDE = 1.0;
    /** From here on, nearly all scripts without Latin proportions have square characters. */
    private static final int FIRST_WIDE = 0x1100;
    private static final int FIRST_SYMBOL = 0x2000;
    private static final int FIRST_EAST_ASIAN = 0x2E80;
    private static final double MARGIN = 0.08;
    private static final double HEIGHT = 0.7;
    private static final double STROKE = 0.05;

    private Substitute() {
    }

    /** Says whether nothing is to be seen of a character: it steers its neighbours, or is no character at all. */
    static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK,
                Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** Returns the width of the box, in em. */
    static double width(int character) {
        boolean wide = character >= FIRST_EAST_ASIAN || character >= FIRST_WIDE && character < FIRST_SYMBOL;
        return Character.isWhitespace(character) || !wide ? NARROW : WIDE;
    }

    /** Returns the box itself: the origin on the base line, y downwards, in em. */
    static Shape box(int character) {
        Path2D box = new Path2D.Double(Path2D.WIND_NON_ZERO);
        if (!Character.isWhitespace(character) && !Character.isSpaceChar(character)) {
            double width = width(character) - 2 * MARGIN;
            box.append(new Rectangle2D.Double(MARGIN, -HEIGHT, width, HEIGHT), false);
            // Drawn the other way round, which makes it a hole.
            box.moveTo(MARGIN + STROKE, -HEIGHT + STROKE);
            box.lineTo(MARGIN + STROKE, -STROKE);
            box.lineTo(MARGIN + width - STROKE, -STROKE);
            box.lineTo(MARGIN + width - STROKE, -HEIGHT + STROKE);
            box.closePath();
        }
        return box;
    }
}
