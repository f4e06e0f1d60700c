/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font with no more glyphs than a document needs: a tenth of the file. */
public final class FontSubset {
    /** Without the instructions that fit outlines to the pixels of coarse screens. */
    private static final List<String> TABLES = List.of("head", "hhea", "maxp", "name", "OS/2", "cmap", "post", "hmtx", "loca",
            "glyf");

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
            return file.toByteArray();
        }
    }
}
