/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.klantreis.knowledge.server.LocalServer;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.project.Problem;

/**
 * Tells what is wrong with a project's files, each time that an answer misses what is in them. Commands do not read files that
 * the knowledge base knows already, so what was wrong with them is kept beside it.
 */
final class FileProblems {
    private final Path file;
    private final PrintWriter messages;

    FileProblems(Path folder, PrintWriter messages) {
        this.file = folder.resolve(LocalServer.FOLDER).resolve("problems");
        this.messages = messages;
    }

    /** Tells what is wrong with the files of a project that was just read. */
    void tell(LandscapeProject project) {
        List<String> problems = project.problems().stream().map(Problem::toString).toList();
        problems.forEach(messages::println);
        messages.flush();
        keep(problems);
    }

    /** Tells it again for files that have not changed since. */
    void tellAgain() {
        try {
            if (Files.isRegularFile(file)) {
                Files.readAllLines(file, StandardCharsets.UTF_8).forEach(messages::println);
            }
        } catch (IOException e) {
            messages.println(file + " cannot be read (" + e.getMessage()
                    + "); «klantreis validate» tells what is wrong with the files.");
        }
    }

    private void keep(List<String> problems) {
        try {
            if (problems.isEmpty()) {
                Files.deleteIfExists(file);
            } else {
                Files.createDirectories(file.getParent());
                Files.write(file, problems, StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            System.getLogger(FileProblems.class.getName()).log(System.Logger.Level.DEBUG, "The problems were not kept.", e);
        }
    }
}
