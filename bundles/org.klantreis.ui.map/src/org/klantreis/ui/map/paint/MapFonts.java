/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.paint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.klantreis.report.scene.TextStyle;
import org.klantreis.report.text.FontFace;
import org.klantreis.report.text.Typeface;

/**
 * The letters of a map on the screen. Each style has one large font that is drawn scaled: so text of any size and zoom is as wide as it
 * was measured, which fonts of whole points are not.
 */
public final class MapFonts {
    private static final int EM_POINTS = 48;
    private static final double POINTS_PER_INCH = 72;
    private static final int BOLD_FROM = 700;
    /** Font files that were given to the display, which keeps them as long as it lives. */
    private static final Set<FontFace> LOADED = new HashSet<>();

    private final Display display;
    private final Typeface typeface;
    private final double em;
    private final Map<FontFace, Font> fonts = new HashMap<>();
    private final Map<FontFace, Integer> ascents = new HashMap<>();

    /**
     * Takes a typeface; fonts are made when they are first needed.
     *
     * @param display where to draw
     * @param typeface the letters with which the map was measured
     */
    public MapFonts(Display display, Typeface typeface) {
        this.display = display;
        this.typeface = typeface;
        em = EM_POINTS * display.getDPI().y / POINTS_PER_INCH;
    }

    /** Returns the typeface. */
    public Typeface typeface() {
        return typeface;
    }

    /** Returns the large font of a style. */
    public Font font(TextStyle style) {
        return fonts.computeIfAbsent(typeface.face(style), this::create);
    }

    /**
     * Returns by how much to scale the large font for a style.
     *
     * @param style the style
     * @param zoom pixels per scene unit
     * @return the factor
     */
    public double scale(TextStyle style, double zoom) {
        return style.size() * zoom / em;
    }

    /** Returns how far the large font of a style reaches above the baseline, in its own pixels. The GC has that font. */
    int ascent(TextStyle style, GC gc) {
        return ascents.computeIfAbsent(typeface.face(style), face -> gc.getFontMetrics().getAscent());
    }

    /**
     * Makes a font of the typeface in a size for a widget, such as a text field over the map.
     *
     * @param style the style
     * @param zoom pixels per scene unit
     * @return a font that the caller disposes of
     */
    public Font widgetFont(TextStyle style, double zoom) {
        FontData data = font(style).getFontData()[0];
        int points = (int) Math.max(6, Math.round(style.size() * zoom * POINTS_PER_INCH / display.getDPI().y));
        return new Font(display, data.getName(), points, data.getStyle());
    }

    /** Frees the fonts. */
    public void dispose() {
        fonts.values().forEach(Font::dispose);
        fonts.clear();
    }

    private Font create(FontFace face) {
        load(display, face);
        int style = (face.weight() >= BOLD_FROM ? SWT.BOLD : SWT.NORMAL) | (face.isItalic() ? SWT.ITALIC : SWT.NORMAL);
        return new Font(display, face.family(), EM_POINTS, style);
    }

    private static void load(Display display, FontFace face) {
        if (!LOADED.add(face)) {
            return;
        }
        try {
            Path file = Files.createTempFile("klantreis-", ".ttf");
            Files.write(file, face.file());
            file.toFile().deleteOnExit();
            display.loadFont(file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("The fonts of the map cannot be written to the folder for temporary files "
                    + System.getProperty("java.io.tmpdir") + "; make room there.", e);
        }
    }
}
