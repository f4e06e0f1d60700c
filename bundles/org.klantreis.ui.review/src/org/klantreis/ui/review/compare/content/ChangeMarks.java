/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.content;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.diff.Change;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;
import org.klantreis.model.Activity;
import org.klantreis.model.Identified;
import org.klantreis.model.Journey;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.Transition;
import org.klantreis.ui.map.marks.ElementMark;
import org.klantreis.ui.map.marks.ElementMarks;

/** Turns changes into marks on the maps. What a map does not show by itself is marked where it belongs. */
public final class ChangeMarks {
    private ChangeMarks() {
    }

    /**
     * Marks what differs on the map of one side.
     *
     * @param comparison what differs
     * @param before whether it is the map of the older side
     * @return the marks
     */
    public static ElementMarks of(Comparison comparison, boolean before) {
        Map<String, ElementMark> marks = new LinkedHashMap<>();
        Map<String, Set<EStructuralFeature>> features = new LinkedHashMap<>();
        for (ElementDiff diff : comparison.all()) {
            Identified element = before ? diff.before() : diff.after();
            if (element == null) {
                Identified other = diff.element();
                // The side that has nothing shows what it is missing from, if that is no column of its own.
                if (!(isShown(other)) && other.eContainer() instanceof Identified) {
                    changed(shown(other), marks, Set.of(), features);
                }
            } else if (!isShown(element)) {
                changed(shown(element), marks, Set.of(), features);
            } else {
                mark(diff, marks, features);
            }
        }
        ElementMarks.Builder builder = ElementMarks.builder();
        marks.forEach((id, mark) -> builder.mark(id, mark, features.getOrDefault(id, Set.of())));
        return builder.build();
    }

    private static void mark(ElementDiff diff, Map<String, ElementMark> marks, Map<String, Set<EStructuralFeature>> features) {
        switch (diff.kind()) {
            case ADDED -> marks.put(diff.id(), ElementMark.NEW);
            case DELETED -> marks.put(diff.id(), ElementMark.DELETED);
            case CHANGED -> {
                Set<EStructuralFeature> changed = new LinkedHashSet<>();
                boolean moved = false;
                for (Change change : diff.changes()) {
                    if (change instanceof Change.AttributeChanged attribute) {
                        changed.add(attribute.attribute());
                    } else if (change instanceof Change.ReferenceChanged reference) {
                        changed.add(reference.reference());
                    } else {
                        moved = true;
                    }
                }
                if (moved) {
                    marks.put(diff.id(), ElementMark.MOVED);
                    features.put(diff.id(), changed);
                } else {
                    changed((EObject) diff.element(), marks, changed, features);
                }
            }
        }
    }

    private static void changed(EObject element, Map<String, ElementMark> marks, Set<EStructuralFeature> changed,
            Map<String, Set<EStructuralFeature>> features) {
        if (element instanceof Identified identified) {
            boolean known = marks.containsKey(identified.getId());
            marks.putIfAbsent(identified.getId(), ElementMark.CHANGED);
            if (!changed.isEmpty() || known) {
                features.computeIfAbsent(identified.getId(), id -> new LinkedHashSet<>()).addAll(changed);
            }
        }
    }

    private static EObject shown(Identified element) {
        EObject at = element;
        while (at != null && !isShown(at)) {
            at = at.eContainer();
        }
        return at;
    }

    private static boolean isShown(EObject element) {
        return element instanceof Journey || element instanceof Stage || element instanceof Step || element instanceof Activity
                || element instanceof Transition;
    }
}
