/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.klantreis.diff.Change;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.ElementLabel;
import org.klantreis.diff.merge.Conflict.Kind;
import org.klantreis.diff.merge.Conflict.State;
import org.klantreis.diff.merge.Deletions.Region;

/** Tells the conflict where one side deleted what the other worked on. */
final class DeletionConflict {
    private static final int TOLD = 3;

    private final Draft draft;
    private final Wording wording;
    private final Side deleter;
    private final Side keeper;
    private final Region region;

    DeletionConflict(Draft draft, Side deleter, Region region) {
        this.draft = draft;
        this.wording = new Wording(draft.sides());
        this.deleter = deleter;
        this.keeper = deleter.other();
        this.region = region;
    }

    /** Reports it and returns the side whose state of the elements is taken; the one that deleted them where they go. */
    Side decide() {
        Kind kind = region.moved ? Kind.MOVED_DELETED
                : region.changed.isEmpty() && region.added.isEmpty() && region.movedIn.isEmpty() ? Kind.DELETED_REFERENCED
                : Kind.DELETED_CHANGED;
        String what = String.join(", ", doings());
        Map<Side, State> states = new EnumMap<>(Side.class);
        states.put(Side.BASE, wording.state(Side.BASE, region.root, parent(Side.BASE), "there"));
        states.put(deleter, wording.state(deleter, region.root, List.of(), "deleted"));
        states.put(keeper, wording.state(keeper, region.root, parent(keeper), what));
        String sentence = Wording.capital(wording.name(deleter)) + " deleted "
                + wording.the(draft.sides().get(Side.BASE, region.root)) + ", " + wording.name(keeper) + " " + what + ".";
        return draft.report(wording.conflict(kind, region.root, null, states.get(Side.BASE), states.get(Side.OURS),
                states.get(Side.THEIRS), sentence, region.root)).side();
    }

    private List<String> parent(Side side) {
        Spot spot = draft.sides().spot(side, region.root);
        return spot == null ? List.of() : List.of(spot.parent() == null ? spot.path() : spot.parent());
    }

    private List<String> doings() {
        List<String> doings = new ArrayList<>();
        if (region.moved) {
            Spot spot = draft.sides().spot(keeper, region.root);
            doings.add("moved it to «" + (spot.parent() == null ? spot.path() : wording.own(spot.parent())) + "»");
        }
        List<ElementDiff> inside = new ArrayList<>(region.changed);
        if (inside.removeIf(diff -> diff.id().equals(region.root))) {
            doings.add("changed " + String.join(", ", features()) + " of it");
        }
        if (!inside.isEmpty()) {
            doings.add("changed " + names(inside.stream().map(ElementDiff::id).toList()) + " in it");
        }
        if (!region.added.isEmpty()) {
            doings.add("added " + names(region.added) + " to it");
        }
        if (!region.movedIn.isEmpty()) {
            doings.add("moved " + names(region.movedIn) + " into it");
        }
        if (!region.referrers.isEmpty()) {
            doings.add("refers to it from " + names(region.referrers.stream().distinct().toList()));
        }
        return doings;
    }

    private List<String> features() {
        List<String> features = new ArrayList<>();
        for (ElementDiff diff : region.changed) {
            for (Change change : diff.id().equals(region.root) ? diff.changes() : List.<Change>of()) {
                if (change instanceof Change.AttributeChanged attribute) {
                    features.add(Wording.noun(attribute.attribute()));
                } else if (change instanceof Change.ReferenceChanged reference) {
                    features.add(Wording.noun(reference.reference()));
                } else if (change instanceof Change.TypeChanged) {
                    features.add("the class");
                }
            }
        }
        return features;
    }

    private String names(List<String> ids) {
        List<String> told = ids.stream().limit(TOLD).map(id -> "«" + ElementLabel.own(wording.any(id)) + "»").toList();
        return String.join(", ", told) + (ids.size() > TOLD ? " and " + (ids.size() - TOLD) + " more" : "");
    }
}
