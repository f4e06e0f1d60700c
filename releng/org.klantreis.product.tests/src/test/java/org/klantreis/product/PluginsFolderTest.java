/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.product;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the products' plugins folders hold: each bundle in one version, one platform throughout. */
class PluginsFolderTest {
    private static final Path RELENG = Path.of("..").toAbsolutePath().normalize();
    private static final Path STUDIO = RELENG.resolve("org.klantreis.studio.product/target/products/org.klantreis.studio");
    private static final Path COMMAND_LINE =
            RELENG.resolve("org.klantreis.cli.product/target/products/org.klantreis.headless/linux/gtk/x86_64/plugins");

    @Test
    void studioIsBuiltForEachPlatform() throws IOException {
        assertThat(studioFolders()).extracting(folder -> STUDIO.relativize(folder).subpath(0, 3).toString().replace('\\', '/'))
                .containsExactlyInAnyOrder("linux/gtk/x86_64", "linux/gtk/aarch64", "win32/win32/x86_64", "win32/win32/aarch64",
                        "macosx/cocoa/x86_64", "macosx/cocoa/aarch64");
    }

    @TestFactory
    Stream<DynamicTest> studioHoldsOnePlatform() throws IOException {
        return studioFolders().stream().map(folder -> DynamicTest.dynamicTest(STUDIO.relativize(folder).toString(), () -> {
            Map<String, TreeSet<String>> versions = versions(folder);
            List<String> fragments = versions.keySet().stream()
                    .filter(name -> name.matches("org\\.eclipse\\.swt\\.(gtk|win32|cocoa)\\..*")).toList();

            assertNothingTwice(folder, versions);
            assertThat(fragments).as("SWT's native part in %s", folder).hasSize(1);
            assertThat(versions).as("bundles in %s", folder).containsKeys("org.eclipse.swt", "org.eclipse.core.runtime",
                    "org.klantreis.model", "org.klantreis.ui");
            assertThat(versions.get(fragments.get(0))).as("version of SWT's native part, the same as of SWT itself in %s", folder)
                    .isEqualTo(versions.get("org.eclipse.swt"));
        }));
    }

    @Test
    void commandLineHoldsNothingTwiceAndNoWorkbench() throws IOException {
        Map<String, TreeSet<String>> versions = versions(COMMAND_LINE);

        assertNothingTwice(COMMAND_LINE, versions);
        assertThat(versions).containsKeys("org.klantreis.cli", "org.klantreis.model", "org.eclipse.core.runtime");
        assertThat(versions.keySet()).as("bundles of the command line").noneMatch(name -> name.startsWith("org.eclipse.swt")
                || name.startsWith("org.eclipse.jface") || name.equals("org.eclipse.ui") || name.startsWith("org.eclipse.ui."));
    }

    private static void assertNothingTwice(Path folder, Map<String, TreeSet<String>> versions) {
        Map<String, TreeSet<String>> twice = new TreeMap<>(versions);
        twice.values().removeIf(found -> found.size() == 1);
        assertThat(twice).as("bundles that %s holds in more than one version: name one version in klantreis.target", folder)
                .isEmpty();
    }

    private static List<Path> studioFolders() throws IOException {
        try (Stream<Path> all = Files.walk(STUDIO, 7)) {
            return all.filter(path -> path.endsWith("plugins") && Files.isDirectory(path)).sorted().toList();
        }
    }

    private static Map<String, TreeSet<String>> versions(Path folder) throws IOException {
        try (Stream<Path> bundles = Files.list(folder)) {
            return bundles.map(path -> path.getFileName().toString().replaceFirst("\\.jar$", ""))
                    .filter(name -> name.contains("_"))
                    .collect(groupingBy(name -> name.replaceFirst("_\\d+\\..*", ""), TreeMap::new,
                            mapping(name -> name.replaceFirst(".*?_(?=\\d+\\.)", ""), toCollection(TreeSet::new))));
        }
    }
}
