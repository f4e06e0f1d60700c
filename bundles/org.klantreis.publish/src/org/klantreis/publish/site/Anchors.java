/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.site;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.klantreis.publish.contents.Chapter;
import org.klantreis.publish.contents.Part;
import org.klantreis.publish.contents.Report;
import org.klantreis.publish.tables.Row;
import org.klantreis.publish.tables.Table;

/** Where on the page each element is told of: a chapter of its own, or the row of a table that leads to it. */
final class Anchors {
    /** Of a UUID so many digits say which it is; a page has many links. */
    private static final int ENOUGH = 8;

    private final Map<String, String> byElement = new HashMap<>();
    private final Map<String, String> byRow = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    Anchors(Report report) {
        for (Chapter chapter : report.chapters()) {
            if (!chapter.element().isEmpty()) {
                byElement.putIfAbsent(chapter.element(), chapter.key());
            }
        }
        for (Chapter chapter : report.chapters()) {
            for (Part part : chapter.parts()) {
                if (part instanceof Part.Listing listing && !listing.table().noun().isEmpty()) {
                    rows(listing.table());
                }
            }
        }
    }

    private void rows(Table table) {
        for (Row row : table.rows()) {
            if (!row.element().isEmpty()) {
                byElement.putIfAbsent(row.element(), rowOf(row.element()));
            }
        }
    }

    /** Returns the id of the row of an element: short, and whole where the short one is another's. */
    private String rowOf(String element) {
        return byRow.computeIfAbsent(element, whole -> {
            String few = "e-" + whole.substring(0, Math.min(ENOUGH, whole.length()));
            return taken.add(few) ? few : "e-" + whole;
        });
    }

    /** Returns the id on the page of where an element is told of; empty where it is nowhere. */
    Optional<String> of(String element) {
        return Optional.ofNullable(byElement.get(element));
    }

    /** Returns the id that a row gets: that of its element where it is the element's place. */
    String idOf(Table table, Row row) {
        String id = byRow.getOrDefault(row.element(), "");
        return !table.noun().isEmpty() && id.equals(byElement.get(row.element())) ? id : "";
    }
}
