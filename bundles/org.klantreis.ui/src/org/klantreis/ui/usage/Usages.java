/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.usage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;
import org.klantreis.ui.project.OpenLandscape;

/** Finds what refers to elements, in one pass over the landscape however many elements are asked for. */
public final class Usages {
    private final Map<EClass, List<EReference>> references = new HashMap<>();
    private final List<Usage> found = new ArrayList<>();

    private Usages() {
    }

    /**
     * Finds all references to elements, not to what they contain.
     *
     * @param landscape the landscape of the elements
     * @param targets the elements
     * @return the references, by file and in the order of the file
     */
    public static List<Usage> of(OpenLandscape landscape, Collection<? extends EObject> targets) {
        return new Usages().find(landscape, identities(targets), Set.of());
    }

    /**
     * Finds all references to elements and to what they contain, from elsewhere.
     *
     * @param landscape the landscape of the elements
     * @param roots the elements
     * @return the references, by file and in the order of the file
     */
    public static List<Usage> fromOutside(OpenLandscape landscape, Collection<? extends EObject> roots) {
        Set<EObject> inside = identities(List.of());
        for (EObject root : roots) {
            inside.add(root);
            root.eAllContents().forEachRemaining(inside::add);
        }
        return new Usages().find(landscape, inside, inside);
    }

    private static Set<EObject> identities(Collection<? extends EObject> elements) {
        Set<EObject> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(elements);
        return set;
    }

    private List<Usage> find(OpenLandscape landscape, Set<EObject> targets, Set<EObject> owners) {
        for (Document document : landscape.model().documents()) {
            look(document, targets, owners);
            for (Iterator<EObject> all = EcoreUtil.getAllContents(document, false); all.hasNext();) {
                look(all.next(), targets, owners);
            }
        }
        return found;
    }

    private void look(EObject owner, Set<EObject> targets, Set<EObject> except) {
        if (!(owner instanceof Identified identified) || except.contains(owner)) {
            return;
        }
        for (EReference reference : references.computeIfAbsent(owner.eClass(), Usages::crossReferences)) {
            if (reference.isMany()) {
                for (Object target : (List<?>) owner.eGet(reference)) {
                    note(identified, reference, target, targets);
                }
            } else {
                note(identified, reference, owner.eGet(reference), targets);
            }
        }
    }

    private void note(Identified owner, EReference reference, Object target, Set<EObject> targets) {
        if (target instanceof Identified identified && targets.contains(identified)) {
            found.add(new Usage(owner, reference, identified));
        }
    }

    private static List<EReference> crossReferences(EClass type) {
        return type.getEAllReferences().stream()
                .filter(reference -> !reference.isContainment() && !reference.isContainer() && !reference.isDerived()).toList();
    }
}
