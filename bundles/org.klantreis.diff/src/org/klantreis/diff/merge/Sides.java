/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.ModelState;
import org.klantreis.model.Identified;

/** The three states of a merge and what the two sides changed. */
final class Sides {
    private static final Map<EClass, List<EReference>> REFERENCES = new ConcurrentHashMap<>();

    private final Map<Side, ModelState> states;
    private final Map<Side, Comparison> changes;
    private final Map<Side, String> names;

    Sides(ModelState base, ModelState ours, ModelState theirs, String oursName, String theirsName) {
        this.states = Map.of(Side.BASE, base, Side.OURS, ours, Side.THEIRS, theirs);
        this.changes = Map.of(Side.OURS, Comparison.between(base, ours), Side.THEIRS, Comparison.between(base, theirs));
        this.names = Map.of(Side.BASE, "base", Side.OURS, oursName, Side.THEIRS, theirsName);
    }

    ModelState state(Side side) {
        return states.get(side);
    }

    String name(Side side) {
        return names.get(side);
    }

    /** Returns what ours or theirs changed. */
    Comparison changes(Side side) {
        return changes.get(side);
    }

    Optional<ElementDiff> diff(Side side, String id) {
        return changes.get(side).of(id);
    }

    /** Returns an element of a state; null where it is not there. */
    Identified get(Side side, String id) {
        return id == null ? null : states.get(side).find(id).orElse(null);
    }

    boolean has(Side side, String id) {
        return get(side, id) != null;
    }

    boolean knows(String id) {
        return has(Side.OURS, id) || has(Side.THEIRS, id) || has(Side.BASE, id);
    }

    /** Says whether only one side has it, as it made it. */
    boolean isAddedBy(Side side, String id) {
        return has(side, id) && !has(side.other(), id) && !has(Side.BASE, id);
    }

    /** Returns where an element is in a state; null where it is not there. */
    Spot spot(Side side, String id) {
        Identified element = get(side, id);
        if (element == null) {
            return null;
        }
        return element.eContainer() instanceof Identified parent ? new Spot(parent.getId(), element.eContainmentFeature(), null)
                : new Spot(null, null, states.get(side).pathOf(element));
    }

    /** Returns the ids of the children of an element in a state; none where it is not there or can have no such children. */
    List<String> children(Side side, Spot list) {
        Identified parent = get(side, list.parent());
        if (parent == null || !Spot.has(parent.eClass(), list.feature()) || !parent.eIsSet(list.feature())) {
            return List.of();
        }
        List<String> ids = new ArrayList<>();
        ((EList<?>) parent.eGet(list.feature())).forEach(child -> ids.add(((Identified) child).getId()));
        return ids;
    }

    /** Returns the ids that a reference leads to. */
    static List<String> targets(EObject element, EReference reference) {
        return raw(element, reference).stream().map(Sides::idOf).toList();
    }

    /** Returns what a reference leads to, unresolved. */
    static List<EObject> raw(EObject element, EReference reference) {
        if (!element.eIsSet(reference)) {
            return List.of();
        }
        Object value = element.eGet(reference, false);
        if (!reference.isMany()) {
            return value == null ? List.of() : List.of((EObject) value);
        }
        List<EObject> targets = new ArrayList<>();
        (value instanceof InternalEList<?> internal ? internal.basicList() : (List<?>) value).forEach(each -> targets.add((EObject) each));
        return targets;
    }

    static String idOf(EObject target) {
        return target.eIsProxy() ? String.valueOf(((InternalEObject) target).eProxyURI().fragment()) : ((Identified) target).getId();
    }

    /** Returns the references of a class that are in files and contain nothing. */
    static List<EReference> references(EClass type) {
        return REFERENCES.computeIfAbsent(type, any -> type.getEAllReferences().stream().filter(Sides::isKept).toList());
    }

    private static boolean isKept(EReference reference) {
        return !reference.isContainment() && !reference.isContainer() && !reference.isTransient() && !reference.isDerived();
    }
}
