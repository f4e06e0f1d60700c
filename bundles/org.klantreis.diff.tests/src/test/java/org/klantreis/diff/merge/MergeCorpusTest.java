/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.klantreis.model.project.LandscapeProject;

/**
 * Merges the cases in src/test/resources/merge: a folder a case, named by what it shows, with the files of base, ours and theirs, those
 * that are expected to be other than ours, and the conflicts where there are some. With CORPUS_WRITE=FOLDER in the environment what
 * comes of them is written there instead, to be read and kept.
 */
class MergeCorpusTest {
    private static final String CONFLICTS = "conflicts.txt";

    @TestFactory
    Stream<DynamicTest> cases() throws IOException, URISyntaxException {
        Path corpus = Path.of(MergeCorpusTest.class.getResource("/merge").toURI());
        try (Stream<Path> folders = Files.list(corpus)) {
            List<Path> sorted = folders.sorted().toList();
            assertThat(sorted).hasSizeGreaterThan(24);
            return sorted.stream().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
    }

    private static void check(Path folder) throws IOException {
        MergeResult result = ThreeWayMerge.of(open(folder.resolve("base")), open(folder.resolve("ours")), open(folder.resolve("theirs")))
                .merge();
        String told = Stream.concat(result.conflicts().stream().map(conflict -> conflict.kind().words() + ": " + conflict.sentence()),
                result.combined().stream()).map(line -> line + "\n").collect(Collectors.joining());
        Map<String, String> changed = new TreeMap<>();
        result.changed().forEach((path, content) -> changed.put(path, new String(content)));
        result.deleted().forEach(path -> changed.put(path + ".deleted", ""));

        assertThat(result.project().problems()).isEmpty();
        String write = System.getenv("CORPUS_WRITE");
        Path kept = write == null ? folder : Path.of(write, folder.getFileName().toString());
        if (write != null) {
            write(kept, told, changed);
        }
        assertThat(told).isEqualTo(Files.exists(kept.resolve(CONFLICTS)) ? Files.readString(kept.resolve(CONFLICTS)) : "");
        assertThat(changed).isEqualTo(files(kept.resolve("expected")));
    }

    private static LandscapeProject open(Path folder) throws IOException {
        return LandscapeProject.open(folder);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return files;
    }

    private static void write(Path folder, String told, Map<String, String> changed) throws IOException {
        Files.createDirectories(folder);
        if (!told.isEmpty()) {
            Files.writeString(folder.resolve(CONFLICTS), told);
        }
        for (Map.Entry<String, String> file : changed.entrySet()) {
            Path path = folder.resolve("expected").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
