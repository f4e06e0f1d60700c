/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font with no more glyphs than a document needs: a tenth of the file. */
public final class FontSubset {
    /** What letters are drawn from; not what joins, kerns and moves them. */
    private static final List<String> TABLES = List.of("head", "hhea", "maxp", "name", "OS/2", "cmap", "post", "hmtx", "loca",
            "glyf", "cvt ", "fpgm", "prep", "gasp");

    /** Where the number of tables stands in a font file, where the list of tables begins, and the length of an entry of it. */
    private static final int COUNT = 4;
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;
    /** The names OS/2 and head as numbers. */
    private static final int METRICS = 0x4F532F32;
    private static final int HEAD = 0x68656164;
    private static final int SHORT_METRICS = 78;
    /** Where a number stands that makes the sum of all the file what the format wants. */
    private static final int ADJUSTMENT = 8;
    private static final int WHOLE = 0xB1B0AFBA;

    private FontSubset() {
    }

    /**
     * Makes a font file of some characters.
     *
     * @param face the font
     * @param characters Unicode code points; those that the font lacks are left out
     * @return a TrueType file; the same for the same characters
     * @throws IOException when the font is damaged
     */
    public static byte[] of(FontFace face, Set<Integer> characters) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.file()))) {
            TTFSubsetter subset = new TTFSubsetter(font, TABLES);
            new TreeSet<>(characters).stream().filter(face::has).forEach(subset::add);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            subset.writeToStream(file);
            return withPlainMetrics(file.toByteArray());
        }
    }

    /** The subset has the table of metrics in its first, short version but says that it is a later one; browsers look at both. */
    private static byte[] withPlainMetrics(byte[] file) {
        ByteBuffer font = ByteBuffer.wrap(file);
        int head = 0;
        for (int entry = DIRECTORY; entry < DIRECTORY + ENTRY * font.getShort(COUNT); entry += ENTRY) {
            int offset = font.getInt(entry + 8);
            int length = font.getInt(entry + 12);
            if (font.getInt(entry) == METRICS && length == SHORT_METRICS) {
                font.putShort(offset, (short) 0);
                font.putInt(entry + 4, sum(font, offset, length));
            } else if (font.getInt(entry) == HEAD) {
                head = offset;
            }
        }
        font.putInt(head + ADJUSTMENT, 0);
        font.putInt(head + ADJUSTMENT, WHOLE - sum(font, 0, file.length));
        return file;
    }

    /** Adds up what is in a part of the file, four bytes at a time; the last ones are filled up with zeros. */
    private static int sum(ByteBuffer font, int offset, int length) {
        int sum = 0;
        for (int at = offset; at < offset + length; at += Integer.BYTES) {
            int value = 0;
            for (int i = 0; i < Integer.BYTES; i++) {
                value = value << Byte.SIZE | (at + i < offset + length ? font.get(at + i) & 0xFF : 0);
            }
            sum += value;
        }
        return sum;
    }
}
