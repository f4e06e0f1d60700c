/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.render;

import org.klantreis.report.paint.Letters;
import org.klantreis.report.paint.PageSize;
import org.klantreis.report.scene.Palette;
import org.klantreis.report.text.Typeface;

/**
 * How a map becomes a picture.
 *
 * @param palette its colours
 * @param typeface its letters
 * @param scale the pixels per unit, for PNG
 * @param page the pages, for PDF
 * @param letters how texts keep their looks, for SVG
 */
public record PictureOptions(Palette palette, Typeface typeface, double scale, PageSize page, Letters letters) {
    /** The least scale. */
    public static final double SMALLEST_SCALE = 0.1;
    /** The largest scale. */
    public static final double LARGEST_SCALE = 10;

    /** Checks the scale. */
    public PictureOptions {
        if (!(scale >= SMALLEST_SCALE && scale <= LARGEST_SCALE)) {
            throw new IllegalArgumentException("The scale is " + scale + "; it has to be from " + SMALLEST_SCALE + " to "
                    + (int) LARGEST_SCALE + ".");
        }
    }

    /** Returns light colours, the font that ships, sharp pixels, one page as large as the map, fonts embedded. */
    public static PictureOptions usual() {
        return new PictureOptions(Palette.LIGHT, Typeface.bundled(), 2, PageSize.MAP, Letters.EMBEDDED);
    }

    /** Returns the same with another palette. */
    public PictureOptions with(Palette other) {
        return new PictureOptions(other, typeface, scale, page, letters);
    }

    /** Returns the same with another typeface. */
    public PictureOptions with(Typeface other) {
        return new PictureOptions(palette, other, scale, page, letters);
    }

    /** Returns the same with other pages. */
    public PictureOptions with(PageSize other) {
        return new PictureOptions(palette, typeface, scale, other, letters);
    }

    /** Returns the same at another scale. */
    public PictureOptions scaled(double other) {
        return new PictureOptions(palette, typeface, other, page, letters);
    }

    /** Returns the same with other letters. */
    public PictureOptions with(Letters other) {
        return new PictureOptions(palette, typeface, scale, page, other);
    }
}
