/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.tables.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.klantreis.exchange.tables.cells.ElementCells;
import org.klantreis.exchange.tables.kinds.Spelling;
import org.klantreis.model.Complaint;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;
import org.klantreis.model.project.LandscapeProject;

/** Finds the elements of a project, and those that an import makes, by id and by name. */
final class ElementIndex {
    private final Map<String, EObject> byId = new HashMap<>();
    private final Map<String, Set<EObject>> byName = new HashMap<>();
    private final Map<EObject, EObject> plannedParents = new HashMap<>();

    ElementIndex(LandscapeProject project) {
        for (Document document : project.documents()) {
            add(document);
            for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
                add(all.next());
            }
        }
    }

    private void add(EObject element) {
        if (element instanceof Identified) {
            byId.putIfAbsent(ElementCells.id(element), element);
            name(element, ElementCells.name(element));
            if (element instanceof Complaint complaint && complaint.getExternalId() != null) {
                name(element, complaint.getExternalId());
            }
        }
    }

    /** Adds an element that is made, and in what it will be. */
    void add(EObject element, EObject parent) {
        add(element);
        move(element, parent);
    }

    /** Notes in what an element will be. */
    void move(EObject element, EObject parent) {
        plannedParents.put(element, parent);
    }

    /** Returns in what an element is, or will be; null for a root. */
    EObject parent(EObject element) {
        return plannedParents.containsKey(element) ? plannedParents.get(element) : element.eContainer();
    }

    /** Notes a name that an element has or will have. */
    void name(EObject element, String name) {
        if (!name.isBlank()) {
            byName.computeIfAbsent(Spelling.loose(name), any -> new LinkedHashSet<>()).add(element);
        }
    }

    Optional<EObject> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the elements of a class with a name: those that are called exactly so, or else those called so but for case. */
    List<EObject> named(EClass type, String name) {
        List<EObject> loosely = new ArrayList<>();
        for (EObject element : byName.getOrDefault(Spelling.loose(name), Set.of())) {
            if (type.isInstance(element)) {
                loosely.add(element);
            }
        }
        List<EObject> exactly = loosely.stream().filter(element -> name.equals(ElementCells.name(element))).toList();
        return exactly.isEmpty() ? loosely : exactly;
    }

    /** Says whether an element is, or will be, in another, however deep. */
    boolean isIn(EObject element, EObject other) {
        for (EObject at = parent(element); at != null; at = parent(at)) {
            if (at == other) {
                return true;
            }
        }
        return false;
    }
}
