/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.plan;

/**
 * Something that an import would change.
 *
 * @param table the sheet or file that says so
 * @param line the row there, from 1
 * @param kind what kind of change
 * @param type what the element is, such as «Touchpoint»
 * @param element the element's name; its id where it has none
 * @param id the element's id
 * @param column what of it changes; empty where the element as a whole is meant
 * @param before what it is now; empty where there is nothing
 * @param after what it will be; empty where there will be nothing
 */
public record Change(String table, long line, Kind kind, String type, String element, String id, String column, String before,
        String after) {
    /** The kinds of changes. */
    public enum Kind {
        /** An element is made; those of its values follow as changes of their own. */
        CREATED,
        /** A value of an element is set. */
        CHANGED,
        /** An element gets another place. */
        MOVED
    }
}
