/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.plan;

/** What an empty cell does to the value that an element has. */
public enum EmptyCells {
    /** It takes the value away in rows that have the element's id, as those of an export do; in others it says nothing. */
    BY_ID,
    /** It takes the value away. */
    CLEAR,
    /** It says nothing: the value stays. */
    KEEP
}
