/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.creation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.klantreis.model.project.FileKind;
import org.klantreis.model.project.LandscapeProject;

/** Names the files of new documents: {@code journeys/report-damage.journey}. */
public final class DocumentPaths {
    private static final int LONGEST = 50;

    private DocumentPaths() {
    }

    /**
     * Proposes a path for a new file.
     *
     * @param project the project to which the file will belong
     * @param kind the kind of the file, not the catalogue
     * @param name the name of the document; it may hold anything, and may be empty
     * @return a path relative to the project that no file of it has, in whatever case: some file systems do not tell cases apart
     */
    public static String propose(LandscapeProject project, FileKind kind, String name) {
        Set<String> taken = project.documentsByPath().keySet().stream().map(path -> path.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        String stem = kind.folder() + "/" + slug(name, kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        String path = stem + "." + kind.extension();
        for (int number = 2; taken.contains(path); number++) {
            path = stem + "-" + number + "." + kind.extension();
        }
        return path;
    }

    private static String slug(String name, String ifNothingIsLeft) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("[\\p{M}'’]", "");
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.length() > LONGEST) {
            int end = slug.lastIndexOf('-', LONGEST);
            slug = slug.substring(0, end > 0 ? end : LONGEST);
        }
        return slug.isEmpty() ? ifNothingIsLeft : slug;
    }
}
