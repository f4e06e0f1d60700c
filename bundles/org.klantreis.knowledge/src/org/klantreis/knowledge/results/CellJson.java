/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.results;

import java.util.List;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** A cell of an answer as JSON, for programs: the one form of it. */
public final class CellJson {
    private CellJson() {
    }

    /**
     * Turns a cell into JSON.
     *
     * @param cell a value of a {@link QueryResult}; may be null
     * @return numbers and truth values as such, an element as an object of id, kind and name, lists and maps by their parts, all else as
     *         text; null for nothing, and for a number that JSON cannot write
     */
    public static JsonElement of(Object cell) {
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
            list.forEach(each -> array.add(of(each)));
            return array;
        } else if (cell instanceof Map<?, ?> map) {
            JsonObject object = new JsonObject();
            map.forEach((name, each) -> object.add(String.valueOf(name), of(each)));
            return object;
        }
        return new JsonPrimitive(cell.toString());
    }
}
