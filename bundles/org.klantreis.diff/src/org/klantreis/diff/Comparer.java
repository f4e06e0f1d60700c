/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.diff.ComparedFeatures.Slot;
import org.klantreis.model.Identified;

/** Does the comparing: one walk over each state. */
final class Comparer {
    private final ModelState before;
    private final ModelState after;
    private final Places placesBefore;
    private final Places placesAfter;
    private final Set<String> reordered = new HashSet<>();

    Comparer(ModelState before, ModelState after) {
        this.before = before;
        this.after = after;
        this.placesBefore = new Places(before);
        this.placesAfter = new Places(after);
    }

    Map<String, ElementDiff> compare() {
        Siblings siblings = new Siblings(reordered);
        Map<String, ElementDiff> diffs = new LinkedHashMap<>();
        int kept = 0;
        // An element comes before what is in it, so that its children's order is known when they are looked at.
        for (Identified now : after.elements()) {
            Identified was = before.get(now.getId());
            if (was == null) {
                diffs.put(now.getId(), new ElementDiff(now.getId(), null, now, isNew(now.eContainer()),
                        List.of(new Change.Added(placesAfter.of(now)))));
                continue;
            }
            kept++;
            if (was != now && was.eClass() == now.eClass()) {
                siblings.compare(was, now);
            }
            List<Change> changes = changes(was, now);
            if (!changes.isEmpty()) {
                diffs.put(now.getId(), new ElementDiff(now.getId(), was, now, false, changes));
            }
        }
        if (kept < before.size()) {
            addDeleted(diffs);
        }
        return diffs;
    }

    private void addDeleted(Map<String, ElementDiff> diffs) {
        for (Identified was : before.elements()) {
            if (after.get(was.getId()) == null) {
                boolean nested = was.eContainer() instanceof Identified parent && after.get(parent.getId()) == null;
                diffs.put(was.getId(), new ElementDiff(was.getId(), was, null, nested,
                        List.of(new Change.Deleted(placesBefore.of(was)))));
            }
        }
    }

    private boolean isNew(EObject element) {
        return element instanceof Identified identified && before.get(identified.getId()) == null;
    }

    private List<Change> changes(Identified was, Identified now) {
        List<Change> changes = null;
        if (isMoved(was, now)) {
            changes = add(changes, new Change.Moved(placesBefore.of(was), placesAfter.of(now)));
        } else if (!reordered.isEmpty() && reordered.contains(now.getId())) {
            changes = add(changes, new Change.Reordered(placesBefore.of(was), placesAfter.of(now)));
        }
        if (was.eClass() != now.eClass()) {
            changes = add(changes, new Change.TypeChanged(was.eClass(), now.eClass()));
        } else if (was != now) {
            for (Slot slot : ComparedFeatures.of(now.eClass()).values()) {
                Change change = Values.change(was, now, slot);
                if (change != null) {
                    changes = add(changes, change);
                }
            }
        }
        return changes == null ? List.of() : changes;
    }

    /** Most elements have no change, and need no list. */
    private static List<Change> add(List<Change> changes, Change change) {
        List<Change> list = changes == null ? new ArrayList<>(2) : changes;
        list.add(change);
        return list;
    }

    private boolean isMoved(Identified was, Identified now) {
        EObject oldParent = was.eContainer();
        EObject newParent = now.eContainer();
        if (oldParent == null || newParent == null) {
            return oldParent != newParent || !Objects.equals(before.pathOfRoot(was), after.pathOfRoot(now));
        }
        return was.eContainmentFeature() != now.eContainmentFeature()
                || !Objects.equals(((Identified) oldParent).getId(), ((Identified) newParent).getId());
    }
}
