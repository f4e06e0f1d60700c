/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.kinds;

/** What a column of a table is about. */
public enum ColumnRole {
    /** The id of the row's element. */
    ID,
    /** The name of what the element is in, or what that is in. */
    ANCESTOR,
    /** The id of it. */
    ANCESTOR_ID,
    /** The element's place among its siblings, from 1. */
    POSITION,
    /** A value of the element. */
    ATTRIBUTE,
    /** The name of an element that it refers to, or several. */
    REFERENCE,
    /** The id of it, or several. */
    REFERENCE_ID,
    /** One of its free properties. */
    PROPERTY
}
