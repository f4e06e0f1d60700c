/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What differs between two states of a model, by element. Elements are the same where their ids are; the work grows with the size of the
 * models, not with what differs.
 *
 * <pre>{@code
 * Comparison comparison = Comparison.between(ModelState.of(before), ModelState.of(after));
 * comparison.changes().forEach(diff -> System.out.println(diff.label() + ": " + diff.changes()));
 * }</pre>
 */
public final class Comparison {
    private final ModelState before;
    private final ModelState after;
    private final Map<String, ElementDiff> byId;

    private Comparison(ModelState before, ModelState after, Map<String, ElementDiff> byId) {
        this.before = before;
        this.after = after;
        this.byId = Collections.unmodifiableMap(byId);
    }

    /**
     * Compares.
     *
     * @param before the older state
     * @param after the newer state
     * @return what differs
     */
    public static Comparison between(ModelState before, ModelState after) {
        return new Comparison(before, after, new Comparer(before, after).compare());
    }

    /** Returns the older state. */
    public ModelState before() {
        return before;
    }

    /** Returns the newer state. */
    public ModelState after() {
        return after;
    }

    /** Says whether nothing differs. */
    public boolean isEmpty() {
        return byId.isEmpty();
    }

    /** Returns every element that differs, in the order of the newer state, then those that are gone in the order of the older. */
    public List<ElementDiff> all() {
        return List.copyOf(byId.values());
    }

    /** Returns the elements that differ without those that came or went with what contains them: each is one change to a reader. */
    public List<ElementDiff> changes() {
        return byId.values().stream().filter(diff -> !diff.nested()).toList();
    }

    /**
     * Finds what changed of an element.
     *
     * @param id its id
     * @return its changes; empty where it is the same in both, or in none
     */
    public Optional<ElementDiff> of(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Leaves out what a reader does not want to see.
     *
     * @param filter says what stays
     * @return the comparison with those changes only
     */
    public Comparison filtered(ChangeFilter filter) {
        Map<String, ElementDiff> kept = new LinkedHashMap<>();
        for (ElementDiff diff : byId.values()) {
            List<Change> changes = new ArrayList<>(diff.changes());
            changes.removeIf(change -> !filter.shows(diff, change));
            if (!changes.isEmpty()) {
                kept.put(diff.id(), new ElementDiff(diff.id(), diff.before(), diff.after(), diff.nested(), changes));
            }
        }
        return new Comparison(before, after, kept);
    }
}
