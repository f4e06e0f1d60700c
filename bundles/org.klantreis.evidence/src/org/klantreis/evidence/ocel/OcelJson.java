/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.ocel;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import org.klantreis.evidence.log.LogInput;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;

/** OCEL 2.0 as JSON, read as a stream. Where events stand before the objects, the file is read twice. */
final class OcelJson implements OcelSource {
    private final OcelItem item = new OcelItem();
    private boolean objectsRead;
    private boolean eventsLater;
    private boolean eventsRead;

    @Override
    public void read(Path file, OcelHandler handler, ReadReport report, ReadMonitor monitor) throws IOException {
        objectsRead = false;
        eventsLater = false;
        eventsRead = false;
        pass(file, handler, report, monitor);
        if (eventsLater) {
            objectsRead = true;
            eventsLater = false;
            pass(file, handler, report, monitor);
        }
        if (!eventsRead) {
            throw new IOException("«" + file.getFileName() + "» has no list «events»; it is no OCEL 2.0 log as JSON.");
        }
    }

    private void pass(Path file, OcelHandler handler, ReadReport report, ReadMonitor monitor) throws IOException {
        boolean second = objectsRead;
        try (LogInput input = LogInput.open(file, monitor);
                JsonReader json = new JsonReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
            try {
                root(file, json, handler, second);
            } catch (MalformedJsonException | EOFException | IllegalStateException | NumberFormatException broken) {
                if (!eventsRead && !eventsLater) {
                    throw new IOException("«" + file.getFileName() + "» is no OCEL 2.0 log as JSON that can be read (at "
                            + json.getPath() + "). Was it copied completely?", broken);
                }
                report.find("«" + file.getFileName() + "» breaks off or is damaged at " + json.getPath()
                        + "; what stands before is read.");
            }
        }
    }

    private void root(Path file, JsonReader json, OcelHandler handler, boolean second) throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
            case "objects":
                if (second) {
                    json.skipValue();
                } else {
                    items(json, () -> handler.object(item));
                    objectsRead = true;
                }
                break;
            case "events":
                if (objectsRead) {
                    handler.beginEvents();
                    eventsRead = true;
                    items(json, () -> handler.event(item));
                } else {
                    eventsLater = true;
                    json.skipValue();
                }
                break;
            case "ocel:events", "ocel:objects", "ocel:global-log":
                throw new IOException("«" + file.getFileName() + "» is OCEL 1.0; convert it to OCEL 2.0 first.");
            default:
                json.skipValue();
            }
        }
        json.endObject();
    }

    private void items(JsonReader json, Runnable end) throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            item.clear();
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                case "id" -> item.id = text(json);
                case "type" -> item.type = text(json);
                case "time" -> item.time = text(json);
                case "attributes" -> list(json, "name", "time", "value", item::attribute);
                case "relationships" -> list(json, "objectId", "qualifier", "", (id, as, none) -> item.link(id, as));
                default -> json.skipValue();
                }
            }
            json.endObject();
            end.run();
        }
        json.endArray();
    }

    private interface Triple {
        void take(String first, String second, String third);
    }

    private static void list(JsonReader json, String first, String second, String third, Triple taker) throws IOException {
        if (json.peek() == JsonToken.NULL) {
            json.nextNull();
            return;
        }
        json.beginArray();
        while (json.hasNext()) {
            String one = null;
            String two = null;
            String three = null;
            json.beginObject();
            while (json.hasNext()) {
                String name = json.nextName();
                if (name.equals(first)) {
                    one = text(json);
                } else if (name.equals(second)) {
                    two = text(json);
                } else if (name.equals(third)) {
                    three = text(json);
                } else {
                    json.skipValue();
                }
            }
            json.endObject();
            taker.take(one, two, three);
        }
        json.endArray();
    }

    private static String text(JsonReader json) throws IOException {
        JsonToken token = json.peek();
        if (token == JsonToken.STRING || token == JsonToken.NUMBER) {
            return json.nextString();
        } else if (token == JsonToken.BOOLEAN) {
            return String.valueOf(json.nextBoolean());
        }
        json.skipValue();
        return null;
    }
}
