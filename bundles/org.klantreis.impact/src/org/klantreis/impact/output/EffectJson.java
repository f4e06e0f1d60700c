/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.impact.output;

import java.util.List;
import java.util.Locale;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.klantreis.impact.Effect;
import org.klantreis.impact.Entry;
import org.klantreis.impact.Judgement;
import org.klantreis.impact.Section;
import org.klantreis.impact.ValueChange;
import org.klantreis.knowledge.results.CellJson;

/** An effect as JSON: an object with the two states, counts, and each section with its entries. */
public final class EffectJson {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();

    private EffectJson() {
    }

    static String print(Effect effect) {
        return GSON.toJson(of(effect)) + "\n";
    }

    /**
     * Makes the object.
     *
     * @param effect the effect
     * @return the object, to be part of another or printed
     */
    public static JsonObject of(Effect effect) {
        JsonObject object = new JsonObject();
        object.addProperty("before", effect.before());
        object.addProperty("after", effect.after());
        object.addProperty("regressions", effect.regressions().size());
        object.addProperty("improvements", effect.improvements().size());
        object.add("sections", array(effect.sections(), EffectJson::section));
        return object;
    }

    private static JsonObject section(Section section) {
        JsonObject object = new JsonObject();
        object.addProperty("name", section.name());
        object.addProperty("title", section.title());
        object.addProperty("question", section.question());
        object.addProperty("before", section.before());
        object.addProperty("after", section.after());
        section.problem().ifPresent(problem -> object.addProperty("problem", problem));
        object.add("entries", array(section.entries(), EffectJson::entry));
        return object;
    }

    private static JsonObject entry(Entry entry) {
        JsonObject object = new JsonObject();
        object.addProperty("kind", lower(entry.kind()));
        object.addProperty("judgement", lower(entry.judgement()));
        object.addProperty("sentence", entry.sentence());
        object.addProperty("label", entry.label());
        object.add("key", array(entry.key(), JsonPrimitive::new));
        object.add("elements", array(entry.elements(), CellJson::of));
        object.add("values", array(entry.values(), EffectJson::value));
        return object;
    }

    private static JsonObject value(ValueChange value) {
        JsonObject object = new JsonObject();
        object.addProperty("name", value.name());
        if (!value.unit().isEmpty()) {
            object.addProperty("unit", value.unit());
        }
        object.add("before", CellJson.of(value.before()));
        object.add("after", CellJson.of(value.after()));
        if (value.judgement() != Judgement.NEUTRAL) {
            object.addProperty("judgement", lower(value.judgement()));
        }
        return object;
    }

    private static <T> JsonArray array(List<T> things, java.util.function.Function<? super T, ? extends JsonElement> json) {
        JsonArray array = new JsonArray();
        things.forEach(thing -> array.add(json.apply(thing)));
        return array;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
