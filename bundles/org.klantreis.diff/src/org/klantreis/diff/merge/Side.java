/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

/** One of the three states of a merge. */
public enum Side {
    /** What both began from. */
    BASE,
    /** What is here: the branch that is merged into. */
    OURS,
    /** What comes in. */
    THEIRS;

    /** Returns the other one of ours and theirs. */
    Side other() {
        return this == OURS ? THEIRS : OURS;
    }
}
