/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.theme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.klantreis.report.text.Typeface;
import org.klantreis.ui.preferences.MapFont;

/** The letters that the user chose for maps. */
public final class MapLetters {
    private static Path file;
    private static Typeface chosen;

    private MapLetters() {
    }

    /** Returns the chosen typeface; the one that ships where none was chosen or its file cannot be read. */
    public static Typeface typeface() {
        Optional<Path> wanted = MapFont.current().file();
        if (wanted.isEmpty()) {
            return Typeface.bundled();
        }
        if (!wanted.get().equals(file)) {
            file = wanted.get();
            try {
                chosen = Typeface.of(file);
            } catch (IOException e) {
                Platform.getLog(MapLetters.class).warn(e.getMessage(), e);
                chosen = Typeface.bundled();
            }
        }
        return chosen;
    }

    /** Returns the zoom at which maps open: larger where the user wants larger letters. */
    public static double zoom() {
        return MapFont.current().factor();
    }
}
