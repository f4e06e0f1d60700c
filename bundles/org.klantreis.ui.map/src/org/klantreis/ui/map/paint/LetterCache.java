/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.klantreis.report.scene.TextStyle;
import org.klantreis.report.text.FontFace;
import org.klantreis.report.text.Typeface;

/**
 * Draws lines of text with the letters of the map's own font, as small pictures that are kept while they are in use. The fonts
 * of the
 * display cannot do that: what {@code Display.loadFont} loads is not seen by a display that has drawn text before (Pango since
 * 1.47),
 * and another font than the measured one would run over its neighbours. So screen and exports have the same letters everywhere.
 */
public final class LetterCache {
    private static final int CAPACITY = 3000;
    private static final int MARGIN = 2;
    private static final double PERCENT = 100;

    private final Device device;
    private Typeface typeface;
    private final Map<Key, Image> lines = new LinkedHashMap<>(256, 0.75f, true);

    private record Key(String string, FontFace face, double size, int rgb) {
    }

    /**
     * Makes an empty cache.
     *
     * @param device where to draw
     * @param typeface the letters with which the map was measured
     */
    public LetterCache(Device device, Typeface typeface) {
        this.device = device;
        this.typeface = typeface;
    }

    /** Returns the typeface. */
    public Typeface typeface() {
        return typeface;
    }

    /** Draws with other letters from now on. */
    public void use(Typeface other) {
        if (other != typeface) {
            dispose();
            typeface = other;
        }
    }

    /** Returns how many lines it keeps. */
    public int size() {
        return lines.size();
    }

    /**
     * Draws a line of text.
     *
     * @param gc where to; its alpha holds
     * @param string the text
     * @param style the style
     * @param zoom pixels per scene unit
     * @param x where it begins, in pixels
     * @param baseline on what it stands, in pixels
     * @param rgb 0xRRGGBB
     */
    public void draw(GC gc, String string, TextStyle style, double zoom, double x, double baseline, int rgb) {
        if (string.isBlank()) {
            return;
        }
        Key key = new Key(string, typeface.face(style), style.size() * zoom, rgb);
        Image image = lines.computeIfAbsent(key, this::render);
        int above = (int) Math.ceil(key.face().ascent() * key.size());
        gc.drawImage(image, (int) Math.round(x) - MARGIN, (int) Math.round(baseline) - above - MARGIN);
        trim();
    }

    /** Frees the pictures. */
    public void dispose() {
        lines.values().forEach(Image::dispose);
        lines.clear();
    }

    private void trim() {
        Iterator<Image> eldest = lines.values().iterator();
        while (lines.size() > CAPACITY) {
            eldest.next().dispose();
            eldest.remove();
        }
    }

    private Image render(Key key) {
        return new Image(device, (org.eclipse.swt.graphics.ImageDataProvider) zoom -> data(key, zoom / PERCENT));
    }

    private static ImageData data(Key key, double scale) {
        FontFace face = key.face();
        int width = (int) Math.ceil(face.width(key.string()) * key.size()) + 2 * MARGIN;
        int above = (int) Math.ceil(face.ascent() * key.size()) + MARGIN;
        int height = above + (int) Math.ceil(face.descent() * key.size()) + MARGIN;
        Path2D letters = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = MARGIN;
        for (int character : FontFace.characters(key.string())) {
            letters.append(face.outline(character).getPathIterator(
                    new AffineTransform(key.size(), 0, 0, key.size(), at, above)), false);
            at += face.advance(character) * key.size();
        }
        BufferedImage mask = new BufferedImage(Math.max(1, (int) Math.round(width * scale)),
                Math.max(1, (int) Math.round(height * scale)),
                BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = mask.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(scale, scale);
        graphics.setColor(Color.WHITE);
        graphics.fill(letters);
        graphics.dispose();
        return coloured(mask, key.rgb());
    }

    private static ImageData coloured(BufferedImage mask, int rgb) {
        int width = mask.getWidth();
        int height = mask.getHeight();
        ImageData data = new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int y = 0; y < height; y++) {
            for (int x = 0, at = y * data.bytesPerLine; x < width; x++, at += 3) {
                data.data[at] = (byte) (rgb >> 16);
                data.data[at + 1] = (byte) (rgb >> 8);
                data.data[at + 2] = (byte) rgb;
            }
        }
        data.alphaData = ((DataBufferByte) mask.getRaster().getDataBuffer()).getData();
        return data;
    }
}
