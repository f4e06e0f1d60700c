/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.output;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.diff.Change;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.ElementLabels;
import org.klantreis.diff.ElementValues;
import org.klantreis.diff.ModelState;
import org.klantreis.diff.Texts;
import org.klantreis.diff.words.WordDiff;
import org.klantreis.model.Identified;

/**
 * Writes differences as JSON. The shape is stable; it may get more members, none is renamed or taken away within a version.
 *
 * <pre>
 * {"format": "klantreis-diff", "version": 1, "before": "HEAD", "after": "working tree",
 *  "summary": "2 marks changed in Open an account", "counts": {"added": 0, "deleted": 0, "changed": 2},
 *  "elements": [
 *    {"id": "…", "type": "Step", "kind": "changed", "path": ["Open an account", "Identify", "Show passport"],
 *     "file": "journeys/open-an-account.journey", "nested": false,
 *     "changes": [
 *       {"kind": "attribute", "feature": "mark", "before": ["4"], "after": ["7"]},
 *       {"kind": "attribute", "feature": "thinks", "before": ["…"], "after": ["…"],
 *        "words": [{"kind": "same", "text": "How long "}, {"kind": "removed", "text": "will"}]},
 *       {"kind": "reference", "feature": "touchpoint", "before": [ELEMENT], "after": [ELEMENT]},
 *       {"kind": "moved", "before": PLACE, "after": PLACE}, {"kind": "reordered", "before": PLACE, "after": PLACE},
 *       {"kind": "type", "before": "Step", "after": "Stage"},
 *       {"kind": "added", "place": PLACE}, {"kind": "deleted", "place": PLACE}]}]}
 * </pre>
 *
 * <p>{@code kind} of an element is {@code added}, {@code deleted} or {@code changed}; an element that is new or gone has its
 * {@code values} by feature. ELEMENT is {@code {"id", "type", "name"}}, the last two left out where it is not known. PLACE is
 * {@code {"file", "parent", "feature", "index"}} with an ELEMENT as parent; the root of a file has {@code "file"} only. Values are as
 * in a file. {@code nested} elements came or went with what contains them and are not counted.
 */
public final class JsonReport {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final int VERSION = 1;

    private final Comparison comparison;
    private final ElementLabels labels = new ElementLabels();

    private JsonReport(Comparison comparison) {
        this.comparison = comparison;
    }

    /**
     * Writes it.
     *
     * @param report the report
     * @return one JSON object in several lines
     */
    public static String print(DiffReport report) {
        return GSON.toJson(toJson(report)) + "\n";
    }

    /**
     * Makes it, for what holds more than a report.
     *
     * @param report the report
     * @return the object
     */
    public static JsonObject toJson(DiffReport report) {
        return new JsonReport(report.comparison()).object(report);
    }

    private JsonObject object(DiffReport report) {
        JsonObject json = new JsonObject();
        json.addProperty("format", "klantreis-diff");
        json.addProperty("version", VERSION);
        json.addProperty("before", report.before());
        json.addProperty("after", report.after());
        json.addProperty("summary", Summary.of(comparison));
        json.add("counts", counts());
        JsonArray elements = new JsonArray();
        comparison.all().forEach(diff -> elements.add(element(diff)));
        json.add("elements", elements);
        report.appendices().forEach(appendix -> json.add(appendix.jsonName(), appendix.json()));
        return json;
    }

    private JsonObject counts() {
        JsonObject counts = new JsonObject();
        for (ElementDiff.Kind kind : ElementDiff.Kind.values()) {
            counts.addProperty(lower(kind), comparison.changes().stream().filter(diff -> diff.kind() == kind).count());
        }
        return counts;
    }

