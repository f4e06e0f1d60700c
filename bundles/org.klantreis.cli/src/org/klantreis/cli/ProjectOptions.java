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

import org.klantreis.model.project.FileKind;
import org.klantreis.model.project.LandscapeProject;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which project a command is about. */
class ProjectOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = {"-C", "--project"}, paramLabel = "FOLDER",
            description = "The project's folder, or one inside it. Default: the current folder.")
    private Path folder = Path.of("");

    /** Finds the project's folder: the given one, or the nearest above it that has a catalogue. */
    Path folder() {
        Path given = folder.toAbsolutePath().normalize();
        if (!Files.exists(given)) {
            throw new CommandFailedException("There is no folder " + given + "; check the path of --project.");
        }
        for (Path at = given; at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve(FileKind.CATALOGUE))) {
                return at;
            }
        }
        throw new CommandFailedException("No landscape project in " + given + " or above it: there is no " + FileKind.CATALOGUE
                + "; name the folder with --project, or make a project with «klantreis new».");
    }

    /** Opens the project; what is wrong with its files goes to the error output. */
    LandscapeProject open() throws IOException {
        LandscapeProject project = LandscapeProject.open(folder());
        new FileProblems(folder(), spec.commandLine().getErr()).tell(project);
        return project;
    }

    /** Tells what is wrong with the files of a project that is not the one in the folder. */
    final void tell(LandscapeProject other) {
        other.problems().forEach(spec.commandLine().getErr()::println);
    }
}
