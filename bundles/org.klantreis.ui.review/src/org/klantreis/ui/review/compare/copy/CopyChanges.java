/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.klantreis.diff.Change;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.merge.ApplyChanges;
import org.klantreis.diff.merge.ChangePlan;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.review.compare.session.CompareSession;
import org.klantreis.ui.review.compare.tree.ChangeNode;
import org.klantreis.ui.review.compare.tree.ChangeTree;

/**
 * Copies changes from the older side into the newer one, where that is an open landscape: through the model, to be undone,
 * saved later.
 */
public final class CopyChanges {
    private final CompareSession session;

    /**
     * Copies within a comparison.
     *
     * @param session the comparison
     */
    public CopyChanges(CompareSession session) {
        this.session = session;
    }

    /** Says whether the newer side can be changed and there is something to copy. */
    public boolean isPossible() {
        return session.after().landscape().isPresent() && session.comparison().filter(shown -> !shown.isEmpty()).isPresent();
    }

    /**
     * Copies the selected element or, where that did not change itself, all in it that did.
     *
     * @return sentences about what could not be copied
     */
    public List<String> selected() {
        ChangeTree tree = ChangeTree.of(session.comparison().orElseThrow());
        List<ElementDiff> diffs = new ArrayList<>();
        session.selected().flatMap(tree::around).ifPresent(node -> collect(node, diffs));
        return copy(applying().take(diffs));
    }

    /**
     * Copies one value.
     *
     * @param diff the element
     * @param change one of its changes
     * @return sentences about what could not be copied
     */
    public List<String> one(ElementDiff diff, Change change) {
        return copy(applying().take(diff, change));
    }

    /**
     * Copies all that is shown; what is left out by the filters stays.
     *
     * @return sentences about what could not be copied
     */
    public List<String> all() {
        return copy(applying().take(session.comparison().orElseThrow().all()));
    }

    private static void collect(ChangeNode node, Collection<ElementDiff> diffs) {
        node.diff().ifPresent(diffs::add);
        if (node.diff().isEmpty()) {
            node.children().forEach(child -> collect(child, diffs));
        }
    }

    private ApplyChanges applying() {
        Comparison whole = session.models().orElseThrow().comparison();
        return ApplyChanges.of(whole).backwards();
    }

    private List<String> copy(ApplyChanges changes) {
        OpenLandscape landscape = session.after().landscape().orElseThrow();
        ChangePlan plan = changes.plan(landscape.model());
        if (!plan.isEmpty()) {
            landscape.execute(new EditsCommand(landscape, plan.edits(),
                    NLS.bind(Messages.CopyChanges_label, session.before().label())));
        }
        List<String> left = new ArrayList<>(plan.leftOut());
        if (plan.isEmpty() && left.isEmpty()) {
            left.add(Messages.CopyChanges_nothing);
        }
        return left;
    }
}
