/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.status;

/** How an element of the working tree differs from the last commit. A later state outweighs an earlier one. */
public enum ElementState {
    /** It does not differ. */
    NONE,
    /** It is elsewhere, with the same values. */
    MOVED,
    /** A value of it is another. */
    CHANGED,
    /** The last commit does not have it. */
    NEW,
    /** The last commit has it, and the working tree does not. */
    DELETED,
    /** A merge that is not concluded left it to be decided. */
    CONFLICTING;

    /**
     * Returns the one that outweighs.
     *
     * @param other another state
     * @return this or the other
     */
    public ElementState or(ElementState other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
