/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.ocel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.klantreis.evidence.log.EventRow;
import org.klantreis.evidence.table.Dates;

/** The objects of a log: their types, how they are related, and the values that somebody wants of them. */
final class OcelObjects {
    private record Since(long time, String value) {
    }

    private final Set<String> wanted;
    private final Set<String> cases;
    private final boolean related;
    private final Dates dates;
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, String> typeNames = new HashMap<>();
    private final Map<String, Map<String, List<Since>>> values = new HashMap<>();
    private final Map<String, List<OcelItem.Link>> links = new HashMap<>();
    private final Map<String, Long> counts = new TreeMap<>();

    /**
     * Begins with none.
     *
     * @param wanted the values to keep, as Type.attribute
     * @param cases the types whose relations to other objects are kept
     * @param dates reads the times of values
     */
    OcelObjects(Set<String> wanted, Set<String> cases, Dates dates) {
        this.wanted = wanted;
        this.cases = cases;
        related = !cases.containsAll(wanted);
        this.dates = dates;
    }

    void add(OcelItem object) {
        if (object.type != null) {
            String type = typeNames.computeIfAbsent(object.type, name -> name);
            if (types.put(object.id, type) == null) {
                counts.merge(type, 1L, Long::sum);
            }
        }
        String type = types.getOrDefault(object.id, "");
        for (OcelItem.Attribute attribute : object.attributes()) {
            String name = type + "." + attribute.name();
            if (wanted.contains(name)) {
                long time = attribute.time() == null ? EventRow.NO_TIME : dates.epoch(attribute.time());
                values.computeIfAbsent(object.id, any -> new HashMap<>()).computeIfAbsent(name, any -> new ArrayList<>(1))
                        .add(new Since(time, attribute.value()));
            }
        }
        for (OcelItem.Link link : object.links()) {
            relate(object.id, link);
            relate(link.object(), new OcelItem.Link(object.id, link.qualifier()));
        }
    }

    /** Relations count both ways; those of a case are wanted, and it may become known later that an object is one. */
    private void relate(String object, OcelItem.Link link) {
        String type = types.get(object);
        if (related && (type == null || cases.contains(type))) {
            links.computeIfAbsent(object, any -> new ArrayList<>(2)).add(link);
        }
    }

    /** Returns the type of an object; null where the log has no such object. */
    String type(String object) {
        return types.get(object);
    }

    /** Returns the objects that a case is related to. */
    List<OcelItem.Link> links(String object) {
        return links.getOrDefault(object, List.of());
    }

    /** Returns the value that an object had at a time, or where it had none yet, its first; null where it never has one. */
    String value(String object, String name, long time) {
        List<Since> all = values.getOrDefault(object, Map.of()).get(name);
        if (all == null) {
            return null;
        }
        Since best = null;
        Since first = all.get(0);
        for (Since since : all) {
            first = since.time() < first.time() ? since : first;
            if (since.time() <= time && (best == null || since.time() >= best.time())) {
                best = since;
            }
        }
        return best == null ? first.value() : best.value();
    }

    /** Returns how many objects there are of each type. */
    Map<String, Long> counts() {
        return counts;
    }
}
