/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.klantreis.diff.Change;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.merge.Conflict.Kind;
import org.klantreis.diff.merge.Conflict.State;
import org.klantreis.model.Identified;

/** Finds where each element is that a side made, moved or deleted. */
final class Placement {
    private final Draft draft;
    private final Sides sides;
    private final Wording wording;
    private final Set<String> affected = new LinkedHashSet<>();
    private final Set<String> added = new LinkedHashSet<>();

    Placement(Draft draft) {
        this.draft = draft;
        this.sides = draft.sides();
        this.wording = new Wording(sides);
    }

    /** Returns the elements that may be elsewhere than in ours, in one of the two others, or nowhere. */
    Set<String> place() {
        for (Side side : List.of(Side.OURS, Side.THEIRS)) {
            for (ElementDiff diff : sides.changes(side).all()) {
                if (diff.kind() != ElementDiff.Kind.CHANGED || diff.changes().stream().anyMatch(Change.Moved.class::isInstance)) {
                    affected.add(diff.id());
                }
            }
        }
        affected.stream().filter(draft::exists).forEach(id -> draft.put(id, preferred(id)));
        repair();
        return affected;
    }

    /** Finds other places for what is in elements that are not there any more, or in itself. */
    void repair() {
        int rounds = 0;
        do {
            added.clear();
            findParents();
            affected.addAll(added);
            if (++rounds > affected.size() + 2) {
                throw new IllegalStateException("No place was found for elements that were moved into each other.");
            }
        } while (breakCycle() || !added.isEmpty());
    }

    private Spot preferred(String id) {
        Spot here = sides.spot(Side.OURS, id);
        Spot there = sides.spot(Side.THEIRS, id);
        Spot before = sides.spot(Side.BASE, id);
        if (draft.origin(id) == Side.BASE) {
            return before;
        } else if (here == null || there == null) {
            return here == null ? there : here;
        } else if (here.equals(there) || there.equals(before)) {
            return here;
        } else if (here.equals(before)) {
            return there;
        }
        State base = wording.state(Side.BASE, id, values(before), text(before));
        State ours = wording.state(Side.OURS, id, values(here), text(here));
        State theirs = wording.state(Side.THEIRS, id, values(there), text(there));
        String sentence = "Both moved " + wording.the(before == null ? sides.get(Side.OURS, id) : sides.get(Side.BASE, id)) + ": "
                + wording.name(Side.OURS) + " to «" + text(here) + "», " + wording.name(Side.THEIRS) + " to «" + text(there) + "».";
        Side side = draft.report(wording.conflict(Kind.MOVED_MOVED, id, here.feature(), base, ours, theirs, sentence, id)).side();
        Spot decided = sides.spot(side, id);
        return decided == null ? here : decided;
    }

    private static List<String> values(Spot spot) {
        return spot == null ? List.of() : List.of(spot.parent() == null ? spot.path() : spot.parent());
    }

    private String text(Spot spot) {
        return spot == null ? "none" : spot.parent() == null ? spot.path() : wording.own(spot.parent());
    }

    /** An element whose parent is gone goes where another state has it; where none of those parents is left, one comes back. */
    private void findParents() {
        for (String id : affected) {
            if (!draft.exists(id) || isPossible(id, draft.spot(id))) {
                continue;
            }
            Spot possible = null;
            for (Side side : List.of(Side.OURS, Side.THEIRS, Side.BASE)) {
                Spot spot = sides.spot(side, id);
                possible = possible == null && spot != null && isPossible(id, spot) ? spot : possible;
            }
            draft.put(id, possible == null ? revive(id) : possible);
        }
    }

    private boolean isPossible(String id, Spot spot) {
        return spot.parent() == null
                || draft.exists(spot.parent()) && Spot.has(draft.source(spot.parent()).eClass(), spot.feature());
    }

    private Spot revive(String id) {
        Side side = draft.origin(id);
        Spot spot = sides.spot(side, id);
        draft.take(spot.parent(), side);
        draft.put(spot.parent(), sides.spot(side, spot.parent()));
        added.add(spot.parent());
        return spot;
    }

    /** Finds elements that are in each other, and takes the places of one side for all of them. */
    private boolean breakCycle() {
        for (String id : affected) {
            Set<String> way = new LinkedHashSet<>();
            String at = draft.exists(id) ? id : null;
            while (at != null && way.add(at)) {
                at = draft.spot(at).parent();
            }
            if (at != null) {
                List<String> circle = new ArrayList<>(way).subList(new ArrayList<>(way).indexOf(at), way.size());
                settle(new TreeSet<>(circle));
                return true;
            }
        }
        return false;
    }

    private void settle(TreeSet<String> circle) {
        String key = String.join(" ", circle);
        String id = circle.stream().filter(this::isMoved).findFirst().orElse(circle.first());
        State[] states = new State[Side.values().length];
        for (Side side : Side.values()) {
            Spot spot = sides.spot(side, id);
            states[side.ordinal()] = wording.state(side, id, values(spot), "in " + text(spot));
        }
        List<String> names = circle.stream().filter(this::isMoved).map(each -> "«" + wording.own(each) + "»").toList();
        String sentence = Wording.capital(wording.name(Side.OURS)) + " and " + wording.name(Side.THEIRS) + " moved "
                + String.join(" and ", names) + " into each other.";
        Side side = draft.report(wording.conflict(Kind.CONTAINMENT_CYCLE, id, null, states[0], states[1], states[2], sentence, key)).side();
        Set<String> same = new HashSet<>();
        for (String each : circle) {
            Spot spot = sides.spot(side, each);
            if (spot == null || spot.equals(draft.spot(each))) {
                same.add(each);
            } else {
                draft.put(each, spot);
            }
        }
        if (same.size() == circle.size()) { // other decisions brought it back
            circle.forEach(each -> {
                Identified before = sides.get(Side.BASE, each);
                draft.put(each, sides.spot(before == null ? draft.origin(each) : Side.BASE, each));
            });
        }
        affected.addAll(circle);
    }

    private boolean isMoved(String id) {
        Spot before = sides.spot(Side.BASE, id);
        return before != null && (!before.equals(sides.spot(Side.OURS, id)) || !before.equals(sides.spot(Side.THEIRS, id)));
    }
}
