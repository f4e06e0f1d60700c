/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.klantreis.report.scene.Mark;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.Text;
import org.klantreis.report.scene.Zone;
import org.klantreis.report.text.FontFace;
import org.klantreis.report.text.FontSubset;
import org.klantreis.report.text.Typeface;

/** The style sheet of an SVG: a class for each font that it uses, with the font itself where it is to be embedded. */
final class SvgFonts {
    /** A name of its own: when the picture is put into a page, the page's own fonts stay as they are. */
    private static final String OWN_NAME = "Klantreis ";

    private final String family;
    private final List<FontFace> faces = new ArrayList<>();
    private final Map<FontFace, Set<Integer>> used = new HashMap<>();

    private SvgFonts(Typeface typeface) {
        family = typeface.family();
        faces.addAll(typeface.faces());
    }

    /** Finds out which characters of which fonts a scene uses. */
    static SvgFonts of(Scene scene, Typeface typeface) {
        SvgFonts fonts = new SvgFonts(typeface);
        for (Zone zone : Zone.values()) {
            for (Mark mark : scene.marks(zone)) {
                if (mark instanceof Text text) {
                    Set<Integer> characters = fonts.used.computeIfAbsent(typeface.face(text.style()), face -> new TreeSet<>());
                    text.string().codePoints().forEach(characters::add);
                    for (int character : FontFace.characters(text.string())) {
                        characters.add(character);
                    }
                }
            }
        }
        return fonts;
    }

    /** Returns the class of text in a font. */
    String styleOf(FontFace face) {
        return "t" + faces.indexOf(face);
    }

    /**
     * Returns the style sheet.
     *
     * @param letters whether the fonts are to be in it
     */
    String styleSheet(Letters letters) throws IOException {
        // Neither kerning nor ligatures: the text was measured without.
        StringBuilder css = new StringBuilder("text{white-space:pre;font-kerning:none;font-variant-ligatures:none;"
                + "pointer-events:none}.").append(SvgCanvas.ROUND).append("{stroke-linecap:round;stroke-linejoin:round}");
        for (FontFace face : faces) {
            if (letters == Letters.OUTLINES || !used.containsKey(face)) {
                continue;
            }
            String style = ";font-weight:" + face.weight() + ";font-style:" + (face.isItalic() ? "italic" : "normal");
            if (letters == Letters.EMBEDDED) {
                css.append("@font-face{font-family:\"").append(OWN_NAME).append(family).append('"').append(style)
                        .append(";src:url(data:font/ttf;base64,")
                        .append(Base64.getEncoder().encodeToString(FontSubset.of(face, used.get(face)))).append(")}");
            }
            css.append('.').append(styleOf(face)).append("{font-family:\"").append(OWN_NAME).append(family).append("\",\"")
                    .append(family).append("\",sans-serif").append(style).append('}');
        }
        return css.toString();
    }
}
