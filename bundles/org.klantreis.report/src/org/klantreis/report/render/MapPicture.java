/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.klantreis.report.paint.MapPainter;
import org.klantreis.report.paint.PdfPainter;
import org.klantreis.report.paint.Picture;
import org.klantreis.report.paint.PictureSize;
import org.klantreis.report.paint.PngPainter;
import org.klantreis.report.paint.SvgPainter;
import org.klantreis.report.scene.Scene;

/**
 * A map that was laid out and is ready to be written, as often and in whichever formats are wanted. It no longer needs the model,
 * and so can be written by another thread than the one that the model belongs to.
 */
public final class MapPicture {
    private final Picture picture;
    private final PictureOptions options;

    MapPicture(Picture picture, PictureOptions options) {
        this.picture = picture;
        this.options = options;
    }

    /** Returns what is on it. */
    public Scene scene() {
        return picture.scene();
    }

    /** Returns what it is called. */
    public String title() {
        return picture.title();
    }

    /**
     * Writes the picture into a file, whole or not at all.
     *
     * @param file where, whatever its name; what is there is replaced, missing folders are made
     * @param format the format
     * @return what was made
     * @throws IOException in a sentence for the user, when the picture cannot be made or written
     */
    public Rendered write(Path file, PictureFormat format) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder; name a file in it.");
        }
        WholeFile.write(file, out -> painter(format).paint(picture, out));
        return new Rendered(file, format, scene(), warnings());
    }

    /**
     * Writes the picture to where somebody else wants it.
     *
     * @param out where; not closed
     * @param format the format
     * @return what was made, without a file
     * @throws IOException when it cannot be written
     */
    public Rendered write(OutputStream out, PictureFormat format) throws IOException {
        painter(format).paint(picture, out);
        return new Rendered(null, format, scene(), warnings());
    }

    /**
     * Says how large it is.
     *
     * @param format the format
     * @return pages for a PDF of pages, else one; each with its size in the format's units
     */
    public PictureSize size(PictureFormat format) {
        return switch (format) {
            case SVG -> new PictureSize(1, (int) Math.ceil(scene().width()), (int) Math.ceil(scene().height()));
            case PNG -> new PictureSize(1, (int) Math.ceil(scene().width() * options.scale()),
                    (int) Math.ceil(scene().height() * options.scale()));
            case PDF -> new PdfPainter(options.page()).size(scene());
        };
    }

    private MapPainter painter(PictureFormat format) {
        return switch (format) {
            case SVG -> new SvgPainter(options.letters());
            case PDF -> new PdfPainter(options.page());
            case PNG -> new PngPainter(options.scale());
        };
    }

    private List<String> warnings() {
        return MissingCharacters.warning(scene(), options.typeface()).map(List::of).orElse(List.of());
    }
}
