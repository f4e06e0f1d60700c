/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.selection;

/** Where the keyboard moves the focus to. */
public enum Way {
    /** To the left in the same lane. */
    LEFT,
    /** To the right in the same lane. */
    RIGHT,
    /** To what is above in the same column. */
    UP,
    /** To what is below in the same column. */
    DOWN,
    /** To the first in the same lane. */
    HOME,
    /** To the last in the same lane. */
    END,
    /** To the first of the stage before, in the same lane. */
    PAGE_UP,
    /** To the first of the next stage, in the same lane. */
    PAGE_DOWN,
    /** To the next spot in the order of reading: down a column, then the next column. */
    NEXT,
    /** To the spot before in the order of reading. */
    PREVIOUS
}
