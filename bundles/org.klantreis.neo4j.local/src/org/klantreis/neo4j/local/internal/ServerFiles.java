/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.neo4j.local.internal;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.klantreis.neo4j.local.LocalNeo4jException;
import org.klantreis.neo4j.local.LocalNeo4jException.Reason;

/**
 * Finds the server's jars, {@code server/lib} in this bundle: the bundle's folder in an installation; two folders up from
 * {@code target/classes} or from {@code target/x.jar} in a build; or where the system property {@code klantreis.neo4j.server}
 * says.
 */
final class ServerFiles {

    static final String PROPERTY = "klantreis.neo4j.server";

    private ServerFiles() {
    }

    /** Answers the jar with the server's main class; its manifest names all the others beside it. */
    static Path mainJar() throws LocalNeo4jException {
        List<Path> places = places();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                try (Stream<Path> jars = Files.list(place)) {
                    List<Path> found = jars.filter(jar -> isMainJar(jar.getFileName().toString())).sorted().toList();
                    if (!found.isEmpty()) {
                        return found.get(found.size() - 1).toRealPath();
                    }
                } catch (IOException e) {
                    throw new LocalNeo4jException(Reason.INCOMPLETE_INSTALLATION, "The local Neo4j's folder " + place
                            + " cannot be read (" + e.getMessage() + "): install Klantreis again.", e);
                }
            }
        }
        throw new LocalNeo4jException(Reason.INCOMPLETE_INSTALLATION, "The local Neo4j's files are not in " + places.get(0)
                + ": install Klantreis again, or build the project first.");
    }

    private static boolean isMainJar(String name) {
        return name.startsWith("org.klantreis.neo4j.server") && name.endsWith(".jar");
    }

    private static List<Path> places() {
        List<Path> places = new ArrayList<>();
        String said = System.getProperty(PROPERTY);
        if (said != null) {
            places.add(Path.of(said));
        }
        CodeSource source = ServerFiles.class.getProtectionDomain().getCodeSource();
        if (source != null) {
            try {
                Path here = Path.of(source.getLocation().toURI());
                for (Path folder = here; folder != null && places.size() < 4; folder = folder.getParent()) {
                    places.add(folder.resolve("server").resolve("lib"));
                }
            } catch (URISyntaxException | IllegalArgumentException e) {
                // A location that is no file: only the property can help.
            }
        }
        if (places.isEmpty()) {
            places.add(Path.of("server", "lib"));
        }
        return places;
    }
}
