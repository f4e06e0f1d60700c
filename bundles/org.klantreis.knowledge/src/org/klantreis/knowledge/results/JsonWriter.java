/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.results;

import java.util.List;
import java.util.Map;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

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
                object.add(result.columns().get(i).name(), json(row.get(i)));
            }
            rows.add(object);
        }
        return GSON.toJson(rows) + "\n";
    }

    private static JsonElement json(Object cell) {
        if (cell == null || cell instanceof Double number && !Double.isFinite(number)) {
            return JsonNull.INSTANCE;
        } else if (cell instanceof Number number) {
            return new JsonPrimitive(number);
        } else if (cell instanceof Boolean truth) {
            return new JsonPrimitive(truth);
        } else if (cell instanceof ElementRef element) {
            JsonObject object = new JsonObject();
            object.addProperty("id", element.id());
            object.addProperty("kind", element.kind());
            object.addProperty("name", element.name());
            return object;
        } else if (cell instanceof List<?> list) {
            JsonArray array = new JsonArray();
            list.forEach(each -> array.add(json(each)));
            return array;
        } else if (cell instanceof Map<?, ?> map) {
            JsonObject object = new JsonObject();
            map.forEach((name, each) -> object.add(name.toString(), json(each)));
            return object;
        }
        return new JsonPrimitive(cell.toString());
    }
}
