/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.klantreis.report.paint.Letters;
import org.klantreis.report.paint.PageSize;
import org.klantreis.report.render.PictureOptions;
import org.klantreis.report.render.Theme;
import org.klantreis.report.text.Typeface;

import picocli.CommandLine.Option;

/** How a picture looks, whatever is on it. */
final class PictureLook {
    @Option(names = "--theme", paramLabel = "THEME", defaultValue = "LIGHT",
            description = "The colours: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Theme theme;
    @Option(names = "--page", paramLabel = "SIZE", defaultValue = "MAP",
            description = "The pages of a PDF: ${COMPLETION-CANDIDATES}; MAP is one page as large as the picture. "
            + "Default: ${DEFAULT-VALUE}.")
    private PageSize page;
    @Option(names = "--scale", paramLabel = "N", defaultValue = "2", converter = ScaleConverter.class,
            description = "How sharp a PNG is: 1 for a plain screen, 2 for a sharp one, 0.1 to 10. Default: ${DEFAULT-VALUE}.")
    private double scale;
    @Option(names = "--letters", paramLabel = "HOW", defaultValue = "EMBEDDED",
            description = "How an SVG keeps the looks of its texts: ${COMPLETION-CANDIDATES}; OUTLINES is for programs that take "
            + "no fonts from a file. Default: ${DEFAULT-VALUE}.")
    private Letters letters;
    @Option(names = "--font", paramLabel = "FILE", description = "A TrueType font to set the texts in, instead of Open Sans.")
    private Path font;

    /** Returns what was chosen; fails where there is no such font. */
    PictureOptions options() throws IOException {
        PictureOptions chosen = PictureOptions.usual().with(theme.palette()).with(page).with(letters).scaled(scale);
        return font == null ? chosen : chosen.with(typeface());
    }

    private Typeface typeface() throws IOException {
        if (!Files.isRegularFile(font)) {
            throw new CommandFailedException("There is no file " + font + "; check the path of --font.");
        }
        return Typeface.of(font);
    }
}
