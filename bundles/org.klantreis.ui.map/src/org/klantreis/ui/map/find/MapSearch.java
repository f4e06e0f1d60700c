/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.find;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.Spot;
import org.klantreis.ui.map.selection.Walk;

/** Finds the spots of a map that show a text, in the order of reading. */
final class MapSearch {
    private MapSearch() {
    }

    /**
     * Finds a text.
     *
     * @param scene the map
     * @param text what to find, in whatever case; nothing is found for a blank one
     * @param shown says what a spot shows
     * @return the spots
     */
    static List<Spot> find(Scene scene, String text, Function<Spot, String> shown) {
        String wanted = text.strip().toLowerCase(Locale.getDefault());
        return wanted.isEmpty() ? List.of() : new Walk(scene).reading().stream()
                .filter(spot -> shown.apply(spot).toLowerCase(Locale.getDefault()).contains(wanted)).toList();
    }
}