    private JsonObject element(ElementDiff diff) {
        ModelState state = diff.after() == null ? comparison.before() : comparison.after();
        JsonObject json = new JsonObject();
        json.addProperty("id", diff.id());
        json.addProperty("type", diff.type().getName());
        json.addProperty("kind", lower(diff.kind()));
        json.add("path", strings(labels.steps(diff.element())));
        json.addProperty("file", state.pathOf(diff.element()));
        json.addProperty("nested", diff.nested());
        JsonArray changes = new JsonArray();
        diff.changes().forEach(change -> changes.add(change(change)));
        json.add("changes", changes);
        if (diff.kind() != ElementDiff.Kind.CHANGED) {
            json.add("values", values(diff.element(), state));
        }
        return json;
    }

    private JsonObject values(Identified element, ModelState state) {
        JsonObject values = new JsonObject();
        for (Map.Entry<EStructuralFeature, List<String>> each : ElementValues.of(element).entrySet()) {
            if (element.eIsSet(each.getKey())) {
                values.add(each.getKey().getName(), each.getKey() instanceof EReference ? references(each.getValue(), state)
                        : strings(each.getValue()));
            }
        }
        return values;
    }

    private JsonObject change(Change change) {
        if (change instanceof Change.AttributeChanged attribute) {
            JsonObject json = pair("attribute", attribute.attribute(), strings(attribute.before()), strings(attribute.after()));
            addWords(json, attribute.attribute(), attribute);
            return json;
        } else if (change instanceof Change.ReferenceChanged reference) {
            return pair("reference", reference.reference(), references(reference.before(), comparison.before()),
                    references(reference.after(), comparison.after()));
        } else if (change instanceof Change.Moved moved) {
            return pair("moved", null, place(moved.before(), comparison.before()), place(moved.after(), comparison.after()));
        } else if (change instanceof Change.Reordered moved) {
            return pair("reordered", null, place(moved.before(), comparison.before()), place(moved.after(), comparison.after()));
        } else if (change instanceof Change.TypeChanged type) {
            return pair("type", null, new JsonPrimitive(type.before().getName()), new JsonPrimitive(type.after().getName()));
        }
        JsonObject json = new JsonObject();
        json.addProperty("kind", change instanceof Change.Added ? "added" : "deleted");
        json.add("place", change instanceof Change.Added added ? place(added.place(), comparison.after())
                : place(((Change.Deleted) change).place(), comparison.before()));
        return json;
    }

    private static JsonObject pair(String kind, EStructuralFeature feature, JsonElement before, JsonElement after) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", kind);
        if (feature != null) {
            json.addProperty("feature", feature.getName());
        }
        json.add("before", before);
        json.add("after", after);
        return json;
    }

    private static void addWords(JsonObject json, EAttribute attribute, Change.AttributeChanged change) {
        if (Texts.isFree(attribute) && !change.before().isEmpty() && !change.after().isEmpty()) {
            JsonArray words = new JsonArray();
            for (WordDiff.Part part : WordDiff.between(change.before().get(0), change.after().get(0))) {
                JsonObject word = new JsonObject();
                word.addProperty("kind", lower(part.kind()));
                word.addProperty("text", part.text());
                words.add(word);
            }
            json.add("words", words);
        }
    }

    private JsonObject place(Change.Place place, ModelState state) {
        JsonObject json = new JsonObject();
        json.addProperty("file", place.path());
        if (place.parent() != null) {
            json.add("parent", reference(place.parent(), state));
            json.addProperty("feature", place.feature().getName());
            json.addProperty("index", place.index());
        }
        return json;
    }

    private JsonArray references(List<String> ids, ModelState state) {
        JsonArray array = new JsonArray();
        ids.forEach(id -> array.add(reference(id, state)));
        return array;
    }

    private JsonObject reference(String id, ModelState state) {
        JsonObject json = new JsonObject();
        json.addProperty("id", id);
        Optional<Identified> element = state.findAnywhere(id);
        element.ifPresent(found -> {
            json.addProperty("type", found.eClass().getName());
            json.addProperty("name", labels.own(found));
        });
        return json;
    }

    private static JsonArray strings(List<String> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return array;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }
}
