/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.results;

import java.util.List;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Prints a result as JSON. */
final class JsonWriter {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();

    private final QueryResult result;

    JsonWriter(QueryResult result) {
        this.result = result;
    }

    String write() {
        JsonArray rows = new JsonArray();
        for (List<Object> row : result.rows()) {
            JsonObject object = new JsonObject();
            for (int i = 0; i < row.size(); i++) {
                object.add(result.columns().get(i).name(), CellJson.of(row.get(i)));
            }
            rows.add(object);
        }
        return GSON.toJson(rows) + "\n";
    }
}
