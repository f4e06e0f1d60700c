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
        for (Identified now : after.elements()) {
            Identified was = before.get(now.getId());
            if (was != null && was != now && was.eClass() == now.eClass()) {
                siblings.compare(was, now);
            }
        }
        Map<String, ElementDiff> diffs = new LinkedHashMap<>();
        for (Identified now : after.elements()) {
            Identified was = before.get(now.getId());
            List<Change> changes = was == null ? List.of(new Change.Added(placesAfter.of(now))) : changes(was, now);
            if (!changes.isEmpty()) {
                boolean nested = was == null && isNew(now.eContainer());
                diffs.put(now.getId(), new ElementDiff(now.getId(), was, now, nested, changes));
            }
        }
        for (Identified was : before.elements()) {
            if (after.get(was.getId()) == null) {
                boolean nested = was.eContainer() instanceof Identified parent && after.get(parent.getId()) == null;
                diffs.put(was.getId(), new ElementDiff(was.getId(), was, null, nested,
                        List.of(new Change.Deleted(placesBefore.of(was)))));
            }
        }
        return diffs;
    }

    private boolean isNew(EObject element) {
        return element instanceof Identified identified && before.get(identified.getId()) == null;
    }

    private List<Change> changes(Identified was, Identified now) {
        List<Change> changes = new ArrayList<>(2);
        if (isMoved(was, now)) {
            changes.add(new Change.Moved(placesBefore.of(was), placesAfter.of(now)));
        } else if (reordered.contains(now.getId())) {
            changes.add(new Change.Reordered(placesBefore.of(was), placesAfter.of(now)));
        }
        if (was.eClass() != now.eClass()) {
            changes.add(new Change.TypeChanged(was.eClass(), now.eClass()));
        } else if (was != now) {
            for (Slot slot : ComparedFeatures.of(now.eClass()).values()) {
                Change change = Values.change(was, now, slot);
                if (change != null) {
                    changes.add(change);
                }
            }
        }
        return changes;
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
