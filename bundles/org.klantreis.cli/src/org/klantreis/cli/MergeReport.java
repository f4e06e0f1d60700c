/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

import org.klantreis.diff.merge.Conflict;
import org.klantreis.diff.merge.MergeResult;
import org.klantreis.diff.merge.Side;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Tells what came of a merge. */
final class MergeReport {
    private MergeReport() {
    }

    static void text(MergeResult result, PrintWriter out) throws IOException {
        for (Conflict conflict : result.open()) {
            out.println(conflict.id() + " " + conflict.kind().words() + ": " + conflict.sentence());
        }
        result.combined().forEach(out::println);
        int open = result.open().size();
        int files = result.changed().size() + result.deleted().size();
        String changes = files + (files == 1 ? " file differs" : " files differ") + " from ours";
        out.println(open == 0 ? "Merged; " + changes + "."
                : open + (open == 1 ? " conflict" : " conflicts") + " to decide, with --take ID=ours|theirs|base; " + changes
                        + ", and have what is ours where nothing is decided.");
    }

    static String json(MergeResult result) throws IOException {
        JsonObject all = new JsonObject();
        JsonArray conflicts = new JsonArray();
        for (Conflict conflict : result.conflicts()) {
            JsonObject object = new JsonObject();
            object.addProperty("id", conflict.id());
            object.addProperty("kind", conflict.kind().words());
            object.addProperty("element", conflict.elementId());
            object.addProperty("feature", conflict.feature() == null ? null : conflict.feature().getName());
            for (Side side : Side.values()) {
                object.add(side.name().toLowerCase(Locale.ROOT), state(conflict.state(side)));
            }
            object.addProperty("decision", result.decision(conflict).map(d -> d.choice().name().toLowerCase(Locale.ROOT)).orElse(null));
            object.addProperty("sentence", conflict.sentence());
            conflicts.add(object);
        }
        all.add("conflicts", conflicts);
        all.add("changed", array(result.changed().keySet()));
        all.add("deleted", array(result.deleted()));
        all.add("combined", array(result.combined()));
        return new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create().toJson(all);
    }

    private static JsonObject state(Conflict.State state) {
        JsonObject object = new JsonObject();
        object.add("values", array(state.values()));
        object.addProperty("text", state.text());
        return object;
    }

    private static JsonArray array(Iterable<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }
}
