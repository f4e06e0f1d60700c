/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.klantreis.report.text.FontFace;

/** The fonts of a PDF, each embedded once, with the letters that are used. */
final class PdfFonts {
    private final PDDocument document;
    private final Map<FontFace, PDFont> fonts = new HashMap<>();

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    /** Returns a font of the document. */
    PDFont of(FontFace face) throws IOException {
        PDFont font = fonts.get(face);
        if (font == null) {
            TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(face.file()));
            file.setEnableGsub(false); // the text was measured without ligatures
            font = PDType0Font.load(document, file, true);
            fonts.put(face, font);
        }
        return font;
    }
}
