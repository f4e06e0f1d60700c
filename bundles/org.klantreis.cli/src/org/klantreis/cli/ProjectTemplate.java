/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.klantreis.examples.Examples;
import org.klantreis.examples.NewProject;
import org.klantreis.model.project.LandscapeProject;

/** Makes a project from one that ships. */
final class ProjectTemplate {
    private ProjectTemplate() {
    }

    /** Fills an empty or new folder. The elements get ids of their own, so that two projects from one template are two. */
    static LandscapeProject create(String template, Path folder, String name) throws IOException {
        check(template, folder);
        return new NewProject(template, folder, name, null).execute();
    }

    /** Copies a template as it is. */
    static void copy(String template, Path folder) throws IOException {
        check(template, folder);
        NewProject.copy(template, folder);
    }

    private static void check(String template, Path folder) throws IOException {
        if (!Examples.names().contains(template)) {
            throw new CommandFailedException("There is no template «" + template + "»"
                    + Nearest.hint(template, Examples.names(), "there are " + String.join(" and ", Examples.names()) + "."));
        }
        if (Files.isRegularFile(folder)) {
            throw new CommandFailedException(folder.toAbsolutePath().normalize() + " is a file; name a new or an empty folder.");
        }
        if (Files.exists(folder) && !isEmptyFolder(folder)) {
            throw new CommandFailedException("The folder " + folder.toAbsolutePath().normalize()
                    + " is not empty; name a new or an empty one.");
        }
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
