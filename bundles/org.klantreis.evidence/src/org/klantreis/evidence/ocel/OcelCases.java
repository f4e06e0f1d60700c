/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.ocel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.klantreis.evidence.log.EventRow;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.evidence.table.Dates;
import org.klantreis.model.LogRole;

/** Makes events of cases out of events of objects. */
final class OcelCases implements OcelHandler {
    private static final Set<String> TYPE = Set.of("ocel:type", "ocel:activity", "ocel_type", "activity", "type");
    private static final Set<String> TIME = Set.of("ocel:time", "ocel:timestamp", "ocel_time", "time", "timestamp");

    private final Path file;
    private final Map<LogRole, List<String>> columns;
    private final Consumer<EventRow> events;
    private final ReadReport report;
    private final Dates dates;
    private final Dates spelled;
    private final OcelObjects objects;
    private final EventRow row = new EventRow();
    private long position;
    private long several;
    private long unknown;
    private String firstUnknown;

    OcelCases(Path file, LogSettings settings, Consumer<EventRow> events, ReadReport report) throws IOException {
        this.file = file;
        this.columns = settings.columns();
        this.events = events;
        this.report = report;
        try {
            dates = Dates.of(settings.dateFormat().orElse(Dates.ISO), settings.zone());
            spelled = settings.dateFormat().isPresent() ? dates : Dates.of("d MMM yyyy", settings.zone());
            Dates since = Dates.of(dates.format(), settings.zone());
            Set<String> wanted = columns.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
            objects = new OcelObjects(wanted, new HashSet<>(columns.getOrDefault(LogRole.CASE, List.of())), since);
        } catch (IllegalArgumentException wrong) {
            throw new IOException(wrong.getMessage(), wrong);
        }
    }

    @Override
    public void object(OcelItem object) {
        if (object.id == null) {
            report.find("Some objects have no id; they were passed over.");
        } else {
            objects.add(object);
        }
    }

    @Override
    public void beginEvents() throws IOException {
        List<String> cases = columns.getOrDefault(LogRole.CASE, List.of());
        String types = objects.counts().entrySet().stream().map(type -> "«" + type.getKey() + "» (" + type.getValue() + ")")
                .collect(Collectors.joining(", "));
        if (cases.isEmpty()) {
            throw new IOException("«" + file.getFileName() + "» has events of several kinds of objects, and it is not set which "
                    + "of them are the cases. Set one of its types as the case: " + types + ".");
        }
    }

    @Override
    public void event(OcelItem event) {
        report.row();
        long at = position++;
        long time = event.time == null ? EventRow.NO_TIME : epoch(event.time);
        String where = "event " + (at + 1) + (event.id == null ? "" : ", " + event.id);
        if (event.type == null) {
            report.drop("it has no activity", where);
        } else if (time == EventRow.NO_TIME) {
            report.drop(event.time == null ? "it has no time" : "its time cannot be read", where + ": \"" + event.time + "\"");
        } else {
            Set<String> cases = cases(event);
            if (cases.isEmpty()) {
                report.drop("no object of the type that is the case belongs to it", where + ": \"" + event.type + "\"");
            }
            several += cases.size() > 1 ? 1 : 0;
            for (String object : cases) {
                tell(event, object, at, time);
            }
        }
    }

    /** The objects that are its cases; those of the first column that has any. */
    private Set<String> cases(OcelItem event) {
        for (String column : columns.get(LogRole.CASE)) {
            Set<String> found = new LinkedHashSet<>();
            for (OcelItem.Link link : event.links()) {
                String type = objects.type(link.object());
                if (type == null) {
                    firstUnknown = unknown++ == 0 ? link.object() : firstUnknown;
                } else if (type.equals(column) || column.equals(link.qualifier())) {
                    found.add(link.object());
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    private void tell(OcelItem event, String object, long at, long time) {
        row.clear();
        row.position = at;
        row.caseId = object;
        String activity = text(LogRole.ACTIVITY, event, object, time);
        row.activity = activity == null ? event.type : activity;
        long start = time(LogRole.START, event, object, time);
        long end = time(LogRole.END, event, object, time);
        row.start = start == EventRow.NO_TIME ? time : start;
        row.end = end == EventRow.NO_TIME ? Math.max(row.start, time) : end;
        row.unit = text(LogRole.UNIT, event, object, time);
        row.resource = text(LogRole.RESOURCE, event, object, time);
        row.customer = text(LogRole.CUSTOMER, event, object, time);
        row.segment = text(LogRole.SEGMENT, event, object, time);
        row.channel = text(LogRole.CHANNEL, event, object, time);
        row.lifecycle = text(LogRole.LIFECYCLE, event, object, time);
        row.instance = text(LogRole.INSTANCE, event, object, time);
        events.accept(row);
    }

    /** Some logs have times as programs print them: Mon Apr 03 2023 12:08:18 GMT+0200. */
    private long epoch(String text) {
        long epoch = dates.epoch(text);
        return epoch == EventRow.NO_TIME ? spelled.epoch(text) : epoch;
    }

    private long time(LogRole role, OcelItem event, String object, long time) {
        String text = text(role, event, object, time);
        if (text == null) {
            return EventRow.NO_TIME;
        }
        long read = text.equals(event.time) ? time : epoch(text);
        if (read == EventRow.NO_TIME) {
            report.find("Some times of attributes cannot be read, such as «" + text + "»; the time of the event counts.");
        }
        return read;
    }

    private String text(LogRole role, OcelItem event, String object, long time) {
        for (String column : columns.getOrDefault(role, List.of())) {
            String value = event.value(column);
            value = value == null && TYPE.contains(column) ? event.type : value;
            value = value == null && TIME.contains(column) ? event.time : value;
            value = value == null ? objects.value(object, column, time) : value;
            value = value == null ? related(event.links(), object, column, time) : value;
            value = value == null ? related(objects.links(object), object, column, time) : value;
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** Looks at related objects, but not at those that are cases as this one is. */
    private String related(List<OcelItem.Link> links, String object, String column, long time) {
        String type = objects.type(object);
        for (OcelItem.Link link : links) {
            String other = objects.type(link.object());
            if (type.equals(other)) {
                continue;
            }
            if (column.equals(link.qualifier()) || column.equals(other)) {
                return link.object();
            }
            String value = objects.value(link.object(), column, time);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    void finish() {
        if (several > 0) {
            report.find(several + " events belong to several cases (" + String.join(", ", columns.get(LogRole.CASE))
                    + "); each of them counts once in each of its cases.");
        }
        if (unknown > 0) {
            report.find(unknown + " times events name an object that the log does not have (the first: «" + firstUnknown + "»).");
        }
        if (dates.sawDaysOnly()) {
            report.find("Times are days without a time of day; events of one day are in the order of the file.");
        }
    }
}
