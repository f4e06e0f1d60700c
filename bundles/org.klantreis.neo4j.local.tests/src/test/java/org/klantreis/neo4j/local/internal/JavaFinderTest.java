/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.neo4j.local.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.neo4j.local.LocalNeo4jException;
import org.klantreis.neo4j.local.LocalNeo4jException.Reason;

class JavaFinderTest {

    @TempDir
    Path root;

    @Test
    void takesTheRunningJavaWhereSupported() throws Exception {
        Path running = java("opt/here", "17.0.15");
        java("usr/lib/jvm/java-21", "21.0.8");

        assertThat(new JavaFinder(platform("Linux", running, Map.of())).find().home()).isEqualTo(running);
    }

    @Test
    void takesJavaHomeWhereTheRunningOneIsTooNew() throws Exception {
        Path running = java("opt/here", "25");
        Path set = java("home/me/jdk", "17.0.15");
        java("usr/lib/jvm/java-21", "21.0.8");

        assertThat(new JavaFinder(platform("Linux", running, Map.of("JAVA_HOME", set.toString()))).find().home()).isEqualTo(set);
    }

    @Test
    void looksInTheUsualPlacesOfEachSystem() throws Exception {
        Path running = java("opt/here", "25");
        Path linux = java("usr/lib/jvm/java-21-openjdk", "21.0.8");
        Path mac = java("Library/Java/JavaVirtualMachines/temurin-17.jdk/Contents/Home", "17.0.15");

        assertThat(new JavaFinder(platform("Linux", running, Map.of())).find().home()).isEqualTo(linux);
        assertThat(new JavaFinder(platform("Mac OS X", running, Map.of())).find().home()).isEqualTo(mac);
    }

    @Test
    void looksForTheWindowedLauncherOnWindows() throws Exception {
        Path running = windowsJava("Program Files/Java/jdk-25", "25");
        Path adoptium = windowsJava("Program Files/Eclipse Adoptium/jdk-21.0.8", "21.0.8");
        Platform windows = platform("Windows 11", running, Map.of());

        JavaFinder.Java found = new JavaFinder(windows).find();

        assertThat(found.home()).isEqualTo(adoptium);
        assertThat(found.executable(windows)).hasFileName("javaw.exe");
    }

    @Test
    void prefersWhatTheUserNamed() throws Exception {
        Path running = java("opt/here", "17.0.15");
        Path named = java("opt/named", "21.0.8");

        assertThat(new JavaFinder(platform("Linux", running, Map.of(JavaFinder.VARIABLE, named.toString()))).find().home())
                .isEqualTo(named);
    }

    @Test
    void saysWhatIsNeededAndWhatWasFound() throws Exception {
        Path running = java("opt/here", "25.0.1");
        java("usr/lib/jvm/java-11", "11.0.2");
        JavaFinder finder = new JavaFinder(platform("Linux", running, Map.of()));

        LocalNeo4jException problem = catchThrowableOfType(LocalNeo4jException.class, finder::find);

        assertThat(problem.reason()).isEqualTo(Reason.NO_SUITABLE_JAVA);
        assertThat(problem).hasMessage("The local Neo4j needs Java 17 or 21, and found only Java 25.0.1 in " + running
                + ", Java 11.0.2 in " + root.resolve("usr/lib/jvm/java-11")
                + ": install one, or set KLANTREIS_NEO4J_JAVA to its home folder.");
    }

    @Test
    void refusesAnUnsupportedJavaThatTheUserNamed() throws Exception {
        Path running = java("opt/here", "17.0.15");
        Path named = java("opt/named", "24.0.2");
        JavaFinder finder = new JavaFinder(platform("Linux", running, Map.of(JavaFinder.VARIABLE, named.toString())));

        LocalNeo4jException problem = catchThrowableOfType(LocalNeo4jException.class, finder::find);

        assertThat(problem).hasMessage("The local Neo4j needs Java 17 or 21, and KLANTREIS_NEO4J_JAVA names " + named
                + ", which is Java 24.0.2: set it to the home folder of a Java 17 or 21.");
    }

    private Platform platform(String os, Path running, Map<String, String> environment) {
        return new Platform(os, root.resolve("home/me"), environment, running, root);
    }

    private Path java(String folder, String version) throws IOException {
        return java(folder, version, "java");
    }

    private Path windowsJava(String folder, String version) throws IOException {
        return java(folder, version, "javaw.exe");
    }

    private Path java(String folder, String version, String executable) throws IOException {
        Path home = root.resolve(folder);
        Files.createDirectories(home.resolve("bin"));
        Files.createFile(home.resolve("bin").resolve(executable));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Somebody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }
}
