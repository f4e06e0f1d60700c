/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.words;

import java.util.List;
import java.util.stream.Collectors;

import org.klantreis.publish.tables.Cell;
import org.klantreis.publish.tables.Ref;

/** What a cell says in a language, as plain text. */
public final class CellText {
    private final Words words;

    /**
     * Makes it.
     *
     * @param words the language
     */
    public CellText(Words words) {
        this.words = words;
    }

    /**
     * Returns what a cell says.
     *
     * @param cell the cell
     * @return its text; empty for the empty cell and for a flag that is not set
     */
    public String of(Cell cell) {
        if (cell instanceof Cell.Words text) {
            return text.text();
        } else if (cell instanceof Cell.Amount amount) {
            return words.number(amount.value(), amount.measure());
        } else if (cell instanceof Cell.Day day) {
            return words.day(day.date());
        } else if (cell instanceof Cell.Flag flag) {
            return flag.set() ? words.get("site.yes") : "";
        } else if (cell instanceof Cell.Tag tag) {
            return tag.text();
        }
        return cell instanceof Cell.Links links ? of(links.refs()) : "";
    }

    /** Returns the names of elements, with commas between them. */
    public String of(List<Ref> refs) {
        return refs.stream().map(Ref::text).collect(Collectors.joining(", "));
    }
}
