/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.publish.site;

import java.util.HashSet;
import java.util.Set;

import org.klantreis.publish.contents.Chapter;
import org.klantreis.publish.contents.Part;
import org.klantreis.publish.contents.Report;
import org.klantreis.publish.tables.Cell;
import org.klantreis.publish.tables.Column;
import org.klantreis.publish.tables.Row;
import org.klantreis.publish.tables.Table;
import org.klantreis.publish.words.Words;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** What the search of the page finds: chapters and elements by name. */
final class SearchIndex {
    /** Escapes what could end a script element. */
    private static final Gson GSON = new GsonBuilder().create();

    private SearchIndex() {
    }

    /**
     * Lists what can be found.
     *
     * @param report the report
     * @param anchors where elements are told of
     * @return JSON that may stand within a script element: arrays of name, what it is, what it belongs to, and its id on the page
     */
    static String of(Report report, Anchors anchors) {
        JsonArray index = new JsonArray();
        Set<String> there = new HashSet<>();
        for (Chapter chapter : report.chapters()) {
            add(index, chapter.title(), chapter.element().isEmpty() ? "" : chapter.kicker(), "", chapter.key());
            there.add(chapter.element());
        }
        for (Chapter chapter : report.chapters()) {
            for (Part part : chapter.parts()) {
                if (part instanceof Part.Listing listing && !listing.table().noun().isEmpty()) {
                    for (Row row : listing.table().rows()) {
                        if (!row.element().isEmpty() && there.add(row.element())) {
                            add(index, name(listing.table(), row), listing.table().noun(), row.of().isEmpty() ? ""
                                    : chapter.title(),
                                    anchors.of(row.element()).orElse(chapter.key()));
                        }
                    }
                }
            }
        }
        return GSON.toJson(index);
    }

    /**
     * Collects what the page's script says.
     *
     * @param report the report
     * @param words its words
     * @return a JSON object that may stand within a script element
     */
    static String texts(Report report, Words words) {
        JsonObject texts = new JsonObject();
        texts.addProperty("title", report.title());
        texts.addProperty("none", words.get("site.search.none"));
        texts.addProperty("found", words.get("site.search.count", "{0}"));
        texts.addProperty("filter", words.get("site.filter"));
        texts.addProperty("all", words.get("site.filter.all"));
        texts.addProperty("rows", words.get("site.rows", "{0}", "{1}"));
        texts.addProperty("rowsAll", words.get("site.rows.all", "{0}"));
        texts.addProperty("fit", words.get("site.map.fit"));
        texts.addProperty("full", words.get("site.map.full"));
        return GSON.toJson(texts);
    }

    private static String name(Table table, Row row) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).kind() == Column.Kind.NAME
                    && row.cells().get(i) instanceof Cell.Links links) {
                return links.refs().get(0).text();
            }
        }
        return "";
    }

    private static void add(JsonArray index, String name, String noun, String within, String id) {
        JsonArray entry = new JsonArray();
        entry.add(name);
        entry.add(noun);
        entry.add(within);
        entry.add(id);
        index.add(entry);
    }
}
