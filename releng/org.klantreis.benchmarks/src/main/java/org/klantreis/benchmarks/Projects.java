/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

import org.klantreis.benchmarks.landscape.LandscapeGenerator;
import org.klantreis.knowledge.server.LocalServer;

/** The projects that are measured: made once for each size and kept, and copied for each run. */
final class Projects {
    private final Path target;

    Projects(Path target) {
        this.target = target;
    }

    /** Answers a project's folder that the run may change; the last run's is gone. */
    Path forRun(int elements) throws Exception {
        Path made = target.resolve("landscapes").resolve("v" + LandscapeGenerator.VERSION + "-" + elements);
        if (!Files.exists(made)) {
            Path unfinished = made.resolveSibling(made.getFileName() + ".unfinished");
            delete(unfinished);
            Files.createDirectories(unfinished);
            LandscapeGenerator.generate(unfinished, elements);
            Files.move(unfinished, made, StandardCopyOption.ATOMIC_MOVE);
        }
        Path run = run(elements);
        remove(elements);
        copy(made, run);
        return run;
    }

    /** Removes a run's folder, and ends its server if that was left behind. */
    void remove(int elements) throws Exception {
        new LocalServer(run(elements)).stop();
        delete(run(elements));
    }

    private Path run(int elements) {
        return target.resolve("run").resolve(String.valueOf(elements));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.deleteIfExists(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
