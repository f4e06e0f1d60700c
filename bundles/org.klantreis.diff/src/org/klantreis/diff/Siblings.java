/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.InternalEObject;
import org.klantreis.model.Identified;

/** Finds which children of an element moved among those that were there before and still are: as few as explain the new order. */
final class Siblings {
    private final Set<String> reordered;

    /**
     * Makes it.
     *
     * @param reordered takes the ids of those that moved
     */
    Siblings(Set<String> reordered) {
        this.reordered = reordered;
    }

    void compare(Identified was, Identified now) {
        InternalEObject old = (InternalEObject) was;
        InternalEObject young = (InternalEObject) now;
        for (ComparedFeatures.Slot containment : ComparedFeatures.of(now.eClass()).containments()) {
            if (old.eIsSet(containment.id()) && young.eIsSet(containment.id())) {
                compare((List<?>) old.eGet(containment.id(), false, true), (List<?>) young.eGet(containment.id(), false, true));
            }
        }
    }

    private void compare(List<?> old, List<?> young) {
        if (old.size() < 2 || young.size() < 2 || sameIds(old, young)) {
            return;
        }
        Map<String, Integer> position = new HashMap<>();
        for (int i = 0; i < old.size(); i++) {
            position.put(id(old.get(i)), i);
        }
        List<String> kept = new ArrayList<>();
        for (Object child : young) {
            if (position.containsKey(id(child))) {
                kept.add(id(child));
            }
        }
        BitSet stay = LongestIncreasing.of(kept.stream().mapToInt(position::get).toArray());
        for (int i = stay.nextClearBit(0); i < kept.size(); i = stay.nextClearBit(i + 1)) {
            reordered.add(kept.get(i));
        }
    }

    private static boolean sameIds(List<?> old, List<?> young) {
        if (old.size() != young.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            if (!Objects.equals(id(old.get(i)), id(young.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static String id(Object element) {
        return element instanceof Identified identified ? identified.getId() : null;
    }
}
