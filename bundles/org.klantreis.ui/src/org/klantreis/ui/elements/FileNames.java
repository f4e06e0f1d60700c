/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.elements;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.klantreis.model.Document;
import org.klantreis.model.project.FileKind;
import org.klantreis.ui.project.OpenLandscape;

/** Finds names for copies and paths for new files. */
public final class FileNames {
    private FileNames() {
    }

    /**
     * Finds a path for a new file.
     *
     * @param landscape where
     * @param document the file's root element, of which the name counts
     * @return a path in the folder for such files that neither the model nor the disk has, such as
     *         {@code journeys/report-damage.journey}
     */
    public static String free(OpenLandscape landscape, Document document) {
        return free(landscape, document, Set.of());
    }

    /** Finds such a path that is not among others either. */
    static String free(OpenLandscape landscape, Document document, Set<String> others) {
        FileKind kind = FileKind.of(document.eClass()).orElseThrow();
        String base = kind.folder() + "/" + plain(document.getName(), kind.extension());
        Set<String> taken = landscape.model().documentsByPath().keySet();
        String path = base + "." + kind.extension();
        for (int i = 2; others.contains(path) || taken.contains(path) || landscape.file(path).exists(); i++) {
            path = base + "-" + i + "." + kind.extension();
        }
        return path;
    }

    /** Makes a name for a file of one for people: lower case letters, digits and dashes. */
    static String plain(String name, String otherwise) {
        String plain = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? otherwise : plain;
    }

    /**
     * Makes a name that none of some elements has.
     *
     * @param name the wanted name
     * @param others the names that are taken
     * @return the name, or with a number behind it: {@code Report damage (2)}
     */
    static String unique(String name, Collection<String> others) {
        Set<String> taken = others.stream().collect(Collectors.toSet());
        String base = name.replaceAll(" \\(\\d+\\)$", "");
        String unique = name;
        for (int i = 2; taken.contains(unique); i++) {
            unique = base + " (" + i + ")";
        }
        return unique;
    }
}
