/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.govuk;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.klantreis.model.project.FileKind;
import org.klantreis.model.project.LandscapeProject;

/**
 * Names the files of new journeys, so that every file system takes them: lower-case ASCII letters, digits and hyphens, at most
 * {@value #LONGEST} characters a part. Always two parts, so never one of the names that Windows keeps for devices.
 */
final class JourneyFiles {
    private static final int LONGEST = 50;

    /** In lower case: some file systems do not tell cases apart. */
    private final Set<String> taken = new HashSet<>();

    JourneyFiles(LandscapeProject project) {
        project.documentsByPath().keySet().forEach(path -> taken.add(path.toLowerCase(Locale.ROOT)));
    }

    /** A path that no file of the project has, nor any that this named before. */
    String next(String service, String title) {
        String stem = FileKind.JOURNEY.folder() + "/" + slug(service, "service") + "-" + slug(title, "journey");
        String path = stem + "." + FileKind.JOURNEY.extension();
        for (int number = 2; !taken.add(path); number++) {
            path = stem + "-" + number + "." + FileKind.JOURNEY.extension();
        }
        return path;
    }

    private static String slug(String text, String ifNothingIsLeft) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("[\\p{M}'’]", "");
        String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.length() > LONGEST) {
            int end = slug.lastIndexOf('-', LONGEST);
            slug = slug.substring(0, end > 0 ? end : LONGEST);
        }
        return slug.isEmpty() ? ifNothingIsLeft : slug;
    }
}
