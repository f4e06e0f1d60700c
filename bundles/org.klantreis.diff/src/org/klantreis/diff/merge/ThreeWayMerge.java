/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.klantreis.model.Document;
import org.klantreis.model.project.FileKind;
import org.klantreis.model.project.LandscapeProject;

/**
 * Merges two versions of a project that began from one: by element, known by its id, across files. Changes that do not exclude each
 * other are both in the result, whichever side is ours; those that do are {@link Conflict}s.
 *
 * <pre>{@code
 * MergeResult merge = ThreeWayMerge.of(base, ours, theirs).named("main", "review").merge();
 * merge.open().forEach(conflict -> System.out.println(conflict.sentence()));
 * MergeResult decided = merge.with(Map.of(merge.open().get(0).id(), Decision.THEIRS));
 * decided.files().forEach((path, bytes) -> ...);
 * }</pre>
 *
 * <p>Nothing is written. The three projects must not be changed while the result is used.
 */
public final class ThreeWayMerge {
    private final MergeSide base;
    private final MergeSide ours;
    private final MergeSide theirs;
    private final String oursName;
    private final String theirsName;

    private ThreeWayMerge(MergeSide base, MergeSide ours, MergeSide theirs, String oursName, String theirsName) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.oursName = oursName;
        this.theirsName = theirsName;
    }

    /**
     * Prepares a merge of projects.
     *
     * @param base what both began from
     * @param ours what is here
     * @param theirs what comes in
     * @return the merge
     * @throws IOException when a file cannot be read any more
     */
    public static ThreeWayMerge of(LandscapeProject base, LandscapeProject ours, LandscapeProject theirs) throws IOException {
        return of(MergeSide.of(base), MergeSide.of(ours), MergeSide.of(theirs));
    }

    /**
     * Prepares a merge.
     *
     * @param base what both began from; {@link MergeSide#nothing()} where they have nothing in common
     * @param ours what is here
     * @param theirs what comes in
     * @return the merge
     */
    public static ThreeWayMerge of(MergeSide base, MergeSide ours, MergeSide theirs) {
        return new ThreeWayMerge(base, ours, theirs, "ours", "theirs");
    }

    /**
     * Names the sides in sentences.
     *
     * @param oursName what is here, as a branch's name; "ours" unless set
     * @param theirsName what comes in; "theirs" unless set
     * @return the merge with these names
     */
    public ThreeWayMerge named(String oursName, String theirsName) {
        return new ThreeWayMerge(base, ours, theirs, oursName, theirsName);
    }

    /**
     * Merges.
     *
     * @return the result, with no conflict decided
     * @throws MergeRefusedException when a side has files that cannot be read, elements with the same id or none, unknown content, or a
     *         newer format
     */
    public MergeResult merge() throws MergeRefusedException {
        List<String> reasons = new ArrayList<>();
        refuse(reasons, "base", base);
        refuse(reasons, oursName, ours);
        refuse(reasons, theirsName, theirs);
        if (reasons.isEmpty()) {
            refuseStrangers(reasons);
        }
        if (!reasons.isEmpty()) {
            throw new MergeRefusedException(reasons);
        }
        Sides sides = new Sides(base.state(), ours.state(), theirs.state(), oursName, theirsName);
        return MergeResult.of(sides, Map.of(Side.BASE, base.contents(), Side.OURS, ours.contents(), Side.THEIRS, theirs.contents()),
                Map.of());
    }

    private static void refuse(List<String> reasons, String name, MergeSide side) {
        side.problems().forEach(problem -> reasons.add("in " + name + ", " + problem));
    }

    /** Two catalogues with different ids are of two projects; no element of the one is known in the other. */
    private void refuseStrangers(List<String> reasons) {
        Document here = ours.state().documents().get(FileKind.CATALOGUE);
        Document there = theirs.state().documents().get(FileKind.CATALOGUE);
        if (here != null && there != null && !here.getId().equals(there.getId())) {
            reasons.add(oursName + " and " + theirsName + " are different projects: their " + FileKind.CATALOGUE
                    + " have not the same id; merge branches that began from one project.");
        }
    }
}
