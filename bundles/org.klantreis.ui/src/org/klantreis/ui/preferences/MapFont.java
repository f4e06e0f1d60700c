/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.preferences;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The letters of maps, on the screen and in documents.
 *
 * @param file a TrueType file; empty for the font that ships
 * @param factor how much larger than usual, 0.5 to 3
 */
public record MapFont(Optional<Path> file, double factor) {
    /** The font that ships, in its usual size. */
    public static final MapFont STANDARD = new MapFont(Optional.empty(), 1);

    private static final String FILE = "map.font.file";
    private static final String FACTOR = "map.font.factor";
    private static final Store STORE = new Store(key -> key.equals(FILE) || key.equals(FACTOR));

    /** Keeps the factor within its limits. */
    public MapFont {
        factor = Double.isFinite(factor) ? Math.max(0.5, Math.min(3, factor)) : 1;
    }

    /** Returns the one that the user chose. Its file may be gone meanwhile; use the font that ships then. */
    public static MapFont current() {
        String file = Store.node().get(FILE, "");
        try {
            return new MapFont(file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file)), Store.node().getDouble(FACTOR, 1));
        } catch (InvalidPathException e) {
            return STANDARD;
        }
    }

    /** Makes this the one that maps use, and keeps that. */
    public void use() {
        Store.node().put(FILE, file.map(Path::toString).orElse(""));
        Store.node().putDouble(FACTOR, factor);
        Store.flush();
    }

    /**
     * Calls a listener on the user interface's thread whenever another font was chosen.
     *
     * @param listener the listener
     */
    public static void addListener(Runnable listener) {
        STORE.addListener(listener);
    }

    /**
     * Stops calling a listener.
     *
     * @param listener the listener
     */
    public static void removeListener(Runnable listener) {
        STORE.removeListener(listener);
    }
}
