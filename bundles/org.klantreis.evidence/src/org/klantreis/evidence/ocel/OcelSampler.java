/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.ocel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.klantreis.evidence.log.LogSampler;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;

/**
 * Shows the events of OCEL 2.0: activity and time, types of the related objects (which may be the case), attributes of these as
 * {@code Type.attribute}, attributes of the event, and what related objects are to it. Of several objects of a type the first.
 */
public final class OcelSampler implements LogSampler {
    private static final String ACTIVITY = "ocel:activity";
    private static final String TIME = "ocel:time";

    @Override
    public LogSettings sample(Path file, LogSettings settings, Columns columns, ReadReport report, ReadMonitor monitor) throws IOException {
        try {
            OcelSource.of(settings.format()).read(file, new Shown(columns, report), report, monitor);
        } catch (Enough enough) {
            return settings; // as wished
        }
        return settings;
    }

    private static final class Shown implements OcelHandler {
        /** Attributes of so many objects are enough to be shown. */
        private static final int OBJECTS = 50_000;

        private final Columns columns;
        private final ReadReport report;
        private final Map<String, String> types = new HashMap<>();
        private final Map<String, Map<String, String>> attributes = new HashMap<>();
        private final Map<String, String> values = new LinkedHashMap<>();

        Shown(Columns columns, ReadReport report) {
            this.columns = columns;
            this.report = report;
            columns.column(ACTIVITY);
            columns.column(TIME);
        }

        @Override
        public void object(OcelItem object) {
            if (object.id == null) {
                return;
            } else if (object.type != null && types.put(object.id, object.type) == null) {
                columns.caseColumn(object.type);
            }
            if (!object.attributes().isEmpty() && attributes.size() < OBJECTS) {
                Map<String, String> known = attributes.computeIfAbsent(object.id, any -> new LinkedHashMap<>());
                object.attributes().forEach(attribute -> known.putIfAbsent(attribute.name(), attribute.value()));
            }
        }

        @Override
        public void beginEvents() {
            // nothing to prepare
        }

        @Override
        public void event(OcelItem event) {
            report.row();
            values.clear();
            put(ACTIVITY, event.type);
            put(TIME, event.time);
            event.attributes().forEach(attribute -> put(attribute.name(), attribute.value()));
            for (OcelItem.Link link : event.links()) {
                String type = types.get(link.object());
                put(type, link.object());
                put(link.qualifier(), link.object());
                attributes.getOrDefault(link.object(), Map.of()).forEach((name, value) -> put(type + "." + name, value));
            }
            values.forEach(columns::value);
            if (!columns.endRow()) {
                throw new Enough();
            }
        }

        private void put(String column, String value) {
            if (column != null && !column.isEmpty() && value != null && !value.isEmpty()) {
                values.putIfAbsent(column, value);
            }
        }
    }
}
