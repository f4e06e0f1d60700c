/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.ocel;

import java.util.ArrayList;
import java.util.List;

/** An object or an event of a log, filled again for each. */
final class OcelItem {
    /** What it is called; null where the file does not say. */
    String id;
    /** The type of the object, the activity of the event. */
    String type;
    /** When the event was; null for objects. */
    String time;
    private final List<Attribute> attributes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /**
     * A value.
     *
     * @param name its name
     * @param time since when the object has it; null where it always has, and of events
     * @param value the value
     */
    record Attribute(String name, String time, String value) {
    }

    /**
     * A related object.
     *
     * @param object the object
     * @param qualifier what it is to this one; may be null
     */
    record Link(String object, String qualifier) {
    }

    /** Forgets everything. */
    void clear() {
        id = null;
        type = null;
        time = null;
        attributes.clear();
        links.clear();
    }

    void attribute(String name, String since, String value) {
        if (name != null && value != null && !value.isBlank()) {
            attributes.add(new Attribute(name, since, value.strip()));
        }
    }

    void link(String object, String qualifier) {
        if (object != null) {
            links.add(new Link(object, qualifier));
        }
    }

    List<Attribute> attributes() {
        return attributes;
    }

    List<Link> links() {
        return links;
    }

    /** Returns the value of an attribute; null where it has none. */
    String value(String name) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equals(name)) {
                return attribute.value();
            }
        }
        return null;
    }
}
