/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.update;

import java.io.IOException;

import org.klantreis.model.Landscape;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.project.Problem;

/** Finds what an import adds to. */
public final class Catalogue {
    private Catalogue() {
    }

    /**
     * Returns the catalogue of a project that was read whole: what could not be read might be what a source speaks of,
     * and would be made a second time.
     *
     * @param project the project
     * @return its catalogue
     * @throws IOException when it has none, or a file could not be read whole
     */
    public static Landscape writable(LandscapeProject project) throws IOException {
        for (Problem problem : project.problems()) {
            if (problem.severity() == Problem.Severity.ERROR) {
                throw new IOException(
                        "Nothing was imported, since a file of the project could not be read whole; repair it first: " + problem);
            }
        }
        return project.landscape()
                .orElseThrow(() -> new IOException("Nothing was imported, since the project has no catalogue; add one."));
    }
}
