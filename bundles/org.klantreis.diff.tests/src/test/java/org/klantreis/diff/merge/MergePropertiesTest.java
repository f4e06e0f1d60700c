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
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.klantreis.diff.Change;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.ElementValues;
import org.klantreis.diff.ModelState;
import org.klantreis.examples.Examples;
import org.klantreis.model.Identified;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.project.MemoryFiles;

/** What holds for every merge, tried with many random ones. */
class MergePropertiesTest {
    private static final int SEEDS = Integer.getInteger("seeds", 120);
    private static Map<String, byte[]> base;

    @BeforeAll
    static void readBase(@TempDir Path folder) throws IOException {
        Examples.copy(Examples.HAVENBANK, folder.resolve("p"));
        base = LandscapeProject.open(folder.resolve("p")).contentsAsRead();
    }

    private static LandscapeProject open(Map<String, byte[]> contents) throws IOException {
        return LandscapeProject.open(new MemoryFiles(contents));
    }

    private static Map<String, byte[]> edited(long seed, int edits) throws IOException {
        LandscapeProject project = open(base);
        new RandomEdits(project, seed).make(edits);
        Map<String, byte[]> contents = project.contents();
        assertThat(open(contents).problems()).as("edits of seed " + seed).isEmpty();
        return contents;
    }

    private static MergeResult merge(Map<String, byte[]> base, Map<String, byte[]> ours, Map<String, byte[]> theirs) throws IOException {
        return ThreeWayMerge.of(open(base), open(ours), open(theirs)).merge();
    }

    private static void assertSame(Map<String, byte[]> actual, Map<String, byte[]> expected, String what) {
        assertThat(actual.keySet()).as(what).isEqualTo(expected.keySet());
        expected.forEach((path, content) -> assertThat(new String(actual.get(path))).as(what + " " + path).isEqualTo(new String(content)));
    }

    @Test
    void changesOfOneSideAreTakenToTheByte() throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Map<String, byte[]> one = edited(seed, 1 + seed % 40);
            for (MergeResult merge : List.of(merge(base, one, base), merge(base, base, one), merge(base, one, one))) {
                assertThat(merge.conflicts()).as("seed " + seed).isEmpty();
                assertSame(merge.files(), one, "seed " + seed);
            }
        }
    }

    @Test
    void everyMergeReloadsWithNoProblemAndBothWaysGiveTheSame() throws IOException {
        for (int seed = 0; seed < SEEDS; seed++) {
            int edits = 1 + seed % 30;
            Map<String, byte[]> ours = edited(1000 + seed, edits);
            Map<String, byte[]> theirs = edited(5000 + seed, edits);
            MergeResult one = merge(base, ours, theirs);
            MergeResult other = merge(base, theirs, ours);
            String what = "seed " + seed;
            assertThat(one.project().problems()).as(what).isEmpty();
            assertThat(ids(decideAll(other, Decision.THEIRS))).as(what + told(one) + told(other)).isEqualTo(ids(decideAll(one, Decision.OURS)));
            if (one.conflicts().isEmpty()) {
                assertSame(other.files(), one.files(), what);
                assertContainsChanges(one, ours, theirs, what);
                assertContainsChanges(one, theirs, ours, what);
            }
            decideAll(one, other, what);
        }
    }

    /** Whatever is decided, the result is valid, and ours here is theirs there. */
    private static void decideAll(MergeResult one, MergeResult other, String what) throws IOException {
        for (Decision decision : List.of(Decision.OURS, Decision.THEIRS, Decision.BASE)) {
            MergeResult decided = decideAll(one, decision);
            assertThat(decided.project().problems()).as(what + decision).isEmpty();
            Decision mirrored = decision == Decision.OURS ? Decision.THEIRS : decision == Decision.THEIRS ? Decision.OURS : decision;
            if (decision != Decision.BASE) {
                assertThat(Comparison.between(ModelState.of(decided.project()), ModelState.of(decideAll(other, mirrored).project()))
                        .all()).as(what + decision).isEmpty();
            }
        }
    }

    private static MergeResult decideAll(MergeResult result, Decision decision) {
        MergeResult decided = result;
        for (int i = 0; i < 20 && !decided.isDecided(); i++) {
            Map<String, Decision> all = new HashMap<>();
            decided.open().forEach(conflict -> all.put(conflict.id(), decision));
            decided = decided.with(all);
        }
        assertThat(decided.open()).isEmpty();
        return decided;
    }

    private static String told(MergeResult result) {
        return result.conflicts().stream().map(conflict -> "\n" + conflict.id() + " " + conflict.sentence()).collect(Collectors.joining());
    }

    private static Set<String> ids(MergeResult result) {
        return result.conflicts().stream().map(Conflict::id).collect(Collectors.toSet());
    }

    /** Each change of a side is in the merge, unless the other one deleted the element. */
    private static void assertContainsChanges(MergeResult merge, Map<String, byte[]> side, Map<String, byte[]> other, String what)
            throws IOException {
        ModelState merged = ModelState.of(merge.project());
        ModelState there = ModelState.of(open(other));
        for (ElementDiff diff : Comparison.between(ModelState.of(open(base)), ModelState.of(open(side))).all()) {
            if (diff.kind() == ElementDiff.Kind.DELETED) {
                assertThat(merged.find(diff.id())).as(what).isEmpty();
            } else if (diff.kind() == ElementDiff.Kind.ADDED || there.find(diff.id()).isPresent()) {
                Identified now = merged.find(diff.id()).orElseThrow();
                diff.changes().forEach(change -> assertContains(change, diff.after(), now, there, what));
            }
        }
    }

    private static void assertContains(Change change, Identified side, Identified now, ModelState other, String what) {
        Map<EStructuralFeature, List<String>> wanted = ElementValues.of(side);
        Map<EStructuralFeature, List<String>> found = ElementValues.of(now);
        if (change instanceof Change.AttributeChanged attribute && !attribute.attribute().isMany()
                && !attribute.attribute().getName().equals("documentation")) {
            assertThat(found.get(attribute.attribute())).as(what).isEqualTo(wanted.get(attribute.attribute()));
        } else if (change instanceof Change.ReferenceChanged reference) {
            assertThat(found.get(reference.reference())).as(what).containsAll(reference.added());
            assertThat(reference.removed()).as(what).noneMatch(found.get(reference.reference())::contains);
        } else if (change instanceof Change.Moved moved && moved.after().parent() != null) {
            assertThat(((Identified) now.eContainer()).getId()).as(what).isEqualTo(moved.after().parent());
        }
    }
}
