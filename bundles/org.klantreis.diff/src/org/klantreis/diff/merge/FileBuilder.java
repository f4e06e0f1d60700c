/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;
import org.klantreis.model.project.MemoryFiles;

/** Makes the elements of merged files, one file at a time; what they refer to in others is known by its address. */
final class FileBuilder {
    private final Draft draft;
    private final Set<String> arranged = new HashSet<>();
    private Map<String, InternalEObject> outside;

    FileBuilder(Draft draft) {
        this.draft = draft;
        draft.lists().keySet().forEach(list -> arranged.add(list.parent()));
    }

    Document build(String root) {
        Map<String, Identified> made = new LinkedHashMap<>();
        Document document = (Document) make(root, made);
        made.forEach((id, element) -> refer(id, element, made));
        return document;
    }

    private Identified make(String id, Map<String, Identified> made) {
        Identified source = draft.source(id);
        Identified element = (Identified) EcoreUtil.create(source.eClass());
        if (made.put(id, element) != null) {
            throw new IllegalStateException("The element " + id + " came to be at two places.");
        }
        for (EAttribute attribute : source.eClass().getEAllAttributes()) {
            Object value = draft.value(id, attribute);
            if (value == null && source.eIsSet(attribute)) {
                element.eSet(attribute, source.eGet(attribute));
            } else if (value != null && value != Draft.UNSET) {
                element.eSet(attribute, value);
            }
        }
        for (EReference containment : source.eClass().getEAllContainments()) {
            if (arranged.contains(id)) {
                add(element, containment, draft.children(new Spot(id, containment, null)), made);
            } else if (source.eIsSet(containment)) {
                add(element, containment, Sides.targets(source, containment), made);
            }
        }
        return element;
    }

    @SuppressWarnings("unchecked")
    private void add(Identified element, EReference containment, List<String> children, Map<String, Identified> made) {
        if (!children.isEmpty()) {
            InternalEList<EObject> list = (InternalEList<EObject>) element.eGet(containment);
            children.forEach(child -> list.addUnique(make(child, made)));
        }
    }

    @SuppressWarnings("unchecked")
    private void refer(String id, Identified element, Map<String, Identified> made) {
        Identified source = draft.source(id);
        for (EReference reference : Sides.references(element.eClass())) {
            if (draft.value(id, reference) == null && !source.eIsSet(reference)) {
                continue;
            }
            List<String> targets = References.targets(draft, id, source, reference);
            if (!reference.isMany()) {
                targets.stream().limit(1).forEach(target -> element.eSet(reference, target(target, made)));
            } else if (!targets.isEmpty()) {
                InternalEList<EObject> list = (InternalEList<EObject>) element.eGet(reference);
                targets.forEach(target -> list.addUnique(target(target, made)));
            }
        }
    }

    private EObject target(String id, Map<String, Identified> made) {
        Identified here = made.get(id);
        if (here != null) {
            return here;
        } else if (draft.exists(id)) {
            return proxy(draft.source(id).eClass(), MemoryFiles.address(draft.path(id)).appendFragment(id));
        }
        InternalEObject elsewhere = outside().get(id);
        if (elsewhere == null) {
            throw new IllegalStateException("The element " + id + " is in no file.");
        }
        return proxy(elsewhere.eClass(), elsewhere.eProxyURI());
    }

    private static EObject proxy(EClass type, URI address) {
        InternalEObject proxy = (InternalEObject) EcoreUtil.create(type);
        proxy.eSetProxyURI(address);
        return proxy;
    }

    /** Finds what is referred to in files that the merge is not about. */
    private Map<String, InternalEObject> outside() {
        if (outside == null) {
            outside = new HashMap<>();
            for (Side side : Side.values()) {
                for (Identified element : draft.sides().state(side).elements()) {
                    for (EReference reference : Sides.references(element.eClass())) {
                        Sides.raw(element, reference).stream().filter(EObject::eIsProxy)
                                .forEach(target -> outside.putIfAbsent(Sides.idOf(target), (InternalEObject) target));
                    }
                }
            }
        }
        return outside;
    }
}
