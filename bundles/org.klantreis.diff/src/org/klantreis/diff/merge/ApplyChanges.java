/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.klantreis.diff.Change;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.ModelState;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.project.MemoryFiles;

/**
 * Brings some of the changes of a comparison into a model: those that were ticked into a commit, an element of a revision back into the
 * working tree, or one side's value into the other in a compare editor.
 *
 * <pre>{@code
 * // What was ticked, onto the last commit: the files to commit.
 * ApplyChanges.of(headToWorkingTree).take(ticked).files(head);
 * // One element as it was, back into the open model.
 * ApplyChanges.of(headToWorkingTree).backwards().take(List.of(diff)).plan(openModel).applyTo(openModel);
 * }</pre>
 *
 * <p>Each step gives a new object.
 */
public final class ApplyChanges {
    private final Comparison comparison;
    private final boolean backwards;
    private final List<ElementDiff> chosen;

    private ApplyChanges(Comparison comparison, boolean backwards, List<ElementDiff> chosen) {
        this.comparison = comparison;
        this.backwards = backwards;
        this.chosen = List.copyOf(chosen);
    }

    /**
     * Begins with nothing chosen.
     *
     * @param comparison the changes to choose from
     * @return the application of its changes from before to after
     */
    public static ApplyChanges of(Comparison comparison) {
        return new ApplyChanges(comparison, false, List.of());
    }

    /** Turns the direction: what was added is deleted, what was deleted comes back, values become those of before. */
    public ApplyChanges backwards() {
        return new ApplyChanges(comparison, !backwards, chosen);
    }

    /**
     * Chooses elements with all that changed of them. What is added or deleted takes what came or went with it along.
     *
     * @param diffs diffs of the comparison, whole or with some of their changes only
     * @return the application with these besides
     */
    public ApplyChanges take(Collection<ElementDiff> diffs) {
        List<ElementDiff> all = new ArrayList<>(chosen);
        all.addAll(diffs);
        return new ApplyChanges(comparison, backwards, all);
    }

    /**
     * Chooses one change of an element.
     *
     * @param diff a diff of the comparison
     * @param change one of its changes
     * @return the application with this besides
     */
    public ApplyChanges take(ElementDiff diff, Change change) {
        return take(List.of(new ElementDiff(diff.id(), diff.before(), diff.after(), diff.nested(), List.of(change))));
    }

    /**
     * Plans the edits of a live model.
     *
     * @param target the model; often one of the two that were compared, but any version of the project will do
     * @return the edits; nothing is changed before they are made
     */
    public ChangePlan plan(LandscapeProject target) {
        return new ChangePlanner(comparison, backwards, chosen, ModelState.of(target)).plan();
    }

    /**
     * Makes the files that a project has with the changes. The project itself is not changed.
     *
     * @param target the project, as it was read
     * @return the files that are new or other than the target's
     * @throws IOException when the result cannot be valid files, as when a reference would lead nowhere
     */
    public ChangedFiles files(LandscapeProject target) throws IOException {
        Map<String, byte[]> before = target.contentsAsRead();
        LandscapeProject copy = LandscapeProject.open(new MemoryFiles(before));
        ChangePlan plan = plan(copy);
        plan.applyTo(copy);
        Map<String, byte[]> after = copy.contents();
        Map<String, Optional<byte[]>> changed = new TreeMap<>();
        after.forEach((path, content) -> {
            if (!Arrays.equals(content, before.get(path))) {
                changed.put(path, Optional.of(content));
            }
        });
        before.keySet().stream().filter(path -> !after.containsKey(path)).forEach(path -> changed.put(path, Optional.empty()));
        return new ChangedFiles(Collections.unmodifiableMap(changed), plan);
    }
}
