/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.klantreis.diff.output.DiffFormat;
import org.klantreis.diff.output.DiffReport;
import org.klantreis.model.project.FolderFiles;
import org.klantreis.model.project.LandscapeProject;

/**
 * Compares the cases in src/test/resources/diff: a folder a case, named by what it shows, with the files before and after and the
 * report that a reader gets. With CORPUS_WRITE=FOLDER in the environment the reports are written there instead, to be read and kept.
 */
class DiffCorpusTest {
    private static Path corpus() throws URISyntaxException {
        return Path.of(DiffCorpusTest.class.getResource("/diff").toURI());
    }

    @TestFactory
    Stream<DynamicTest> cases() throws IOException, URISyntaxException {
        try (Stream<Path> folders = Files.list(corpus())) {
            List<Path> sorted = folders.sorted().toList();
            assertThat(sorted).hasSizeGreaterThan(35);
            return sorted.stream().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        ModelState before = state(folder.resolve("before"));
        ModelState after = state(folder.resolve("after"));

        String report = DiffFormat.TEXT.print(new DiffReport(Comparison.between(before, after), "before", "after"));

        String write = System.getenv("CORPUS_WRITE");
        Path expected = write == null ? folder.resolve("expected.txt") : Path.of(write, folder.getFileName().toString(), "expected.txt");
        if (write != null) {
            Files.writeString(expected, report);
        }
        assertThat(report).isEqualTo(Files.readString(expected));
        assertThat(Comparison.between(before, before).isEmpty()).isTrue();
        assertThat(Comparison.between(after, state(folder.resolve("after"))).isEmpty()).isTrue();
        assertThat(Comparison.between(after, before).all()).hasSameSizeAs(Comparison.between(before, after).all());
    }

    private static ModelState state(Path folder) throws IOException {
        return ModelState.of(LandscapeProject.open(new FolderFiles(folder)));
    }
}
