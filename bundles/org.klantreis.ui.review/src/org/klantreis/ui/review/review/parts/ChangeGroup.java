/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;
import org.klantreis.model.Identified;
import org.klantreis.ui.review.review.session.ReviewContent;

/**
 * A row of the tree of changes that holds others.
 *
 * @param kind what it holds
 * @param root the root of the file that its changes are in; null for other kinds
 * @param rows what it holds: {@link ElementDiff}s, elements that were commented on, or paths
 */
record ChangeGroup(Kind kind, Identified root, List<Object> rows) {
    /** What a group holds. */
    enum Kind {
        /** Nothing: it stands for the branch as a whole. */
        WHOLE,
        /** The changes in a file. */
        FILE,
        /** Elements that did not change, and were commented on. */
        ELSEWHERE,
        /** Files that hold no model. */
        OTHERS
    }

    /** Groups what a review shows. */
    static List<ChangeGroup> of(ReviewContent content, Comparison comparison) {
        List<ChangeGroup> groups = new ArrayList<>();
        groups.add(new ChangeGroup(Kind.WHOLE, null, List.of()));
        Map<String, List<Object>> files = new LinkedHashMap<>();
        Map<String, Identified> roots = new LinkedHashMap<>();
        for (ElementDiff diff : comparison.changes()) {
            Identified root = (Identified) EcoreUtil.getRootContainer(diff.element());
            roots.merge(root.getId(), root, (old, young) -> old);
            files.computeIfAbsent(root.getId(), id -> new ArrayList<>()).add(diff);
        }
        files.forEach((id, rows) -> groups.add(new ChangeGroup(Kind.FILE, roots.get(id), rows)));
        Set<Object> elsewhere = new LinkedHashSet<>();
        content.review().threads().stream().map(thread -> thread.comment().element())
                .filter(id -> id != null && comparison.of(id).isEmpty())
                .forEach(id -> comparison.after().find(id).or(() -> comparison.before().find(id)).ifPresent(elsewhere::add));
        if (!elsewhere.isEmpty()) {
            groups.add(new ChangeGroup(Kind.ELSEWHERE, null, List.copyOf(elsewhere)));
        }
        if (!content.otherFiles().isEmpty()) {
            groups.add(new ChangeGroup(Kind.OTHERS, null, List.copyOf(content.otherFiles())));
        }
        return groups;
    }
}
