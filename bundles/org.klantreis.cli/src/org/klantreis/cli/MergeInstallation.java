/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.klantreis.versioning.GitAttributes;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.merge.InstallDriver;

/** Makes Git merge a project's models with this program, and says what that means. */
final class MergeInstallation {
    private final Path folder;
    private final PrintWriter out;

    MergeInstallation(Path folder, PrintWriter out) {
        this.folder = folder;
        this.out = out;
    }

    void execute() throws IOException {
        try (ProjectRepository repository = ProjectRepository.open(folder)) {
            InstallDriver installation = new InstallDriver(repository, launcher());
            boolean written = installation.execute();
            out.println("Git now merges the model files of " + repository.git().getWorkTree() + " by elements; it runs");
            out.println("  " + installation.driver());
            out.println("That is in this clone's own configuration (merge." + GitAttributes.DRIVER
                    + ".driver): run «klantreis merge --install» in each clone.");
            out.println(written ? "The file " + folder.resolve(GitAttributes.FILE) + " was written; commit it."
                    : "The file " + folder.resolve(GitAttributes.FILE) + " says so already.");
        }
    }

    /** The checkout's own program, or the one that was installed; else the name, to be found on the path. */
    private static String launcher() {
        String named = System.getenv("KLANTREIS_LAUNCHER");
        if (named != null && !named.isBlank()) {
            return named;
        }
        String home = System.getProperty("klantreis.home");
        if (home != null) {
            Path launcher = Path.of(home).resolve("klantreis").toAbsolutePath().normalize();
            if (Files.isExecutable(launcher)) {
                return launcher.toString();
            }
        }
        return "klantreis";
    }
}
