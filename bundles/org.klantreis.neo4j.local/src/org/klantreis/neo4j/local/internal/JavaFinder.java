/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.neo4j.local.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.klantreis.neo4j.local.LocalNeo4jException;
import org.klantreis.neo4j.local.LocalNeo4jException.Reason;

/** Finds a Java that Neo4j 5.26 supports, which need not be the one that runs this code. */
final class JavaFinder {

    /** Names the home folder of the Java to take, before all else. */
    static final String VARIABLE = "KLANTREIS_NEO4J_JAVA";

    private static final Set<Integer> SUPPORTED = Set.of(17, 21);

    /**
     * A Java installation.
     *
     * @param home its home folder
     * @param version as its release file says, for instance 17.0.15
     * @param feature the first number of the version
     */
    record Java(Path home, String version, int feature) {

        boolean isSupported() {
            return SUPPORTED.contains(feature);
        }

        Path executable(Platform platform) {
            // javaw belongs to no console: Ctrl-C there, or closing it, does not reach the server.
            return home.resolve("bin").resolve(platform.isWindows() ? "javaw.exe" : "java");
        }
    }

    private final Platform platform;

    JavaFinder(Platform platform) {
        this.platform = platform;
    }

    Java find() throws LocalNeo4jException {
        Optional<String> chosen = platform.variable(VARIABLE);
        if (chosen.isPresent()) {
            return checked(chosen.get());
        }
        List<Java> seen = new ArrayList<>();
        List<Path> homes = new ArrayList<>(List.of(platform.javaHome()));
        platform.variable("JAVA_HOME").map(Path::of).ifPresent(homes::add);
        for (Path home : homes) {
            Optional<Java> java = read(home);
            if (java.isPresent() && java.get().isSupported()) {
                return java.get();
            }
            java.ifPresent(seen::add);
        }
        usualPlaces().forEach(home -> read(home).ifPresent(seen::add));
        return seen.stream().filter(Java::isSupported)
                .max(Comparator.comparingInt(Java::feature).thenComparing(java -> java.home().toString()))
                .orElseThrow(() -> new LocalNeo4jException(Reason.NO_SUITABLE_JAVA,
                        "The local Neo4j needs Java 17 or 21, and found " + (seen.isEmpty() ? "none" : "only " + describe(seen))
                                + ": install one, or set " + VARIABLE + " to its home folder."));
    }

    private Java checked(String home) throws LocalNeo4jException {
        Optional<Java> java = read(Path.of(home));
        if (java.isEmpty() || !java.get().isSupported()) {
            throw new LocalNeo4jException(Reason.NO_SUITABLE_JAVA, "The local Neo4j needs Java 17 or 21, and " + VARIABLE
                    + " names " + home + ", which is " + java.map(j -> "Java " + j.version()).orElse("no Java home folder")
                    + ": set it to the home folder of a Java 17 or 21.");
        }
        return java.get();
    }

    private static String describe(List<Java> found) {
        return found.stream().map(java -> "Java " + java.version() + " in " + java.home()).distinct()
                .collect(Collectors.joining(", "));
    }

    /** Reads what a folder is from its release file, which every JDK and JRE since 9 has; no process is started for it. */
    private Optional<Java> read(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release) || !Files.isRegularFile(new Java(home, "", 0).executable(platform))) {
            return Optional.empty();
        }
        try {
            return Files.readAllLines(release).stream().filter(line -> line.startsWith("JAVA_VERSION=")).findFirst()
                    .map(line -> line.substring("JAVA_VERSION=".length()).replace("\"", "").trim())
                    .map(version -> new Java(home, version, Runtime.Version.parse(version).feature()));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // not a Java we understand
        }
    }

    private List<Path> usualPlaces() {
        Path root = platform.javaPlaces();
        List<Path> homes = new ArrayList<>();
        if (platform.isWindows()) {
            for (String maker : List.of("Java", "Eclipse Adoptium", "Microsoft", "Amazon Corretto", "Zulu", "BellSoft",
                    "Semeru")) {
                addChildren(homes, root.resolve("Program Files").resolve(maker), "");
            }
        } else if (platform.isMac()) {
            addChildren(homes, root.resolve("Library/Java/JavaVirtualMachines"), "Contents/Home");
            addChildren(homes, platform.userHome().resolve("Library/Java/JavaVirtualMachines"), "Contents/Home");
            addChildren(homes, root.resolve("opt/homebrew/opt"), "libexec/openjdk.jdk/Contents/Home");
            addChildren(homes, root.resolve("usr/local/opt"), "libexec/openjdk.jdk/Contents/Home");
        } else {
            addChildren(homes, root.resolve("usr/lib/jvm"), "");
            addChildren(homes, root.resolve("usr/java"), "");
            addChildren(homes, root.resolve("opt/java"), "");
        }
        addChildren(homes, platform.userHome().resolve(".sdkman/candidates/java"), "");
        addChildren(homes, platform.userHome().resolve(".jdks"), "");
        return homes;
    }

    private static void addChildren(List<Path> homes, Path folder, String inside) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder, Files::isDirectory)) {
            children.forEach(child -> homes.add(child.resolve(inside)));
        } catch (IOException e) {
            // A folder that cannot be listed has no Java for us.
        }
    }
}
