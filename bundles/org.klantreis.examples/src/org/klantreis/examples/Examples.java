/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.examples;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The landscape projects that ship: a rich example, and a minimal one to begin with. */
public final class Examples {
    /** The rich example: a bank and insurance cooperative. */
    public static final String HAVENBANK = "havenbank";
    /** A small project to begin with. */
    public static final String MINIMAL = "minimal";

    private static final String FOLDER = "projects";

    private Examples() {
    }

    /** Returns the names of the projects. */
    public static List<String> names() {
        return List.of(MINIMAL, HAVENBANK);
    }

    /**
     * Copies a project.
     *
     * @param name one of {@link #names()}
     * @param target the folder to fill; made where it does not exist
     * @throws IOException when it cannot be read or written
     */
    public static void copy(String name, Path target) throws IOException {
        Path bundle = bundle();
        if (Files.isDirectory(bundle)) {
            copyTree(bundle.resolve(FOLDER).resolve(name), target);
        } else {
            try (FileSystem archive = FileSystems.newFileSystem(URI.create("jar:" + bundle.toUri()), Map.of())) {
                copyTree(archive.getPath("/" + FOLDER, name), target);
            }
        }
    }

    private static void copyTree(Path source, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.sorted().toList()) {
                Path copy = target.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** The bundle's archive or folder; in a development tree the classes lie in a folder inside it. */
    private static Path bundle() throws IOException {
        try {
            Path location = Path.of(Examples.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            for (Path at = location; at != null; at = at.getParent()) {
                if (Files.isRegularFile(at) || Files.isDirectory(at.resolve(FOLDER))) {
                    return at;
                }
            }
            throw new IOException("The example projects are missing from " + location + "; install Klantreis again.");
        } catch (URISyntaxException e) {
            throw new IOException("The example projects cannot be found.", e);
        }
    }
}
