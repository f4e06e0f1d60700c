/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.site;

import java.util.Set;
import java.util.TreeSet;

import org.klantreis.publish.contents.Report;
import org.klantreis.publish.tables.Cell;
import org.klantreis.publish.tables.Ref;
import org.klantreis.publish.tables.Row;
import org.klantreis.publish.tables.Table;

/** Which characters the fonts of a page have to have. */
final class Characters {
    /** Latin letters with all their accents, so that pages of one language differ in nothing that cannot be seen. */
    private static final int FIRST = 0x20;
    private static final int LATIN_END = 0x17F;
    private static final String SIGNS = "\u2010\u2011\u2012\u2013\u2014\u2018\u2019\u201A\u201C\u201D\u201E\u2022"
            + "\u2026\u2039\u203A\u20AC\u2190\u2191\u2192\u2193\u2212\u2260\u2264\u2265\u2605\u2606\u25B2\u25BC\u2713\u2717";

    private Characters() {
    }

    static Set<Integer> of(Report report) {
        Set<Integer> characters = new TreeSet<>();
        for (int c = FIRST; c <= LATIN_END; c++) {
            characters.add(c);
        }
        add(SIGNS, characters);
        for (Table table : report.tables()) {
            for (Row row : table.rows()) {
                row.cells().forEach(cell -> add(cell, characters));
            }
        }
        return characters;
    }

    private static void add(Cell cell, Set<Integer> characters) {
        if (cell instanceof Cell.Words words) {
            add(words.text(), characters);
        } else if (cell instanceof Cell.Links links) {
            for (Ref ref : links.refs()) {
                add(ref.text(), characters);
            }
        }
    }

    private static void add(String text, Set<Integer> characters) {
        text.codePoints().forEach(characters::add);
    }
}
