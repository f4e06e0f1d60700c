/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** What changed of one element. */
public sealed interface Change {
    /**
     * It is new.
     *
     * @param place where it is
     */
    record Added(Place place) implements Change {
    }

    /**
     * It is gone.
     *
     * @param place where it was
     */
    record Deleted(Place place) implements Change {
    }

    /**
     * It has another parent, or is another feature of it; for the root of a file, the file has another path.
     *
     * @param before where it was
     * @param after where it is
     */
    record Moved(Place before, Place after) implements Change {
    }

    /**
     * It is elsewhere among those siblings that were there before and still are. Only the fewest elements whose moving explains the new
     * order have this.
     *
     * @param before where it was
     * @param after where it is
     */
    record Reordered(Place before, Place after) implements Change {
    }

    /**
     * An attribute has another value.
     *
     * @param attribute the attribute
     * @param before the values as in a file, in order; the default where a file has none; no value where there is none or the text is
     *        empty; one at most where the attribute has one value
     * @param after the values now
     */
    record AttributeChanged(EAttribute attribute, List<String> before, List<String> after) implements Change {
        /** Copies the lists. */
        public AttributeChanged {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        /** Says whether both have the same values, in another order. */
        public boolean isOrderOnly() {
            return attribute.isMany() && Change.sameButOrder(before, after);
        }
    }

    /**
     * It is of another class. What it has is then not compared, since the two classes have not the same features; children that both
     * have are.
     *
     * @param before the class that it was of
     * @param after the class that it is of
     */
    record TypeChanged(EClass before, EClass after) implements Change {
    }

    /**
     * A reference leads elsewhere.
     *
     * @param reference the reference, no containment
     * @param before the ids of what it led to, in order
     * @param after the ids of what it leads to
     */
    record ReferenceChanged(EReference reference, List<String> before, List<String> after) implements Change {
        /** Copies the lists. */
        public ReferenceChanged {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        /** Returns the ids that it leads to and did not before. */
        public List<String> added() {
            Set<String> old = new HashSet<>(before);
            return after.stream().filter(id -> !old.contains(id)).toList();
        }

        /** Returns the ids that it led to and does not any more. */
        public List<String> removed() {
            Set<String> young = new HashSet<>(after);
            return before.stream().filter(id -> !young.contains(id)).toList();
        }

        /** Says whether it leads to the same, in another order. */
        public boolean isOrderOnly() {
            return Change.sameButOrder(before, after);
        }
    }

    /**
     * Where an element is.
     *
     * @param path the path of its file, relative to the project
     * @param parent the id of the element that contains it; null for the root of a file
     * @param feature the containment that it is in; null for the root of a file
     * @param index its position in that containment, from 0
     */
    record Place(String path, String parent, EReference feature, int index) {
    }

    private static boolean sameButOrder(List<String> before, List<String> after) {
        return before.size() == after.size() && before.stream().sorted().toList().equals(after.stream().sorted().toList());
    }
}
