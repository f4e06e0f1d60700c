/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.tables;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands in a cell of a table, with its type kept: each format writes it in its own way.
 */
public sealed interface Cell {
    /** The empty cell: nothing is known. */
    Cell EMPTY = new Empty();

    /** Nothing is known. */
    record Empty() implements Cell {
    }

    /**
     * A text of the model or about it.
     *
     * @param text any text, maybe in several lines; not empty
     */
    record Words(String text) implements Cell {
    }

    /**
     * A number.
     *
     * @param value its value
     * @param measure what it counts
     */
    record Amount(double value, Measure measure) implements Cell {
    }

    /**
     * A day.
     *
     * @param date the day
     */
    record Day(LocalDate date) implements Cell {
    }

    /**
     * Whether something is so.
     *
     * @param set whether it is
     */
    record Flag(boolean set) implements Cell {
    }

    /**
     * One of a few words.
     *
     * @param text the word in the report's language
     * @param tone how it is meant
     */
    record Tag(String text, Tone tone) implements Cell {
    }

    /**
     * Elements.
     *
     * @param refs the elements, in order; at least one
     */
    record Links(List<Ref> refs) implements Cell {
        /** Keeps the list from changing. */
        public Links {
            refs = List.copyOf(refs);
        }
    }

    /**
     * Returns a cell for a text.
     *
     * @param text any text; null or blank for none
     */
    static Cell words(String text) {
        return text == null || text.isBlank() ? EMPTY : new Words(text.strip());
    }

    /**
     * Returns a cell for a number.
     *
     * @param value its value; null for none
     * @param measure what it counts
     */
    static Cell amount(Number value, Measure measure) {
        return value == null ? EMPTY : new Amount(value.doubleValue(), measure);
    }

    /**
     * Returns a cell for a number of things.
     *
     * @param count how many
     */
    static Cell count(long count) {
        return new Amount(count, Measure.COUNT);
    }

    /**
     * Returns a cell for a day.
     *
     * @param date the day; null for none
     */
    static Cell day(LocalDate date) {
        return date == null ? EMPTY : new Day(date);
    }

    /**
     * Returns a cell for elements.
     *
     * @param refs the elements; may be none
     */
    static Cell links(List<Ref> refs) {
        return refs.isEmpty() ? EMPTY : new Links(refs);
    }

    /**
     * Returns a cell for an element.
     *
     * @param ref the element; null for none
     */
    static Cell link(Ref ref) {
        return ref == null ? EMPTY : new Links(List.of(ref));
    }
}
