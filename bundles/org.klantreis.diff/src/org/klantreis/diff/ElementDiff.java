/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.model.Identified;

/**
 * All that changed of one element.
 *
 * @param id the element's id
 * @param before the element as it was; null where it is new
 * @param after the element as it is; null where it is gone
 * @param nested whether it is new or gone only because what contains it is: part of one change, told with that
 * @param changes what changed: one {@link Change.Added} or {@link Change.Deleted}, or any of the others, place first; only the place
 *        and the type where it is of another class
 */
public record ElementDiff(String id, Identified before, Identified after, boolean nested, List<Change> changes) {
    /** What happened to an element as a whole. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It is gone. */
        DELETED,
        /** It was there and still is. */
        CHANGED
    }

    /** Copies the list. */
    public ElementDiff {
        changes = List.copyOf(changes);
    }

    /** Returns what happened to it as a whole. */
    public Kind kind() {
        return before == null ? Kind.ADDED : after == null ? Kind.DELETED : Kind.CHANGED;
    }

    /** Returns the element as it is or, where it is gone, as it was. */
    public Identified element() {
        return after == null ? before : after;
    }

    /** Returns what it is. */
    public EClass type() {
        return element().eClass();
    }

    /** Returns the way to it, as it is read: "Open an account › Identify › Show passport". */
    public String label() {
        return ElementLabel.path(element());
    }

    /**
     * Says whether a feature's value changed.
     *
     * @param feature an attribute or a reference that is no containment
     * @return whether it did; false for an element that is new or gone
     */
    public boolean changed(EStructuralFeature feature) {
        return changes.stream().anyMatch(change -> change instanceof Change.AttributeChanged a && a.attribute() == feature
                || change instanceof Change.ReferenceChanged r && r.reference() == feature);
    }
}
