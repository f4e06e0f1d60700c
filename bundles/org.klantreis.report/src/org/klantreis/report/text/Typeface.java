/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.klantreis.report.scene.TextMeasurer;
import org.klantreis.report.scene.TextStyle;

/**
 * The letters of a map: a font for names, one for text and one for slanted text. It measures without the system's fonts, so a map
 * is laid out alike on the screen, in every format, and on a machine without fonts.
 *
 * <pre>{@code
 * Scene scene = JourneyMap.layout(source, MapOptions.DEFAULT, Typeface.bundled());
 * }</pre>
 *
 * <p>Instances are immutable and safe for use by several threads.
 */
public final class Typeface implements TextMeasurer {
    private static final String FOLDER = "fonts/";

    private final FontFace regular;
    private final FontFace semibold;
    private final FontFace italic;

    private Typeface(FontFace regular, FontFace semibold, FontFace italic) {
        this.regular = regular;
        this.semibold = semibold;
        this.italic = italic;
    }

    /** Returns the one that ships, Open Sans. */
    public static Typeface bundled() {
        return Bundled.TYPEFACE;
    }

    /**
     * Returns one that is made of a single font of the user.
     *
     * @param file a TrueType file
     * @return the typeface; names and slanted text look like the rest
     * @throws IOException in a sentence for the user, when the file cannot be read or used
     */
    public static Typeface of(Path file) throws IOException {
        FontFace face = FontFace.read(file.toString(), Files.readAllBytes(file));
        if (!face.isEmbeddable()) {
            throw new IOException("The maker of the font " + face.family() + " (" + file
                    + ") does not allow it in documents; name another font.");
        }
        return new Typeface(face, face, face);
    }

    /** Returns the font in which text of a style is set. */
    public FontFace face(TextStyle style) {
        if (style.weight() == TextStyle.Weight.SEMIBOLD) {
            return semibold;
        }
        return style.italic() ? italic : regular;
    }

    /** Returns its fonts, each once. */
    public List<FontFace> faces() {
        return List.of(regular, semibold, italic).stream().distinct().toList();
    }

    /** Returns the name of the family. */
    public String family() {
        return regular.family();
    }

    @Override
    public double width(String string, TextStyle style) {
        return face(style).width(string) * style.size();
    }

    @Override
    public double ascent(TextStyle style) {
        return face(style).ascent() * style.size();
    }

    @Override
    public double descent(TextStyle style) {
        return face(style).descent() * style.size();
    }

    /** Reads the fonts that ship when they are first needed. */
    private static final class Bundled {
        static final Typeface TYPEFACE = new Typeface(read("OpenSans-Regular.ttf"), read("OpenSans-SemiBold.ttf"),
                read("OpenSans-Italic.ttf"));

        private static FontFace read(String name) {
            try (InputStream in = Typeface.class.getResourceAsStream(FOLDER + name)) {
                if (in == null) {
                    throw new IOException("The font " + name + " is missing from the installation; install Klantreis again.");
                }
                return FontFace.read(name, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
