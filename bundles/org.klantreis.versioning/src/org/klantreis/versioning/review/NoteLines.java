/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.review;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** Writes entries as lines of JSON, reads them, and unites the lines of two notes. */
final class NoteLines {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private NoteLines() {
    }

    /** Writes an entry: first what a reader of {@code git log --notes} looks for, then what only programs need. */
    static String write(NoteEntry entry) {
        JsonObject json = new JsonObject();
        json.addProperty("date", entry.date().toString());
        json.addProperty("author", entry.author());
        json.addProperty("kind", entry.kind().word());
        add(json, "place", entry.place());
        if (!entry.text().isEmpty()) {
            json.addProperty("text", entry.text());
        }
        if (entry.mustFix()) {
            json.addProperty("mustFix", true);
        }
        add(json, "finding", entry.finding());
        add(json, "parent", entry.parent());
        add(json, "element", entry.element());
        json.addProperty("email", entry.email());
        json.addProperty("id", entry.id());
        return GSON.toJson(json);
    }

    private static void add(JsonObject json, String key, String value) {
        if (value != null) {
            json.addProperty(key, value);
        }
    }

    /** Reads the lines that are entries. Others, of a newer version or written by hand, are for other readers. */
    static List<NoteEntry> read(String note) {
        List<NoteEntry> entries = new ArrayList<>();
        note.lines().forEach(line -> entry(line).ifPresent(entries::add));
        return entries;
    }

    private static Optional<NoteEntry> entry(String line) {
        if (!line.startsWith("{")) {
            return Optional.empty();
        }
        try {
            JsonObject json = JsonParser.parseString(line).getAsJsonObject();
            Optional<NoteKind> kind = NoteKind.of(text(json, "kind", ""));
            String id = text(json, "id", null);
            if (kind.isEmpty() || id == null) {
                return Optional.empty();
            }
            JsonElement must = json.get("mustFix");
            return Optional.of(new NoteEntry(id, kind.get(), text(json, "author", ""), text(json, "email", ""),
                    Instant.parse(text(json, "date", "")), text(json, "element", null), text(json, "place", null),
                    text(json, "parent", null), text(json, "finding", null), text(json, "text", ""),
                    must != null && must.isJsonPrimitive() && must.getAsBoolean()));
        } catch (JsonParseException | IllegalStateException | UnsupportedOperationException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String text(JsonObject json, String key, String otherwise) {
        JsonElement value = json.get(key);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : otherwise;
    }

    /** Adds a line and leaves the others as they are, to the byte. */
    static String append(String note, String line) {
        String separator = note.isEmpty() || note.endsWith("\n") ? "" : "\n";
        return note + separator + line + "\n";
    }

    /**
     * Unites two notes: every line of either once, by time; lines that are no entries come first, in the order of their text. So
     * it
     * does not matter who merges, nor how often.
     */
    static String union(String ours, String theirs) {
        Set<String> lines = new LinkedHashSet<>();
        ours.lines().filter(line -> !line.isBlank()).forEach(lines::add);
        theirs.lines().filter(line -> !line.isBlank()).forEach(lines::add);
        List<Line> sorted = new ArrayList<>();
        lines.forEach(line -> sorted.add(new Line(line, entry(line).map(NoteEntry::date).orElse(Instant.MIN))));
        sorted.sort(Comparator.comparing(Line::date).thenComparing(Line::text));
        StringBuilder united = new StringBuilder();
        sorted.forEach(line -> united.append(line.text()).append('\n'));
        return united.toString();
    }

    /** Leaves out who approved: an approval is of the commit that was looked at, not of what it became. */
    static String withoutApprovals(String note) {
        return note.lines().filter(line -> entry(line).map(NoteEntry::kind).filter(kind -> kind == NoteKind.APPROVE
                || kind == NoteKind.WITHDRAW)
                .isEmpty()).map(line -> line + "\n").collect(Collectors.joining());
    }

    private record Line(String text, Instant date) {
    }
}
