/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.klantreis.diff.Change;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.merge.Conflict.Kind;
import org.klantreis.diff.merge.Conflict.State;
import org.klantreis.model.Document;
import org.klantreis.model.Element;
import org.klantreis.model.Identified;
import org.klantreis.model.Property;

/** Finds where both sides made an element of the same kind with the same name at the same place: most likely the same thing twice. */
final class Twins {
    private final Draft draft;
    private final Sides sides;
    private final Wording wording;

    /** What makes two the same to a reader. */
    private record Known(Spot spot, EClass type, String name) {
    }

    Twins(Draft draft) {
        this.draft = draft;
        this.sides = draft.sides();
        this.wording = new Wording(sides);
    }

    void settle() {
        Map<Known, String> ours = new HashMap<>();
        for (ElementDiff diff : sides.changes(Side.OURS).all()) {
            if (diff.changes().get(0) instanceof Change.Added && isNew(Side.OURS, diff.id())) {
                Known known = known(diff.after());
                if (known != null) {
                    ours.put(known, diff.id());
                }
            }
        }
        for (ElementDiff diff : sides.changes(Side.THEIRS).all()) {
            if (!ours.isEmpty() && diff.changes().get(0) instanceof Change.Added && isNew(Side.THEIRS, diff.id())) {
                String twin = ours.remove(known(diff.after()));
                if (twin != null) {
                    settle(twin, diff.id());
                }
            }
        }
    }

    private boolean isNew(Side side, String id) {
        return sides.isAddedBy(side, id) && draft.exists(id);
    }

    private Known known(Identified element) {
        String name = element instanceof Element named ? named.getName() : element instanceof Property property ? property.getKey() : null;
        Spot spot = element instanceof Document ? null : draft.spot(element.getId());
        return name == null || name.isBlank() ? null : new Known(spot, element.eClass(), name.strip().toLowerCase(Locale.ROOT));
    }

    private void settle(String ours, String theirs) {
        State none = new State(null, List.of(), "none");
        State here = wording.state(Side.OURS, ours, List.of(name(sides.get(Side.OURS, ours))), described(Side.OURS, ours));
        State there = wording.state(Side.THEIRS, theirs, List.of(name(sides.get(Side.THEIRS, theirs))), described(Side.THEIRS, theirs));
        String sentence = "Both made " + wording.the(ours) + "; where nothing is decided, both are kept.";
        String key = ours.compareTo(theirs) < 0 ? ours + " " + theirs : theirs + " " + ours;
        Identified element = sides.get(Side.THEIRS, theirs);
        Conflict conflict = wording.conflict(Kind.SAME_NAME, ours, null, none, here, there, sentence, key);
        Decision decision = draft.report(conflict);
        if (!draft.isDecided(conflict)) {
            return;
        }
        switch (decision.choice()) {
            case OURS -> replace(Side.THEIRS, theirs, ours);
            case THEIRS -> replace(Side.OURS, ours, theirs);
            case EDITED -> draft.set(theirs, element.eClass().getEStructuralFeature(element instanceof Property ? "key" : "name"),
                    decision.values().get(0));
            default -> { }
        }
    }

    /** Only what is in the one that goes and was new with it goes with it; what was moved into it stays where the other side has it. */
    private void replace(Side side, String id, String by) {
        draft.replace(id, by);
        draft.drop(id);
        for (Iterator<EObject> inside = sides.get(side, id).eAllContents(); inside.hasNext();) {
            if (inside.next() instanceof Identified child && sides.isAddedBy(side, child.getId())) {
                draft.drop(child.getId());
            }
        }
    }

    private static String name(Identified element) {
        return element instanceof Property property ? property.getKey() : ((Element) element).getName();
    }

    private String described(Side side, String id) {
        int children = 0;
        for (Iterator<EObject> inside = sides.get(side, id).eAllContents(); inside.hasNext(); inside.next()) {
            children++;
        }
        return wording.own(id) + (children == 0 ? "" : ", with " + children + (children == 1 ? " element" : " elements") + " in it");
    }
}
