/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for a project. At the end its server is stopped and the folder deleted, in this order. */
final class TestFolder implements AutoCloseable {
    private final Path root;

    TestFolder() {
        try {
            root = Files.createTempDirectory("klantreis-cli").toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a place for a project; there is nothing there yet. */
    Path project() {
        return root.resolve("a project");
    }

    @Override
    public void close() {
        if (Files.exists(project().resolve(".klantreis"))) {
            Run.in(project(), "server", "stop");
        }
        try (Stream<Path> tree = Files.walk(root)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // The server may be writing its last lines; what is left is in the system's folder for temporary files.
        }
    }
}
