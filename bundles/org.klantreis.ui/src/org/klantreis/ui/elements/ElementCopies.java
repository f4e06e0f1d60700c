/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.elements;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.model.Document;
import org.klantreis.model.Element;
import org.klantreis.model.Identified;
import org.klantreis.model.identity.Identities;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.OpenLandscape;

/**
 * Copies of elements, with new ids, for a landscape. What they refer to is looked for there: by id, else by class and name; a
 * reference to what is not there is cleared.
 */
final class ElementCopies {
    private record Named(EClass type, String name) {
    }

    private final OpenLandscape target;
    private final List<EObject> copies;
    private final Set<EObject> own = new HashSet<>();
    private final List<String> cleared = new ArrayList<>();
    private Map<Named, EObject> byName;

    ElementCopies(OpenLandscape target, Collection<? extends EObject> elements) {
        this.target = target;
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        copies = List.copyOf(copier.copyAll(elements));
        copier.copyReferences();
        for (EObject copy : copies) {
            Identities.renew(copy);
            own.add(copy);
            copy.eAllContents().forEachRemaining(own::add);
        }
        List.copyOf(own).forEach(this::resolve);
    }

    /** Returns the copies, in the order of the elements. */
    List<EObject> copies() {
        return copies;
    }

    /** Returns what the copies do not refer to any more: kind and name of each. */
    List<String> cleared() {
        return cleared;
    }

    private void resolve(EObject copy) {
        for (EReference reference : copy.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer() || !copy.eIsSet(reference)) {
                continue;
            }
            if (reference.isMany()) {
                resolveMany(copy, reference);
            } else {
                EObject found = find((EObject) copy.eGet(reference));
                copy.eSet(reference, found);
                if (found == null && reference.isRequired() && !copies.contains(copy)) {
                    EcoreUtil.remove(copy); // it means nothing without its target
                }
            }
        }
    }

    private void resolveMany(EObject copy, EReference reference) {
        List<EObject> found = new ArrayList<>();
        for (Object value : (List<?>) copy.eGet(reference)) {
            EObject there = find((EObject) value);
            if (there != null && !found.contains(there)) {
                found.add(there);
            }
        }
        copy.eSet(reference, found);
    }

    private EObject find(EObject value) {
        if (own.contains(value)) {
            return value;
        }
        EObject found = value instanceof Identified identified ? target.find(identified.getId()).filter(
                there -> there.eClass() == value.eClass()).orElse(null) : null;
        if (found == null && value instanceof Element element && element.getName() != null) {
            found = byName().get(new Named(element.eClass(), element.getName()));
        }
        if (found == null) {
            cleared.add(ElementLabels.type(value) + " «" + ElementLabels.text(value) + "»");
        }
        return found;
    }

    private Map<Named, EObject> byName() {
        if (byName == null) {
            byName = new HashMap<>();
            for (Document document : target.model().documents()) {
                index(document);
                for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
                    index(all.next());
                }
            }
        }
        return byName;
    }

    private void index(EObject object) {
        if (object instanceof Element element && element.getName() != null) {
            byName.putIfAbsent(new Named(element.eClass(), element.getName()), element);
        }
    }
}
