/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.govuk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.klantreis.exchange.update.Tally;

/**
 * An object of the source and where it stands. What is not as expected becomes a finding.
 *
 * @param json the object
 * @param place its JSON path
 * @param tally takes what is odd
 */
record SourceObject(JsonObject json, String place, Tally tally) {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][\\w-]*");
    private static final Pattern POSITION = Pattern.compile("\\[\\d+]");

    /** The objects of a list; what is no object is skipped. */
    static List<SourceObject> of(JsonArray list, String place, Tally tally) {
        List<SourceObject> objects = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String at = place + "[" + i + "]";
            if (list.get(i).isJsonObject()) {
                objects.add(new SourceObject(list.get(i).getAsJsonObject(), at, tally));
            } else {
                tally.skip(at, "this is no object with fields; skipped.");
            }
        }
        return objects;
    }

    /** A field's objects; none, with a remark, where the field is no list. */
    List<SourceObject> objects(String field) {
        JsonElement value = value(field).orElse(null);
        if (value != null && value.isJsonArray()) {
            return of(value.getAsJsonArray(), at(field), tally);
        }
        tally.remark(at(field), value == null ? "the field is missing; nothing was imported for it."
                : "this is no list; nothing was imported for it.");
        return List.of();
    }

    /** A field's text on one line; empty where it is missing or blank. */
    String line(String field) {
        return value(field).map(value -> SourceText.oneLine(text(value, at(field)))).orElse("");
    }

    /** The texts of a field that holds one or a list of them, without blank ones. */
    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        JsonElement value = value(field).orElse(null);
        if (value != null && value.isJsonArray()) {
            JsonArray list = value.getAsJsonArray();
            for (int i = 0; i < list.size(); i++) {
                texts.add(text(list.get(i), at(field) + "[" + i + "]").strip());
            }
        } else if (value != null) {
            texts.add(text(value, at(field)).strip());
        }
        texts.removeIf(String::isEmpty);
        return texts;
    }

    /** Counts the fields that are not among the known ones. */
    void countUnknown(Set<String> known) {
        for (String field : json.keySet()) {
            if (!known.contains(field)) {
                tally.unknown(POSITION.matcher(place).replaceAll("[]") + step(field));
            }
        }
    }

    private Optional<JsonElement> value(String field) {
        return Optional.ofNullable(json.get(field)).filter(value -> !value.isJsonNull());
    }

    private String text(JsonElement value, String at) {
        if (value.isJsonNull()) {
            return "";
        }
        if (!value.isJsonPrimitive()) {
            tally.remark(at, "this is no text; left out.");
            return "";
        }
        String raw = value.getAsString();
        String text = SourceText.withoutUnsaveable(raw);
        if (!value.getAsJsonPrimitive().isString()) {
            tally.remark(at, "this is no text; taken as «" + text + "».");
        } else if (!text.equals(raw)) {
            tally.remark(at, "this has characters that a model file cannot hold; replaced by spaces.");
        }
        return text;
    }

    private String at(String field) {
        return place + step(field);
    }

    private static String step(String field) {
        return PLAIN.matcher(field).matches() ? "." + field : "['" + field + "']";
    }
}
