/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.output;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.klantreis.diff.ElementDiff;

/** Changes that a summary tells together: the same happened to elements of the same class. */
final class SummaryGroup {
    /** What happened, in the order in which it is told. */
    enum Event {
        ADDED("added"), DELETED("deleted"), MOVED("moved"), FILE("moved to another file"), REORDERED("put elsewhere"), TYPE("made something else"),
        RENAMED("renamed"), VALUE("changed"), TEXT("changed");

        private final String participle;

        Event(String participle) {
            this.participle = participle;
        }

        /** Returns how it is told: "added". */
        String participle() {
            return participle;
        }
    }

    private static final int LONGEST_NAME = 40;

    private final Event event;
    private final String type;
    private final String feature;
    private final List<ElementDiff> diffs = new ArrayList<>();
    private final Set<String> scopes = new LinkedHashSet<>();
    private String values;

    /**
     * Begins a group.
     *
     * @param event what happened
     * @param type the class of the elements, in words
     * @param feature the feature that changed, in words; empty where the elements themselves came, went or moved
     */
    SummaryGroup(Event event, String type, String feature) {
        this.event = event;
        this.type = type;
        this.feature = feature;
    }

    /**
     * Takes one more.
     *
     * @param diff the element
     * @param scope the name of what it is in; empty for the catalogue, or where it is a file of its own
     * @param change the old and the new value where they are short, or null
     */
    void add(ElementDiff diff, String scope, String change) {
        diffs.add(diff);
        scopes.add(scope);
        values = change;
    }

    Event event() {
        return event;
    }

    int size() {
        return diffs.size();
    }

    /**
     * Tells it.
     *
     * @param names names elements
     * @param tellScope whether it is said in what they are
     * @return for example "3 steps added in Open an account"
     */
    String text(Function<ElementDiff, String> names, boolean tellScope) {
        return subject(names) + (tellScope ? scope() : "") + (diffs.size() == 1 && values != null ? ": " + values : "");
    }

    String scope() {
        if (scopes.size() > 1) {
            return " in " + scopes.size() + " places";
        }
        String only = scopes.iterator().next();
        return only.isEmpty() ? "" : " in " + Shortened.to(only, LONGEST_NAME);
    }

    private String subject(Function<ElementDiff, String> names) {
        int count = diffs.size();
        String one = count == 1 ? Shortened.to(names.apply(diffs.get(0)), LONGEST_NAME) : "";
        if (event == Event.VALUE || event == Event.TEXT) {
            if (count == 1) {
                return feature + " of " + one + " changed";
            }
            return (Nouns.isCounted(feature) || event == Event.TEXT ? Nouns.count(count, feature)
                    : feature + " of " + Nouns.count(count, type)) + " changed";
        }
        if (event == Event.RENAMED && count == 1 && values != null) {
            return type + " renamed";
        }
        return (count == 1 ? type + " " + one : Nouns.count(count, type)) + " " + event.participle;
    }
}
