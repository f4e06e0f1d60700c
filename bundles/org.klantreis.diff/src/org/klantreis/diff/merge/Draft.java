/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.model.Identified;

/**
 * The merged model while it is made, as what differs from ours: which state each element comes from, where it is, which values and
 * children it has instead of those that it has there.
 */
final class Draft {
    /** Stands for an attribute that has no value of its own. */
    static final Object UNSET = new Object();

    private final Sides sides;
    private final Map<String, Decision> decisions;
    private final Map<String, Conflict> conflicts = new LinkedHashMap<>();
    private final List<String> combined = new ArrayList<>();
    private final Map<String, Side> origins = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private final Map<String, Spot> spots = new HashMap<>();
    private final Map<String, Map<EStructuralFeature, Object>> values = new HashMap<>();
    private final Map<Spot, List<String>> lists = new HashMap<>();
    private final Map<Side, Set<String>> revived = new EnumMap<>(Side.class);
    private final Map<String, String> replaced = new HashMap<>();
    private final Set<String> adjusted = new HashSet<>();

    Draft(Sides sides, Map<String, Decision> decisions) {
        this.sides = sides;
        this.decisions = decisions;
    }

    Sides sides() {
        return sides;
    }

    /** Reports a conflict and returns what was decided about it; ours where nothing was. */
    Decision report(Conflict conflict) {
        conflicts.putIfAbsent(conflict.id(), conflict);
        return decisions.getOrDefault(conflict.id(), Decision.OURS);
    }

    boolean isDecided(Conflict conflict) {
        return decisions.containsKey(conflict.id());
    }

    Collection<Conflict> conflicts() {
        return conflicts.values();
    }

    void combine(String sentence) {
        combined.add(sentence);
    }

    List<String> combined() {
        return combined;
    }

    /** Returns the state that an element is taken from; null where the merge has no such element. */
    Side origin(String id) {
        if (gone.contains(id)) {
            return null;
        }
        Side side = origins.get(id);
        return side != null ? side : sides.has(Side.OURS, id) ? Side.OURS : null;
    }

    boolean exists(String id) {
        return origin(id) != null;
    }

    /** Returns the element of the state that it is taken from; null where the merge has no such element. */
    Identified source(String id) {
        Side side = origin(id);
        return side == null ? null : sides.get(side, id);
    }

    void take(String id, Side side) {
        gone.remove(id);
        origins.put(id, side);
    }

    void drop(String id) {
        gone.add(id);
    }

    Set<String> gone() {
        return gone;
    }

    Map<String, Side> origins() {
        return origins;
    }

    /** Returns where an element of the merge is. */
    Spot spot(String id) {
        Spot spot = spots.get(id);
        return spot != null ? spot : sides.spot(origin(id), id);
    }

    void put(String id, Spot spot) {
        spots.put(id, spot);
    }

    Map<String, Spot> spots() {
        return spots;
    }

    /** Returns the path of the file that an element of the merge is in. */
    String path(String id) {
        Spot spot = spot(id);
        while (spot.parent() != null) {
            spot = spot(spot.parent());
        }
        return spot.path();
    }

    void set(String id, EStructuralFeature feature, Object value) {
        values.computeIfAbsent(id, any -> new HashMap<>()).put(feature, value);
    }

    /** Returns the value that an element has instead of the one that it has where it comes from; null where it has that one. */
    Object value(String id, EStructuralFeature feature) {
        Map<EStructuralFeature, Object> of = values.get(id);
        return of == null ? null : of.get(feature);
    }

    Map<String, Map<EStructuralFeature, Object>> values() {
        return values;
    }

    void arrange(Spot list, List<String> children) {
        lists.put(list, children);
    }

    Map<Spot, List<String>> lists() {
        return lists;
    }

    /** Returns the ids of the children of an element of the merge. */
    List<String> children(Spot list) {
        List<String> children = lists.get(list);
        return children != null ? children : sides.children(origin(list.parent()), list);
    }

    /** Returns the ids that a side deleted and that are in the merge all the same. */
    Set<String> revived(Side deleter) {
        return revived.computeIfAbsent(deleter, any -> new HashSet<>());
    }

    /** Returns the elements that have what none of the sides has, for references to fit. */
    Set<String> adjusted() {
        return adjusted;
    }

    /** Makes what refers to one element refer to another. */
    void replace(String id, String by) {
        replaced.put(id, by);
    }

    Map<String, String> replaced() {
        return replaced;
    }
}
