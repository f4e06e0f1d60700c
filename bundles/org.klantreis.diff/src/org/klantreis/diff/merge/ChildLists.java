/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.klantreis.diff.Change;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.merge.Conflict.Kind;
import org.klantreis.model.Identified;

/** Orders the children of the elements in which some came, went, or changed places. */
final class ChildLists {
    private final Draft draft;
    private final Sides sides;
    private final Wording wording;
    private final Map<Spot, Set<String>> placed = new HashMap<>();

    ChildLists(Draft draft) {
        this.draft = draft;
        this.sides = draft.sides();
        this.wording = new Wording(sides);
    }

    void arrange(Set<String> affected) {
        Set<Spot> lists = new LinkedHashSet<>();
        for (String id : affected) {
            for (Side side : Side.values()) {
                add(lists, sides.spot(side, id));
            }
            if (draft.exists(id)) {
                Spot spot = draft.spot(id);
                add(lists, spot);
                placed.computeIfAbsent(spot, any -> new LinkedHashSet<>()).add(id);
            }
        }
        for (Side side : List.of(Side.OURS, Side.THEIRS)) {
            for (ElementDiff diff : sides.changes(side).all()) {
                if (diff.changes().stream().anyMatch(Change.Reordered.class::isInstance)) {
                    add(lists, sides.spot(side, diff.id()));
                }
            }
        }
        lists.stream().filter(list -> draft.exists(list.parent())).forEach(this::arrange);
    }

    private static void add(Set<Spot> lists, Spot spot) {
        if (spot != null && spot.parent() != null) {
            lists.add(spot);
        }
    }

    private void arrange(Spot list) {
        List<String> base = sides.children(Side.BASE, list);
        List<String> ours = sides.children(Side.OURS, list);
        List<String> theirs = sides.children(Side.THEIRS, list);
        Set<String> members = new LinkedHashSet<>(ours);
        members.addAll(theirs);
        members.addAll(base);
        Set<String> here = placed.getOrDefault(list, Set.of());
        members.addAll(here);
        members.removeIf(id -> !draft.exists(id) || !here.contains(id) && !draft.spot(id).equals(list));
        ListMerge.Result result = ListMerge.of(base, ours, theirs, members);
        List<String> children = result.contradicts() ? decide(list, result.values(), base, ours, theirs) : result.values();
        if (children.size() < members.size()) { // none of the three states has it here
            children = new ArrayList<>(children);
            members.removeAll(new HashSet<>(children));
            children.addAll(members);
        }
        if (!children.equals(sides.children(draft.origin(list.parent()), list))) {
            draft.arrange(list, List.copyOf(children));
        }
    }

    private List<String> decide(Spot list, List<String> merged, List<String> base, List<String> ours, List<String> theirs) {
        Identified parent = wording.any(list.parent());
        String sentence = "Both changed the order of " + Wording.noun(list.feature()) + " in " + wording.the(parent) + ": "
                + wording.elements(ours) + " in " + wording.name(Side.OURS) + "; " + wording.elements(theirs) + " in "
                + wording.name(Side.THEIRS) + ".";
        Decision decision = draft.report(wording.conflict(Kind.REORDERED_REORDERED, list.parent(), list.feature(),
                wording.state(Side.BASE, list.parent(), base, wording.elements(base)),
                wording.state(Side.OURS, list.parent(), ours, wording.elements(ours)),
                wording.state(Side.THEIRS, list.parent(), theirs, wording.elements(theirs)), sentence, list.parent()));
        return switch (decision.choice()) {
            case OURS -> merged;
            case THEIRS -> inOrder(merged, theirs);
            case BASE -> inOrder(merged, base);
            case EDITED -> inOrder(merged, decision.values());
        };
    }

    /** Orders those that are wanted in an order; the others stay at their positions. */
    private static List<String> inOrder(List<String> merged, List<String> wanted) {
        Set<String> all = new HashSet<>(merged);
        Iterator<String> next = new LinkedHashSet<>(wanted).stream().filter(all::contains).iterator();
        Set<String> ordered = new HashSet<>(wanted);
        return merged.stream().map(id -> ordered.contains(id) ? next.next() : id).toList();
    }
}
