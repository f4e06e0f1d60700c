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

import org.klantreis.report.map.JourneyMap;
import org.klantreis.report.map.MapOptions;
import org.klantreis.report.map.MapSource;
import org.klantreis.report.paint.MapPainter;
import org.klantreis.report.paint.PdfPainter;
import org.klantreis.report.paint.Picture;
import org.klantreis.report.paint.PngPainter;
import org.klantreis.report.paint.SvgPainter;
import org.klantreis.report.scene.Scene;

/**
 * Makes a picture of a journey's map. It needs no screen and no fonts.
 *
 * <pre>{@code
 * MapSource source = MapSource.of(journey, project);
 * Rendered made = new RenderMap(source, MapOptions.DEFAULT, PictureOptions.usual()).execute(Path.of("map.pdf"));
 * made.warnings().forEach(System.err::println);
 * }</pre>
 */
public final class RenderMap {
    private final MapSource source;
    private final MapOptions map;
    private final PictureOptions options;

    /**
     * Prepares a picture.
     *
     * @param source the journey with its surroundings
     * @param map what the map shows
     * @param options how it becomes a picture
     */
    public RenderMap(MapSource source, MapOptions map, PictureOptions options) {
        this.source = source;
        this.map = map;
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
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder; name a file in it.");
        }
        Picture picture = picture();
        WholeFile.write(file, out -> painter(format).paint(picture, out));
        return new Rendered(file, format, picture.scene(), warnings(picture.scene()));
    }

    /**
     * Writes the picture to where somebody else wants it.
     *
     * @param out where; not closed
     * @param format the format
     * @return what was made, without a file
     * @throws IOException when it cannot be written
     */
    public Rendered execute(OutputStream out, PictureFormat format) throws IOException {
        Picture picture = picture();
        painter(format).paint(picture, out);
        return new Rendered(null, format, picture.scene(), warnings(picture.scene()));
    }

    private Picture picture() {
        Scene scene = JourneyMap.layout(source, map, options.typeface());
        String name = source.journey().getName();
        String title = name == null || name.isBlank() ? source.journey().getId() : name;
        return new Picture(scene, title, map.locale(), options.palette(), options.typeface());
    }

    private MapPainter painter(PictureFormat format) {
        return switch (format) {
            case SVG -> new SvgPainter(options.embedFonts());
            case PDF -> new PdfPainter(options.page());
            case PNG -> new PngPainter(options.scale());
        };
    }

    private List<String> warnings(Scene scene) {
        return MissingCharacters.warning(scene, options.typeface()).map(List::of).orElse(List.of());
    }
}
