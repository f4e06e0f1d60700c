/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.tree;

import java.util.List;
import java.util.Optional;

import org.eclipse.compare.INavigatable;
import org.klantreis.ui.review.compare.session.CompareSession;

/** Goes from change to change, in the order of the tree: for the framework's Next Change and Previous Change. */
public final class ChangeSteps implements INavigatable {
    private final CompareSession session;

    /**
     * Goes through a comparison.
     *
     * @param session the comparison
     */
    public ChangeSteps(CompareSession session) {
        this.session = session;
    }

    @Override
    public Object getInput() {
        return session;
    }

    @Override
    public boolean selectChange(int way) {
        Optional<ChangeNode> next = next(way);
        next.ifPresent(node -> session.select(node.id()));
        return next.isEmpty(); // "no more", by the framework's definition
    }

    @Override
    public boolean hasChange(int way) {
        return next(way).isPresent();
    }

    @Override
    public boolean openSelectedChange() {
        return false; // what is selected is shown already, so that the first Next goes on at once
    }

    private Optional<ChangeNode> next(int way) {
        List<ChangeNode> changes = changes();
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        int now = session.selected().map(id -> index(changes, id)).orElse(-1);
        int next = switch (way) {
            case NEXT_CHANGE -> now < 0 ? after(changes) : now + 1;
            case PREVIOUS_CHANGE -> now < 0 ? after(changes) - 1 : now - 1;
            case LAST_CHANGE -> changes.size() - 1;
            default -> 0;
        };
        return next >= 0 && next < changes.size() ? Optional.of(changes.get(next)) : Optional.empty();
    }

    private List<ChangeNode> changes() {
        return session.comparison().map(comparison -> ChangeTree.of(comparison).changes()).orElse(List.of());
    }

    private static int index(List<ChangeNode> changes, String id) {
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Finds the first change below what is selected, where that did not change itself; else the first of all. */
    private int after(List<ChangeNode> changes) {
        for (int i = 0; i < changes.size(); i++) {
            for (ChangeNode at = changes.get(i).parent(); at != null; at = at.parent()) {
                if (session.selected().filter(at.id()::equals).isPresent()) {
                    return i;
                }
            }
        }
        return 0;
    }
}
