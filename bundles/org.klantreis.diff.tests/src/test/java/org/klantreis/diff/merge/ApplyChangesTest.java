/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.ModelState;
import org.klantreis.examples.Examples;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.project.MemoryFiles;

class ApplyChangesTest {
    private static final int SEEDS = 80;
    private static Map<String, byte[]> base;

    @BeforeAll
    static void readBase(@TempDir Path folder) throws IOException {
        Examples.copy(Examples.HAVENBANK, folder.resolve("p"));
        base = LandscapeProject.open(folder.resolve("p")).contentsAsRead();
    }

    private static LandscapeProject open(Map<String, byte[]> contents) throws IOException {
        return LandscapeProject.open(new MemoryFiles(contents));
    }

    private static LandscapeProject edited(long seed) throws IOException {
        LandscapeProject project = open(base);
        new RandomEdits(project, seed).make(1 + (int) (seed % 25));
        return open(project.contents());
    }

    private static Comparison compare(LandscapeProject before, LandscapeProject after) {
        return Comparison.between(ModelState.of(before), ModelState.of(after));
    }

    private static LandscapeProject with(LandscapeProject project, ChangedFiles files) throws IOException {
        Map<String, byte[]> contents = new HashMap<>(project.contentsAsRead());
        for (Map.Entry<String, Optional<byte[]>> file : files.changed().entrySet()) {
            file.getValue().ifPresentOrElse(bytes -> contents.put(file.getKey(), bytes), () -> contents.remove(file.getKey()));
        }
        return open(contents);
    }

    @Test
    void allChangesGiveTheOtherState() throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            LandscapeProject before = open(base);
            LandscapeProject after = edited(seed);
            Comparison changes = compare(before, after);
            LandscapeProject there = with(before, ApplyChanges.of(changes).take(changes.changes()).files(before));
            assertThat(compare(there, after).all()).as("seed " + seed).isEmpty();
            LandscapeProject back = with(after, ApplyChanges.of(changes).backwards().take(changes.changes()).files(after));
            assertThat(compare(back, before).all()).as("back, seed " + seed).isEmpty();
        }
    }

    @Test
    void someChangesGiveAValidModelThatHasThem() throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            LandscapeProject before = open(base);
            LandscapeProject after = edited(seed);
            Comparison changes = compare(before, after);
            Random random = new Random(seed);
            List<ElementDiff> some = changes.changes().stream().filter(diff -> random.nextInt(3) == 0).toList();
            ChangedFiles files = ApplyChanges.of(changes).take(some).files(before);
            LandscapeProject there = with(before, files);
            assertThat(there.problems()).as("seed " + seed).isEmpty();
            assertThat(files.plan().leftOut()).as("seed " + seed).isEmpty();
            Comparison rest = compare(there, after);
            some.forEach(diff -> assertThat(rest.of(diff.id()).filter(left -> left.kind() != ElementDiff.Kind.CHANGED)).isEmpty());
            assertThat(rest.all().size()).as("seed " + seed).isLessThanOrEqualTo(changes.all().size());
        }
    }
}
