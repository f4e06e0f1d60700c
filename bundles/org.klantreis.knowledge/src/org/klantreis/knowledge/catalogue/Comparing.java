/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.catalogue;

import java.util.Map;
import java.util.Set;

/**
 * How the answers of a query to two states of a landscape are compared and told.
 *
 * @param noun what one row is called, as it stands after "1": "cross-silo handoff"
 * @param nouns what several rows are called
 * @param label names a row for people, with names of columns in braces: "{fromSilo} → {toSilo} in {journey}"; empty where the
 *        key columns do
 * @param rows whether fewer or more rows are better
 * @param columns whether lower or higher numbers are better, by the names of columns; the others are {@link Better#UNSAID}
 * @param aside columns whose change alone does not make a row another one, and is not told: what follows from other rows, or is for
 *        reading only
 * @param unordered columns that may change places with each other, as the two sides of what has no direction
 * @param parameters values of parameters for comparing, where they are not the defaults
 */
public record Comparing(String noun, String nouns, String label, Better rows, Map<String, Better> columns,
        Set<String> aside, Set<String> unordered, Map<String, String> parameters) {
    /** Nothing is said. */
    public static final Comparing UNSAID = new Comparing("", "", "", Better.UNSAID, Map.of(), Set.of(), Set.of(), Map.of());

    /** What is better. */
    public enum Better {
        /** Fewer rows, lower numbers. */
        LESS,
        /** More rows, higher numbers. */
        MORE,
        /** Nobody said. */
        UNSAID
    }

    /** Keeps what it holds from changing. */
    public Comparing {
        columns = Map.copyOf(columns);
        aside = Set.copyOf(aside);
        unordered = Set.copyOf(unordered);
        parameters = Map.copyOf(parameters);
    }

    /**
     * Says what is better in a column.
     *
     * @param column the column's name
     */
    public Better column(String column) {
        return columns.getOrDefault(column, Better.UNSAID);
    }
}
