/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method;

import java.io.IOException;
import java.nio.file.Path;

import org.klantreis.examples.Examples;
import org.klantreis.model.Improvement;
import org.klantreis.model.Journey;
import org.klantreis.model.Landscape;
import org.klantreis.model.project.LandscapeProject;

/** The rich example, in a folder of a test. */
public final class Havenbank {
    private final LandscapeProject project;

    private Havenbank(LandscapeProject project) {
        this.project = project;
    }

    /**
     * Copies the example.
     *
     * @param folder an empty folder
     * @return the example, as it ships
     * @throws IOException when it cannot be written
     */
    public static Havenbank in(Path folder) throws IOException {
        Examples.copy(Examples.HAVENBANK, folder.resolve("havenbank"));
        return new Havenbank(LandscapeProject.open(folder.resolve("havenbank")));
    }

    /** Returns the project. */
    public LandscapeProject project() {
        return project;
    }

    /** Returns the catalogue. */
    public Landscape landscape() {
        return project.landscape().orElseThrow();
    }

    /** Returns a journey by its name. */
    public Journey journey(String name) {
        return project.journeys().stream().filter(journey -> name.equals(journey.getName())).findFirst().orElseThrow();
    }

    /** Returns an improvement by its name. */
    public Improvement improvement(String name) {
        return landscape().getImprovements().stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
    }
}
