/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.klantreis.diff.ComparedFeatures.Slot;
import org.klantreis.model.Identified;

/** Compares the values of single features. */
final class Values {
    private Values() {
    }

    /**
     * Says what changed of a feature.
     *
     * @param was the element before
     * @param now the element of the same class now
     * @param slot the feature
     * @return the change; null where both have the same
     */
    static Change change(Identified was, Identified now, Slot slot) {
        InternalEObject old = (InternalEObject) was;
        InternalEObject young = (InternalEObject) now;
        // Nearly all features of nearly all elements are not set, and to ask for a list would make one.
        if (!old.eIsSet(slot.id()) && !young.eIsSet(slot.id())) {
            return null;
        }
        Object before = old.eGet(slot.id(), false, true);
        Object after = young.eGet(slot.id(), false, true);
        if (slot.feature() instanceof EReference reference) {
            return sameTargets(reference, before, after) ? null
                    : new Change.ReferenceChanged(reference, targets(reference, before), targets(reference, after));
        }
        EAttribute attribute = (EAttribute) slot.feature();
        boolean sameSet = !attribute.isUnsettable() || old.eIsSet(slot.id()) == young.eIsSet(slot.id());
        if (sameSet && (Objects.equals(before, after) || isNothing(attribute, before) && isNothing(attribute, after))) {
            return null;
        }
        return new Change.AttributeChanged(attribute, values(attribute, old, slot.id()), values(attribute, young, slot.id()));
    }

    /**
     * Returns the values of an attribute as they are in a file.
     *
     * @param element an element
     * @param attribute one of its attributes
     * @return the values; none where there is none
     */
    static List<String> of(Identified element, EAttribute attribute) {
        return values(attribute, (InternalEObject) element, element.eClass().getFeatureID(attribute));
    }

    /**
     * Returns the ids of what a reference leads to.
     *
     * @param element an element
     * @param reference one of its references
     * @return the ids, in order
     */
    static List<String> of(Identified element, EReference reference) {
        return element.eIsSet(reference) ? targets(reference, element.eGet(reference, false)) : List.of();
    }

    /** An empty text says no more than no text, unless something else holds where there is none. */
    private static boolean isNothing(EStructuralFeature feature, Object value) {
        return value == null || "".equals(value) && feature.getDefaultValue() == null;
    }

    private static List<String> values(EAttribute attribute, InternalEObject element, int id) {
        boolean unset = attribute.isUnsettable() || attribute.isMany();
        if (unset && !element.eIsSet(id)) {
            return List.of();
        }
        Object value = element.eGet(id, false, true);
        if (attribute.isMany()) {
            return ((List<?>) value).stream().map(each -> text(attribute, each)).toList();
        }
        return isNothing(attribute, value) ? List.of() : List.of(text(attribute, value));
    }

    private static String text(EAttribute attribute, Object value) {
        return EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }

    private static boolean sameTargets(EReference reference, Object before, Object after) {
        if (!reference.isMany()) {
            return Objects.equals(target(before), target(after));
        }
        List<?> old = unresolved(before);
        List<?> young = unresolved(after);
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

    private static List<String> targets(EReference reference, Object value) {
        if (reference.isMany()) {
            return unresolved(value).stream().map(Values::target).toList();
        }
        return value == null ? List.of() : List.of(target(value));
    }

    private static List<?> unresolved(Object value) {
        return value instanceof InternalEList<?> internal ? internal.basicList() : (List<?>) value;
    }

    /** An element that is in another file, which may not be loaded, is known by the id in its address. */
    private static String target(Object value) {
        if (value == null) {
            return null;
        }
        InternalEObject object = (InternalEObject) value;
        if (object.eIsProxy()) {
            return String.valueOf(object.eProxyURI().fragment());
        }
        return object instanceof Identified identified ? identified.getId() : String.valueOf(object);
    }
}
