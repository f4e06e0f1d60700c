/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.klantreis.model.Identified;
import org.klantreis.diff.Change.Place;

/** Does the comparing: one walk over each state. */
final class Comparer {
    private final ModelState before;
    private final ModelState after;
    private final Map<EObject, String> pathsBefore;
    private final Map<EObject, String> pathsAfter;
    private final Set<String> reordered = new HashSet<>();

    Comparer(ModelState before, ModelState after) {
        this.before = before;
        this.after = after;
        this.pathsBefore = paths(before);
        this.pathsAfter = paths(after);
    }

    private static Map<EObject, String> paths(ModelState state) {
        Map<EObject, String> paths = new IdentityHashMap<>();
        state.documents().forEach((path, document) -> paths.put(document, path));
        return paths;
    }

    Map<String, ElementDiff> compare() {
        for (Identified now : after.elements()) {
            Identified was = before.get(now.getId());
            if (was != null) {
                findReordered(was, now);
            }
        }
        Map<String, ElementDiff> diffs = new LinkedHashMap<>();
        for (Identified now : after.elements()) {
            Identified was = before.get(now.getId());
            if (was == null || was.eClass() != now.eClass()) {
                boolean nested = now.eContainer() instanceof Identified parent && isNew(parent);
                diffs.put(now.getId(), new ElementDiff(now.getId(), null, now, nested,
                        List.of(new Change.Added(place(now, pathsAfter)))));
            } else {
                List<Change> changes = changes(was, now);
                if (!changes.isEmpty()) {
                    diffs.put(now.getId(), new ElementDiff(now.getId(), was, now, false, changes));
                }
            }
        }
        for (Identified was : before.elements()) {
            if (after.get(was.getId()) == null) {
                boolean nested = was.eContainer() instanceof Identified parent && after.get(parent.getId()) == null;
                diffs.put(was.getId(), new ElementDiff(was.getId(), was, null, nested,
                        List.of(new Change.Deleted(place(was, pathsBefore)))));
            }
        }
        return diffs;
    }

    private boolean isNew(Identified element) {
        Identified was = before.get(element.getId());
        return was == null || was.eClass() != element.eClass();
    }

    private List<Change> changes(Identified was, Identified now) {
        List<Change> changes = new ArrayList<>(2);
        if (isMoved(was, now)) {
            changes.add(new Change.Moved(place(was, pathsBefore), place(now, pathsAfter)));
        } else if (reordered.contains(now.getId())) {
            changes.add(new Change.Reordered(place(was, pathsBefore), place(now, pathsAfter)));
        }
        ComparedFeatures features = ComparedFeatures.of(now.eClass());
        for (EAttribute attribute : features.attributes()) {
            if (!Objects.equals(was.eGet(attribute), now.eGet(attribute))) {
                changes.add(new Change.AttributeChanged(attribute, values(was, attribute), values(now, attribute)));
            }
        }
        for (EReference reference : features.references()) {
            if (!sameTargets(was, now, reference)) {
                changes.add(new Change.ReferenceChanged(reference, targets(was, reference), targets(now, reference)));
            }
        }
        return changes;
    }

    private boolean isMoved(Identified was, Identified now) {
        EObject oldParent = was.eContainer();
        EObject newParent = now.eContainer();
        if (oldParent == null || newParent == null) {
            return oldParent != newParent || !Objects.equals(pathsBefore.get(was), pathsAfter.get(now));
        }
        return was.eContainmentFeature() != now.eContainmentFeature()
                || !Objects.equals(((Identified) oldParent).getId(), ((Identified) newParent).getId());
    }

    private static Place place(Identified element, Map<EObject, String> paths) {
        EObject parent = element.eContainer();
        String path = paths.get(EcoreUtil.getRootContainer(element));
        if (parent == null) {
            return new Place(path, null, null, 0);
        }
        EReference feature = element.eContainmentFeature();
        int index = feature.isMany() ? ((List<?>) parent.eGet(feature)).indexOf(element) : 0;
        return new Place(path, ((Identified) parent).getId(), feature, index);
    }

    /** Finds which children moved among those that both have. */
    private void findReordered(Identified was, Identified now) {
        if (was.eClass() != now.eClass()) {
            return;
        }
        for (EReference containment : ComparedFeatures.of(now.eClass()).containments()) {
            if (containment.isMany()) {
                List<?> old = (List<?>) was.eGet(containment);
                List<?> young = (List<?>) now.eGet(containment);
                if (old.size() > 1 && young.size() > 1 && !sameIds(old, young)) {
                    findReordered(old, young);
                }
            }
        }
    }

    private static boolean sameIds(List<?> old, List<?> young) {
        if (old.size() != young.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            if (!Objects.equals(id(old.get(i)), id(young.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private void findReordered(List<?> old, List<?> young) {
        Map<String, Integer> position = new HashMap<>();
        for (int i = 0; i < old.size(); i++) {
            position.put(id(old.get(i)), i);
        }
        List<String> kept = new ArrayList<>();
        for (Object child : young) {
            if (position.containsKey(id(child))) {
                kept.add(id(child));
            }
        }
        int[] order = kept.stream().mapToInt(position::get).toArray();
        BitSet stay = LongestIncreasing.of(order);
        for (int i = 0; i < order.length; i++) {
            if (!stay.get(i)) {
                reordered.add(kept.get(i));
            }
        }
    }

    private static String id(Object element) {
        return element instanceof Identified identified ? identified.getId() : null;
    }

    private static List<String> values(EObject element, EAttribute attribute) {
        Object value = element.eGet(attribute);
        if (attribute.isMany()) {
            return ((List<?>) value).stream().map(each -> text(attribute, each)).toList();
        }
        return value == null || !element.eIsSet(attribute) && Objects.equals(value, "") ? List.of() : List.of(text(attribute, value));
    }

    private static String text(EAttribute attribute, Object value) {
        return EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }

    private static boolean sameTargets(Identified was, Identified now, EReference reference) {
        if (!reference.isMany()) {
            return Objects.equals(target(was.eGet(reference, false)), target(now.eGet(reference, false)));
        }
        List<?> old = unresolved(was, reference);
        List<?> young = unresolved(now, reference);
        if (old.size() != young.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            if (!Objects.equals(target(old.get(i)), target(young.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static List<String> targets(Identified element, EReference reference) {
        if (reference.isMany()) {
            return unresolved(element, reference).stream().map(Comparer::target).toList();
        }
        Object value = element.eGet(reference, false);
        return value == null ? List.of() : List.of(target(value));
    }

    private static List<?> unresolved(Identified element, EReference reference) {
        List<?> list = (List<?>) element.eGet(reference, false);
        return list instanceof InternalEList<?> internal ? internal.basicList() : list;
    }

    /** An element that is in another file, which may not be loaded, is known by the id in its address. */
    private static String target(Object value) {
        if (value == null) {
            return null;
        }
        InternalEObject object = (InternalEObject) value;
        if (object.eIsProxy()) {
            return object.eProxyURI().fragment();
        }
        return object instanceof Identified identified ? identified.getId() : String.valueOf(object);
    }
}
