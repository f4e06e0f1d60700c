/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.tables;

/**
 * A column of a table.
 *
 * @param key its name for programs: lower case, hyphens
 * @param title its name for readers
 * @param kind what is in it
 * @param filter whether readers may want only the rows with one of its values
 */
public record Column(String key, String title, Kind kind, boolean filter) {
    /** What is in a column. */
    public enum Kind {
        /** What a row is about, by name. */
        NAME,
        /** Short words. */
        SHORT,
        /** Sentences. */
        TEXT,
        /** Numbers, set to the right. */
        NUMBER,
        /** Days. */
        DAY,
        /** Marks that are set or not. */
        FLAG
    }
}
