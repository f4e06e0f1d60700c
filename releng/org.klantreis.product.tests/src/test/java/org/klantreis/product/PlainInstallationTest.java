/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Klantreis, installed from the update site into a plain Eclipse, is whole there: the build installs it, this starts it. */
class PlainInstallationTest {
    private static final Path RELENG = Path.of("..").toAbsolutePath().normalize();
    private static final Path PLAIN = RELENG.resolve("org.klantreis.plain.product/target/products/org.klantreis.plain");
    private static final long MINUTES = 5;

    @TempDir
    private static Path scratch;
    private static Path installation;
    private static List<String> found;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        assumeTrue(System.getenv("DISPLAY") != null || !System.getProperty("os.name").contains("Linux"),
                "The installation is not started: there is no display; ./verify brings one.");
        installation = onlyFolder(onlyFolder(onlyFolder(PLAIN)));
        Path report = scratch.resolve("report.txt");
        Path output = scratch.resolve("output.txt");
        String launcher = jar(installation.resolve("plugins"), "org.eclipse.equinox.launcher_").toString();
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx800m",
                "-Dklantreis.probe=" + report, "-jar", launcher, "-install", installation.toString(), "-configuration",
                configuration().toString(), "-data", scratch.resolve("workspace").toString(), "-application",
                "org.klantreis.probe.application", "-nosplash", "-consoleLog")
                .redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            assertThat(ended).as("Eclipse ended; it said: %s", Files.readString(output)).isTrue();
            assertThat(report).as("Eclipse started; it said: %s", Files.readString(output)).exists();
            found = Files.readAllLines(report);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void resolvesEveryBundle() {
        assertThat(found).filteredOn(line -> line.startsWith("bundle ")).allMatch(line -> line.endsWith(": ok"))
                .contains("bundle org.klantreis.model: ok", "bundle org.klantreis.versioning: ok", "bundle org.klantreis.ui: ok",
                        "bundle org.klantreis.ui.map: ok", "bundle org.klantreis.ui.knowledge: ok");
    }

    @Test
    void opensThePerspectiveAndEveryView() {
        assertThat(found).filteredOn(line -> line.startsWith("perspective ") || line.startsWith("view "))
                .allMatch(line -> line.endsWith(": ok"))
                .contains("perspective org.klantreis.ui.perspective: ok", "view org.klantreis.ui.explorer: ok",
                        "view org.klantreis.ui.knowledge.handoffs: ok");
    }

    @Test
    void opensEveryWizard() {
        assertThat(found).filteredOn(line -> line.contains(" wizard ")).allMatch(line -> line.endsWith(": ok"))
                .contains("new wizard org.klantreis.ui.wizards.project: ok", "new wizard org.klantreis.ui.wizards.journey: ok",
                        "import wizard org.klantreis.ui.wizards.govuk: ok");
    }

    @Test
    void hasAnEditorForEachFile() {
        assertThat(found).contains("editor a.journey: org.klantreis.ui.map.editor",
                "editor a.klantreis: org.klantreis.ui.forms.editor", "editor a.complaints: org.klantreis.ui.forms.editor",
                "editor a.research: org.klantreis.ui.forms.editor", "editor a.eventlog: org.klantreis.ui.forms.editor");
    }

    /** The installation's configuration, with the probe as one bundle more. */
    private static Path configuration() throws IOException {
        Path probe = jar(RELENG.resolve("org.klantreis.probe/target"), "org.klantreis.probe-");
        Path folder = Files.createDirectory(scratch.resolve("configuration"));
        List<String> lines = Files.readAllLines(installation.resolve("configuration/config.ini")).stream()
                .map(line -> line.startsWith("osgi.bundles=") ? line + ",reference\\:file\\:" + probe + "@4" : line)
                .map(line -> line.startsWith("osgi.framework=") ? "osgi.framework=" + framework() : line).toList();
        Files.write(folder.resolve("config.ini"), lines);
        return folder;
    }

    private static String framework() {
        try {
            return "file\\:" + jar(installation.resolve("plugins"), "org.eclipse.osgi_");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path jar(Path folder, String begin) throws IOException {
        return one(folder, file -> file.getFileName().toString().startsWith(begin) && file.toString().endsWith(".jar")
                && !file.toString().endsWith("-sources.jar"));
    }

    private static Path onlyFolder(Path folder) throws IOException {
        return one(folder, Files::isDirectory);
    }

    private static Path one(Path folder, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> matching = files.filter(wanted).toList();
            assertThat(matching).as("what is looked for in %s", folder).hasSize(1);
            return matching.get(0);
        }
    }
}
