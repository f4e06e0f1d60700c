/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.text;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.GlyphTable;
import org.apache.fontbox.ttf.NamingTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One TrueType font file: its measures, read once, and the outlines of its glyphs. Everything is in em: multiply by the size.
 * There is no kerning and there are no ligatures, so that a text is as wide on every machine and in every format.
 * Instances are immutable and safe for use by several threads.
 */
public final class FontFace {
    /** The code points whose advances lie in an array: all that European languages need. */
    private static final int COMMON = 0x2200;
    private static final int DELETE = 0x7F;
    private static final int LAST_CONTROL = 0x9F;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int EMBEDDING_FORBIDDEN = OS2WindowsMetricsTable.FSTYPE_RESTRICTED;
    private static final int ITALIC = 1;
    private static final int EMBEDDING_KINDS = 0xF;

    private final byte[] file;
    private final String family;
    private final int weight;
    private final boolean italic;
    private final boolean embeddable;
    private final double ascent;
    private final double descent;
    private final double scale;
    private final int[] advances;
    private final CmapLookup characters;
    private final GlyphTable glyphs;
    private final float[] common = new float[COMMON];
    private final Map<Integer, Shape> outlines = new ConcurrentHashMap<>();

    private FontFace(byte[] file, TrueTypeFont font) throws IOException {
        this.file = file;
        NamingTable names = font.getNaming();
        this.family = names == null || names.getFontFamily() == null ? font.getName() : names.getFontFamily();
        OS2WindowsMetricsTable os2 = font.getOS2Windows();
        this.weight = os2 == null ? OS2WindowsMetricsTable.WEIGHT_CLASS_NORMAL : os2.getWeightClass();
        this.italic = os2 != null && (os2.getFsSelection() & ITALIC) != 0;
        this.embeddable = os2 == null || (os2.getFsType() & EMBEDDING_KINDS) != EMBEDDING_FORBIDDEN;
        this.scale = 1.0 / font.getUnitsPerEm();
        this.ascent = font.getHorizontalHeader().getAscender() * scale;
        this.descent = -font.getHorizontalHeader().getDescender() * scale;
        this.characters = font.getUnicodeCmapLookup();
        this.glyphs = font.getGlyph();
        this.advances = new int[font.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = font.getAdvanceWidth(glyph);
        }
        for (int character = 0; character < COMMON; character++) {
            common[character] = (float) lookUpAdvance(character);
        }
    }

    /**
     * Reads a font.
     *
     * @param name what to call it in an error
     * @param file the bytes of a TrueType file
     * @return the font
     * @throws IOException in a sentence for the user, when it is not a TrueType font
     */
    static FontFace read(String name, byte[] file) throws IOException {
        try {
            // Kept open: its tables are in memory, and glyphs are read when they are first drawn.
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            return new FontFace(file, font);
        } catch (IOException | RuntimeException e) {
            throw new IOException("The font " + name + " cannot be used (" + e.getMessage()
                    + "); name a TrueType font, whose file ends in .ttf.", e);
        }
    }

    /** Returns the name of the font's family, as the file has it. */
    public String family() {
        return family;
    }

    /** Returns the weight, 100 to 900; 400 is regular. */
    public int weight() {
        return weight;
    }

    /** Says whether the letters slant. */
    public boolean isItalic() {
        return italic;
    }

    /** Says whether the font's maker allows to put it into documents. */
    public boolean isEmbeddable() {
        return embeddable;
    }

    /** Returns how far letters reach above the base line, in em. */
    public double ascent() {
        return ascent;
    }

    /** Returns how far letters reach below the base line, in em; a positive number. */
    public double descent() {
        return descent;
    }

    /** Returns the bytes of the font's file; a copy. */
    public byte[] file() {
        return file.clone();
    }

    /**
     * Says whether the font has a character.
     *
     * @param character a Unicode code point
     * @return whether there is a glyph for it, or none is needed because it is invisible
     */
    public boolean has(int character) {
        return characters.getGlyphId(character) != 0 || Substitute.isInvisible(character);
    }

    /**
     * Returns the width of a character.
     *
     * @param character a Unicode code point
     * @return em; for a character that the font lacks, the width of the box that is drawn instead
     */
    public double advance(int character) {
        return character < COMMON ? common[character] : lookUpAdvance(character);
    }

    /**
     * Returns the width of a text in one line.
     *
     * @param text any text
     * @return em
     */
    public double width(String text) {
        double width = 0;
        for (int character : characters(text)) {
            width += advance(character);
        }
        return width;
    }

    /**
     * Takes a text apart into what is drawn of it.
     *
     * @param text any text
     * @return its visible code points, letters and their accents composed
     */
    public static int[] characters(String text) {
        boolean plain = text.chars().allMatch(character -> character >= ' ' && character < SOFT_HYPHEN
                && (character < DELETE || character > LAST_CONTROL));
        if (plain) {
            return text.chars().toArray();
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().filter(c -> !Substitute.isInvisible(c)).toArray();
    }

    private double lookUpAdvance(int character) {
        int glyph = characters.getGlyphId(character);
        if (Substitute.isInvisible(character)) {
            return 0;
        }
        return glyph == 0 ? Substitute.width(character) : advances[glyph] * scale;
    }

    /**
     * Returns the outline of a character.
     *
     * @param character a Unicode code point
     * @return its shape in em, the origin on the base line, y downwards; a box for a character that the font lacks
     */
    public Shape outline(int character) {
        return outlines.computeIfAbsent(character, this::readOutline);
    }

    /**
     * Returns the outline of a text in one line.
     *
     * @param text any text
     * @param x where it begins
     * @param baseline on what it stands
     * @param size the height of an em
     * @return its shape
     */
    public Shape outline(String text, double x, double baseline, double size) {
        GeneralPath outline = new GeneralPath();
        double at = x;
        for (int character : characters(text)) {
            outline.append(new AffineTransform(size, 0, 0, size, at, baseline).createTransformedShape(outline(character)), false);
            at += advance(character) * size;
        }
        return outline;
    }

    private Shape readOutline(int character) {
        int glyph = characters.getGlyphId(character);
        if (Substitute.isInvisible(character)) {
            return new GeneralPath();
        } else if (glyph == 0) {
            return Substitute.box(character);
        }
        try {
            GlyphData data = glyphs.getGlyph(glyph);
            return data == null ? new GeneralPath()
                    : AffineTransform.getScaleInstance(scale, -scale).createTransformedShape(data.getPath());
        } catch (IOException | RuntimeException e) {
            return Substitute.box(character); // a damaged glyph is no reason to draw nothing at all
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FontFace face && Arrays.equals(file, face.file);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(file);
    }

    @Override
    public String toString() {
        return family + " " + weight;
    }
}
