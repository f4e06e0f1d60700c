/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.render;

import java.io.IOException;
import java.nio.file.Path;

import org.klantreis.report.map.JourneyMap;
import org.klantreis.report.map.MapOptions;
import org.klantreis.report.map.MapSource;

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
    private final RenderDrawing drawing;

    /**
     * Prepares a picture.
     *
     * @param source the journey with its surroundings
     * @param map what the map shows
     * @param options how it becomes a picture
     */
    public RenderMap(MapSource source, MapOptions map, PictureOptions options) {
        String name = source.journey().getName();
        String title = name == null || name.isBlank() ? source.journey().getId() : name;
        drawing = new RenderDrawing(new Drawing(title, map.locale(), letters -> JourneyMap.layout(source, map, letters)),
                options);
    }

    /**
     * Writes the picture into a file, whole or not at all.
     *
     * @param file where; the end of its name says the format; what is there is replaced, missing folders are made
     * @return what was made
     * @throws IOException in a sentence for the user, when the format is unknown or the file cannot be written
     */
    public Rendered execute(Path file) throws IOException {
        return drawing.execute(file);
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
        return drawing.execute(file, format);
    }

    /**
     * Lays the map out, as far as the model is needed.
     *
     * @return the picture, ready to be written
     */
    public MapPicture layOut() {
        return drawing.layOut();
    }
}
