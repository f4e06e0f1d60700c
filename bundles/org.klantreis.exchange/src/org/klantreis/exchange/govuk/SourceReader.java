/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.govuk;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

import org.klantreis.exchange.update.Tally;

/** Reads the source into records, and gives each entry the key by which it is found again. */
final class SourceReader {
    private static final Set<String> SERVICE_FIELDS = Set.of("path", "service", "last-updated", "userjourneys");
    private static final Set<String> JOURNEY_FIELDS = Set.of("title", "path");
    private static final Set<String> STEP_FIELDS = Set.of("caption", "imgref", "note", "tags");

    /** «8. Rural support», «8.2. Rural support»: the number of the entry in the published list. */
    private static final Pattern LIST_NUMBER = Pattern.compile("\\d+(\\.\\d+)*\\.\\s+(?=\\S)");
    private static final Pattern LINE = Pattern.compile("line \\d+ column \\d+");

    private final Tally tally;
    private final Set<String> serviceKeys = new HashSet<>();

    SourceReader(Tally tally) {
        this.tally = tally;
    }

    List<PublishedService> read(Path file) throws IOException {
        JsonElement root = parse(file);
        if (!root.isJsonArray()) {
            throw new IOException("Nothing was imported from " + file
                    + ": at $ a list of services was expected; name another file.");
        }
        List<PublishedService> services = new ArrayList<>();
        tally.read("services", 0);
        tally.read("journeys", 0);
        tally.read("steps", 0);
        for (SourceObject entry : SourceObject.of(root.getAsJsonArray(), "$", tally)) {
            service(entry, services);
        }
        return services;
    }

