/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.render;

import java.io.IOException;
import java.nio.file.Path;

import org.klantreis.report.paint.Picture;

/**
 * Makes a picture of a drawing. It needs no screen and no fonts.
 *
 * <pre>{@code
 * Drawing drawing = View.BLUEPRINT.drawing(new ViewSource(project.documents(), journey));
 * Rendered made = new RenderDrawing(drawing, PictureOptions.usual()).execute(Path.of("blueprint.pdf"));
 * made.warnings().forEach(System.err::println);
 * }</pre>
 */
public final class RenderDrawing {
    private final Drawing drawing;
    private final PictureOptions options;

    /**
     * Prepares a picture.
     *
     * @param drawing what it shows
     * @param options how it becomes a picture
     */
    public RenderDrawing(Drawing drawing, PictureOptions options) {
        this.drawing = drawing;
        this.options = options;
    }

    /**
     * Writes the picture into a file, whole or not at all.
     *
     * @param file where; the end of its name says the format; what is there is replaced, missing folders are made
     * @return what was made
     * @throws IOException in a sentence for the user, when the format is unknown or the file cannot be written
     */
    public Rendered execute(Path file) throws IOException {
        PictureFormat format = PictureFormat.of(file).orElseThrow(() -> new IOException("The format of " + file
                + " is not known; name a file that ends in " + PictureFormat.endings() + "."));
        return execute(file, format);
    }

    /**
     * Writes the picture into a file, whole or not at all.
     *
     * @param file where, whatever its name; what is there is replaced, missing folders are made
     * @param format the format
     * @return what was made
     * @throws IOException in a sentence for the user, when the picture cannot be made or written
     */
    public Rendered execute(Path file, PictureFormat format) throws IOException {
        return layOut().write(file, format);
    }

    /**
     * Lays the drawing out, as far as the model is needed.
     *
     * @return the picture, ready to be written
     */
    public MapPicture layOut() {
        return new MapPicture(new Picture(drawing.scene(options.typeface()), drawing.title(), drawing.language(),
                options.palette(), options.typeface()), options);
    }
}
