/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff;

import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.model.Identified;

/** Says which changes are shown. */
@FunctionalInterface
public interface ChangeFilter {
    /** Shows all. */
    ChangeFilter ALL = (diff, change) -> true;

    /** Leaves out where only the order among siblings, of values, or of what a reference leads to, changed. */
    ChangeFilter WITHOUT_ORDER = (diff, change) -> !(change instanceof Change.Reordered)
            && !(change instanceof Change.ReferenceChanged reference && reference.isOrderOnly())
            && !(change instanceof Change.AttributeChanged attribute && attribute.isOrderOnly());

    /** Leaves out documentation and other texts that no rule or measure reads. */
    ChangeFilter WITHOUT_TEXTS = (diff, change) -> !(change instanceof Change.AttributeChanged attribute
            && Texts.isFree(attribute.attribute()));

    /**
     * Says whether a change is shown.
     *
     * @param diff the element
     * @param change one of its changes
     * @return whether it is
     */
    boolean shows(ElementDiff diff, Change change);

    /**
     * Shows only some elements and what is, or was, in them.
     *
     * @param ids the ids of the elements
     * @return the filter
     */
    static ChangeFilter within(Set<String> ids) {
        return (diff, change) -> isIn(diff.before(), ids) || isIn(diff.after(), ids);
    }

    private static boolean isIn(EObject element, Set<String> ids) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (at instanceof Identified identified && ids.contains(identified.getId())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Leaves out what either leaves out.
     *
     * @param other another filter
     * @return both together
     */
    default ChangeFilter and(ChangeFilter other) {
        return (diff, change) -> shows(diff, change) && other.shows(diff, change);
    }
}
