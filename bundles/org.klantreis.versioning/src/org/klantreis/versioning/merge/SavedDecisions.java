/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.merge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import org.eclipse.jgit.lib.Repository;
import org.klantreis.diff.merge.Decision;

/** The decisions of a merge that was saved as open, in a file beside Git's own notes of the merge. They end with the merge. */
final class SavedDecisions {
    private static final String NAME = "KLANTREIS_DECISIONS";

    private SavedDecisions() {
    }

    private static Path file(Repository git) {
        return git.getDirectory().toPath().resolve(NAME);
    }

    /**
     * Reads them.
     *
     * @param merge which merge they must be of; those of another one are forgotten
     * @param prefix the project
     */
    static Map<String, Decision> read(Repository git, String merge, String prefix) throws IOException {
        JsonObject projects = projects(git, merge);
        Map<String, Decision> decisions = new LinkedHashMap<>();
        if (projects.has(prefix)) {
            for (Map.Entry<String, JsonElement> one : projects.getAsJsonObject(prefix).entrySet()) {
                JsonObject decision = one.getValue().getAsJsonObject();
                List<String> values = new ArrayList<>();
                decision.getAsJsonArray("values").forEach(value -> values.add(value.getAsString()));
                decisions.put(one.getKey(), new Decision(Decision.Choice.valueOf(decision.get("choice").getAsString()), values));
            }
        }
        return decisions;
    }

    private static JsonObject projects(Repository git, String merge) throws IOException {
        if (Files.exists(file(git))) {
            try {
                JsonObject saved = JsonParser.parseString(Files.readString(file(git))).getAsJsonObject();
                if (merge.equals(saved.get("merge").getAsString())) {
                    return saved.getAsJsonObject("projects");
                }
            } catch (JsonParseException | IllegalStateException | NullPointerException e) {
                // What cannot be read is decided again.
                return new JsonObject();
            }
        }
        return new JsonObject();
    }

    static void write(Repository git, String merge, String prefix, Map<String, Decision> decisions) throws IOException {
        JsonObject projects = projects(git, merge);
        JsonObject project = new JsonObject();
        decisions.forEach((id, decision) -> {
            JsonArray values = new JsonArray();
            decision.values().forEach(values::add);
            JsonObject one = new JsonObject();
            one.addProperty("choice", decision.choice().name());
            one.add("values", values);
            project.add(id, one);
        });
        projects.add(prefix, project);
        JsonObject all = new JsonObject();
        all.addProperty("merge", merge);
        all.add("projects", projects);
        Path file = file(git);
        Path beside = file.resolveSibling(NAME + ".new");
        Files.writeString(beside, all + "\n", StandardCharsets.UTF_8);
        Files.move(beside, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    static void delete(Repository git) throws IOException {
        Files.deleteIfExists(file(git));
    }
}
