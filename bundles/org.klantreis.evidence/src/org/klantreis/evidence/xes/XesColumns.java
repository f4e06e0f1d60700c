/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.xes;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.evidence.log.LogSettings;
import org.klantreis.model.LogRole;

/** Which attributes matter, each with a number, so that an event is an array of values. */
final class XesColumns {
    static final String CASE_PREFIX = "case:";
    private static final Map<LogRole, String> STANDARD = Map.of(LogRole.CASE, "case:concept:name", LogRole.ACTIVITY,
            "concept:name",
            LogRole.START, "time:timestamp", LogRole.UNIT, "org:group", LogRole.RESOURCE, "org:resource", LogRole.LIFECYCLE,
            "lifecycle:transition", LogRole.INSTANCE, "concept:instance");

    private final Map<String, Integer> ofEvents = new HashMap<>();
    private final Map<String, Integer> ofTraces = new HashMap<>();
    /** By the number of the meaning: this is asked for each event. */
    private final int[][] slots = new int[LogRole.values().length][];
    private final int[] eventSlots;
    private final int[] traceSlots;
    private final Map<LogRole, List<String>> keys = new EnumMap<>(LogRole.class);
    private int size;

    XesColumns(LogSettings settings) {
        boolean ends = settings.columns().containsKey(LogRole.END) && !settings.columns().containsKey(LogRole.START);
        for (LogRole role : LogRole.values()) {
            List<String> names = settings.columns().get(role);
            if (names == null) {
                names = STANDARD.containsKey(role) && !(role == LogRole.START && ends) ? List.of(STANDARD.get(role)) : List.of();
            }
            keys.put(role, names);
            slots[role.ordinal()] = names.stream().mapToInt(this::slot).toArray();
        }
        eventSlots = ofEvents.values().stream().mapToInt(Integer::intValue).toArray();
        traceSlots = ofTraces.values().stream().mapToInt(Integer::intValue).toArray();
    }

    private int slot(String name) {
        boolean ofTrace = name.startsWith(CASE_PREFIX);
        Map<String, Integer> attributes = ofTrace ? ofTraces : ofEvents;
        String key = ofTrace ? name.substring(CASE_PREFIX.length()) : name;
        return attributes.computeIfAbsent(key, any -> size++);
    }

    /** Returns the columns of a meaning, the one that counts first. */
    List<String> keys(LogRole role) {
        return keys.get(role);
    }

    /** Returns how many values matter. */
    int size() {
        return size;
    }

    /** Returns the number of an attribute of events; null where it does not matter. */
    Integer ofEvent(String key) {
        return ofEvents.get(key);
    }

    /** Returns the number of an attribute of traces; null where it does not matter. */
    Integer ofTrace(String key) {
        return ofTraces.get(key);
    }

    /** Returns the first value of a meaning that is there; null where none is. */
    String value(LogRole role, String[] values) {
        for (int slot : slots[role.ordinal()]) {
            if (values[slot] != null) {
                return values[slot];
            }
        }
        return null;
    }

    /** Forgets what belongs to one event, and keeps what belongs to its trace. */
    void forgetEvent(String[] values) {
        for (int slot : eventSlots) {
            values[slot] = null;
        }
    }

    /** Forgets what belongs to a trace. */
    void forgetTrace(String[] values) {
        for (int slot : traceSlots) {
            values[slot] = null;
        }
    }
}
