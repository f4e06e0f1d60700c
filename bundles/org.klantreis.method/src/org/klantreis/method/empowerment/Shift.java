/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.method.empowerment;

/** How the level of a decision moved from the journey as it is to that as it should be. */
public enum Shift {
    /** Closer to the customer: who talks with him may decide more. */
    LOWER,
    /** As it was. */
    SAME,
    /** Further from the customer. */
    HIGHER,
    /** Nothing was decided before, or no level was known. */
    NEW,
    /** There is nothing to compare with: the journey replaces none. */
    NONE
}
