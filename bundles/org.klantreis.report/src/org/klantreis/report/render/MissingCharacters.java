/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.render;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.klantreis.report.scene.Mark;
import org.klantreis.report.scene.Scene;
import org.klantreis.report.scene.Text;
import org.klantreis.report.scene.Zone;
import org.klantreis.report.text.FontFace;
import org.klantreis.report.text.Typeface;

/** Finds the characters of a map that its typeface lacks. */
final class MissingCharacters {
    private static final int FEW = 8;

    private MissingCharacters() {
    }

    /** Returns one sentence that names them; empty where there are none. */
    static Optional<String> warning(Scene scene, Typeface typeface) {
        Set<Integer> missing = new TreeSet<>();
        for (Zone zone : Zone.values()) {
            for (Mark mark : scene.marks(zone)) {
                if (mark instanceof Text text) {
                    collect(text.string(), typeface.face(text.style()), missing);
                }
            }
        }
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String named = missing.stream().limit(FEW).map(MissingCharacters::name).collect(Collectors.joining(", "));
        return Optional.of("The font " + typeface.family() + " lacks " + missing.size()
                + (missing.size() == 1 ? " character" : " characters") + " of the map (" + named
                + (missing.size() > FEW ? ", ..." : "") + "), drawn as boxes; name a font that has them.");
    }

    private static void collect(String text, FontFace face, Set<Integer> missing) {
        for (int character : FontFace.characters(text)) {
            if (!face.has(character)) {
                missing.add(character);
            }
        }
    }

    private static String name(int character) {
        return String.format("%s U+%04X", Character.toString(character), character);
    }
}
