/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.improvements;

/** How an improvement concerns a unit. */
public enum Concern {
    /** It does something in a step that changes. */
    WORKS_IN_STEP,
    /** It owns the touchpoint of a step that changes. */
    OWNS_TOUCHPOINT,
    /** It does something, or owns a touchpoint, in the journey as it is to be. */
    IN_TO_BE,
    /** It owns a service that a step that changes uses, or one that such a service uses, however indirectly. */
    OWNS_SERVICE,
    /** It owns an application with which a step that changes is done, or on which such a service runs. */
    OWNS_APPLICATION,
    /** It owns a procedure that changes, or that a step that changes follows. */
    OWNS_PROCEDURE;

    /** Says whether the unit meets the step itself, and not through what it uses. */
    public boolean isDirect() {
        return this == WORKS_IN_STEP || this == OWNS_TOUCHPOINT;
    }
}