    private static JsonElement parse(Path file) throws IOException {
        try (JsonReader json = new JsonReader(new StringReader(text(file)))) {
            json.setStrictness(Strictness.STRICT);
            try {
                JsonElement root = JsonParser.parseReader(json);
                if (json.peek() != JsonToken.END_DOCUMENT) {
                    throw new MalformedJsonException("more text follows");
                }
                return root;
            } catch (JsonParseException | MalformedJsonException e) {
                Matcher line = LINE.matcher(String.valueOf(e.getMessage()));
                throw new IOException("Nothing was imported from " + file + ": it is not valid JSON at " + json.getPath()
                        + (line.find() ? ", " + line.group() : "") + "; correct it there.", e);
            }
        }
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IOException("Nothing was imported from " + file + ": it is not in UTF-8; convert it.", e);
        } catch (NoSuchFileException e) {
            throw new IOException("Nothing was imported from " + file + ": there is no such file.", e);
        } catch (IOException e) {
            throw new IOException("Nothing was imported from " + file + ": it cannot be read (" + e.getMessage() + ").", e);
        }
    }

    private void service(SourceObject entry, List<PublishedService> services) {
        entry.countUnknown(SERVICE_FIELDS);
        String path = entry.line("path");
        String name = LIST_NUMBER.matcher(entry.line("service")).replaceFirst("");
        if (path.isEmpty() && name.isEmpty()) {
            tally.skip(entry.place(), "the service has neither «service» nor «path»; skipped with its journeys.");
            return;
        }
        if (name.isEmpty()) {
            tally.remark(entry.place(), "the service has no name in «service»; named after its path.");
            name = path;
        }
        if (path.isEmpty()) {
            tally.remark(entry.place(), "the service has no «path»; it is found again by its name.");
        }
        String plain = (path.isEmpty() ? "name:" + SourceText.fold(name) : path).replace("#", "%23");
        String key = unique(plain, serviceKeys);
        if (!key.equals(plain)) {
            tally.remark(entry.place(), "another service has the same " + (path.isEmpty() ? "name" : "«path»")
                    + "; imported beside it.");
        }
        List<PublishedJourney> journeys = new ArrayList<>();
        Set<String> journeyKeys = new HashSet<>();
        for (SourceObject journey : entry.objects("userjourneys")) {
            journeys.add(journey(journey, key, name, journeyKeys));
        }
        services.add(new PublishedService(key, name, path, date(entry), journeys));
        tally.read("services", 1);
        remarkTemplates(entry.place(), journeys);
        remarkSharedCaptions(entry.place(), journeys);
    }

    /** The dates have no common form, so they are kept as they are written. */
    private static String date(SourceObject entry) {
        String date = entry.line("last-updated");
        return SourceText.isPlaceholder(date) ? "" : date;
    }

    private PublishedJourney journey(SourceObject entry, String service, String serviceName, Set<String> keys) {
        entry.countUnknown(JOURNEY_FIELDS);
        String title = entry.line("title");
        String plain = service + "#journey:" + SourceText.fold(title);
        String key = unique(plain, keys);
        if (title.isEmpty()) {
            tally.remark(entry.place(), "the journey has no «title»; named after its service.");
        } else if (!key.equals(plain)) {
            tally.remark(entry.place(),
                    "another journey of the service has the title «" + title + "» too; imported beside it.");
        }
        List<PublishedStep> steps = new ArrayList<>();
        Set<String> stepKeys = new HashSet<>();
        List<SourceObject> entries = entry.objects("path");
        for (SourceObject step : entries) {
            step(step, stepKeys, steps);
        }
        if (steps.isEmpty() && entry.json().has("path")) {
            tally.remark(entry.place(), "the journey has no steps.");
        }
        tally.read("journeys", 1);
        tally.read("steps", steps.size());
        boolean template = SourceText.isPlaceholder(title) || steps.stream().anyMatch(s -> SourceText.isPlaceholder(s.name()));
        return new PublishedJourney(key, title.isEmpty() ? "Untitled journey of " + serviceName : title, template, steps);
    }

    private void step(SourceObject entry, Set<String> keys, List<PublishedStep> steps) {
        entry.countUnknown(STEP_FIELDS);
        String caption = entry.line("caption");
        String image = entry.line("imgref");
        if (caption.isEmpty() && image.isEmpty()) {
            tally.skip(entry.place(), "the step has neither «caption» nor «imgref»; skipped.");
            return;
        }
        if (caption.isEmpty()) {
            tally.remark(entry.place(), "the step has no «caption»; named after its image.");
        }
        String screen = caption.isEmpty() ? "image:" + image : "caption:" + SourceText.fold(caption);
        steps.add(new PublishedStep(unique(screen, keys), screen, caption.isEmpty() ? image : caption, image,
                String.join("\n", entry.texts("note")), entry.texts("tags")));
    }

    /** Tells the second and later of one key apart: {@code key~2}. What stands between them does not matter. */
    private static String unique(String key, Set<String> seen) {
        String candidate = key;
        for (int occurrence = 2; !seen.add(candidate); occurrence++) {
            candidate = key + "~" + occurrence;
        }
        return candidate;
    }

    private void remarkTemplates(String place, List<PublishedJourney> journeys) {
        List<PublishedJourney> templates = journeys.stream().filter(PublishedJourney::template).toList();
        if (!templates.isEmpty()) {
            tally.remark(place, templates.size() + " of " + journeys.size()
                    + " journeys are templates that nobody filled in, such as «" + templates.get(0).name()
                    + "»; imported as they stand, with the tag «" + JourneyUpdate.TEMPLATE_TAG + "».");
        }
    }

    private void remarkSharedCaptions(String place, List<PublishedJourney> journeys) {
        Map<String, Set<String>> images = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        for (PublishedJourney journey : journeys) {
            for (PublishedStep step : journey.steps()) {
                names.putIfAbsent(step.screen(), step.name());
                if (!step.image().isEmpty()) {
                    images.computeIfAbsent(step.screen(), s -> new LinkedHashSet<>()).add(step.image());
                }
            }
        }
        images.forEach((screen, different) -> {
            if (different.size() > 1) {
                tally.remark(place, "the caption «" + names.get(screen) + "» stands under " + different.size()
                        + " different images; taken as one touchpoint.");
            }
        });
    }
}
