/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.KlantreisPackage;
import org.klantreis.model.project.LandscapeProject;

/** Edits a project at random, as people do: what they delete is referred to no more. The same seed gives the same edits. */
final class RandomEdits {
    private final LandscapeProject project;
    private final Random random;

    RandomEdits(LandscapeProject project, long seed) {
        this.project = project;
        this.random = new Random(seed);
    }

    void make(int edits) {
        for (int i = 0; i < edits; i++) {
            switch (random.nextInt(12)) {
                case 0, 1, 2 -> setAttribute();
                case 3 -> setReference();
                case 4 -> changeReferences();
                case 5, 6 -> add();
                case 7 -> delete();
                case 8 -> reorder();
                case 9 -> move();
                case 10 -> reword();
                default -> changeFiles();
            }
        }
    }

    private List<Identified> elements() {
        List<Identified> elements = new ArrayList<>();
        for (Document document : project.documents()) {
            elements.add(document);
            document.eAllContents().forEachRemaining(element -> elements.add((Identified) element));
        }
        return elements;
    }

    private <T> T any(Collection<T> of) {
        List<T> list = List.copyOf(of);
        return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
    }

    private String id() {
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    private void setAttribute() {
        Identified element = any(elements());
        EAttribute attribute = any(element.eClass().getEAllAttributes().stream()
                .filter(a -> !a.isID() && !a.isMany() && a != KlantreisPackage.Literals.DOCUMENT__FORMAT).toList());
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == String.class) {
            element.eSet(attribute, "value " + random.nextInt(1000));
        } else if (attribute.getEAttributeType() instanceof EEnum kinds) {
            element.eSet(attribute, any(kinds.getELiterals()).getInstance());
        } else if (type == boolean.class) {
            element.eSet(attribute, !(Boolean) element.eGet(attribute));
        } else if (type == double.class || type == Double.class) {
            element.eSet(attribute, (double) random.nextInt(10));
        } else if (type == int.class || type == Integer.class) {
            element.eSet(attribute, random.nextInt(10));
        }
    }

    private void reword() {
        Identified element = any(elements().stream().filter(org.klantreis.model.Element.class::isInstance).toList());
        org.klantreis.model.Element named = (org.klantreis.model.Element) element;
        String text = named.getDocumentation() == null ? "" : named.getDocumentation();
        String[] words = text.split(" ");
        words[random.nextInt(words.length)] = "word" + random.nextInt(100);
        named.setDocumentation(String.join(" ", words));
        if (random.nextBoolean()) {
            named.getTags().add("tag" + random.nextInt(20));
        }
    }

    private Identified target(EReference reference) {
        return any(elements().stream().filter(e -> reference.getEReferenceType().isSuperTypeOf(e.eClass())).toList());
    }

    private EReference reference(Identified element, boolean many) {
        return any(element.eClass().getEAllReferences().stream()
                .filter(r -> !r.isContainment() && !r.isContainer() && r.isMany() == many).toList());
    }

    private void setReference() {
        Identified element = any(elements());
        EReference reference = reference(element, false);
        Identified target = reference == null ? null : target(reference);
        if (target != null) {
            element.eSet(reference, reference.isRequired() || random.nextInt(4) > 0 ? target : null);
        }
    }

    @SuppressWarnings("unchecked")
    private void changeReferences() {
        Identified element = any(elements().stream().filter(e -> reference(e, true) != null).toList());
        EReference reference = reference(element, true);
        EList<EObject> list = (EList<EObject>) element.eGet(reference);
        Identified target = target(reference);
        if (list.size() > 1 && random.nextInt(3) == 0) {
            list.move(random.nextInt(list.size()), random.nextInt(list.size()));
        } else if (!list.isEmpty() && random.nextBoolean()) {
            list.remove(random.nextInt(list.size()));
        } else if (target != null && !list.contains(target)) {
            list.add(random.nextInt(list.size() + 1), target);
        }
    }

    private void add() {
        Identified parent = any(elements().stream().filter(e -> !e.eClass().getEAllContainments().isEmpty()).toList());
        EReference containment = any(parent.eClass().getEAllContainments());
        EClass type = containment.getEReferenceType();
        if (!type.isAbstract()) {
            insert(parent, containment, create(type));
        }
    }

    private Identified create(EClass type) {
        Identified child = (Identified) EcoreUtil.create(type);
        child.setId(id());
        if (child instanceof org.klantreis.model.Element named) {
            named.setName("New " + type.getName() + " " + random.nextInt(40));
        }
        for (EReference reference : type.getEAllReferences()) {
            if (reference.isRequired() && !reference.isContainment()) {
                child.eSet(reference, target(reference));
            }
        }
        return child;
    }

    @SuppressWarnings("unchecked")
    private void insert(Identified parent, EReference containment, Identified child) {
        EList<EObject> list = (EList<EObject>) parent.eGet(containment);
        list.add(random.nextInt(list.size() + 1), child);
    }

    private void delete() {
        Identified element = any(elements().stream().filter(e -> e.eContainer() != null).toList());
        Set<EObject> gone = new HashSet<>(List.of(element));
        element.eAllContents().forEachRemaining(gone::add);
        if (gone.size() > 12) {
            return;
        }
        EcoreUtil.remove(element);
        clear(gone);
    }

    /** Clears what refers to what is gone; who must refer to something goes too. */
    private void clear(Set<EObject> gone) {
        List<Identified> also = new ArrayList<>();
        for (Identified element : elements()) {
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (reference.isContainment() || reference.isContainer() || !element.eIsSet(reference)) {
                    continue;
                } else if (reference.isMany()) {
                    ((EList<?>) element.eGet(reference)).removeIf(gone::contains);
                } else if (gone.contains(element.eGet(reference))) {
                    element.eUnset(reference);
                    if (reference.isRequired()) {
                        also.add(element);
                    }
                }
            }
        }
        if (!also.isEmpty()) {
            Set<EObject> more = new HashSet<>();
            also.forEach(element -> {
                more.add(element);
                element.eAllContents().forEachRemaining(more::add);
                EcoreUtil.remove(element);
            });
            clear(more);
        }
    }

    private void reorder() {
        Identified parent = any(elements().stream().filter(e -> e.eContents().size() > 2).toList());
        EReference containment = any(parent.eClass().getEAllContainments().stream()
                .filter(r -> ((List<?>) parent.eGet(r)).size() > 1).toList());
        if (containment != null) {
            EList<?> list = (EList<?>) parent.eGet(containment);
            list.move(random.nextInt(list.size()), random.nextInt(list.size()));
        }
    }

    private void move() {
        Identified child = any(elements().stream().filter(e -> e.eContainer() != null).toList());
        EReference containment = child.eContainmentFeature();
        Identified parent = any(elements().stream().filter(e -> e.eClass().getEAllContainments().contains(containment)
                && !EcoreUtil.isAncestor(child, e)).toList());
        if (parent != null) {
            EcoreUtil.remove(child);
            insert(parent, containment, child);
        }
    }

    private void changeFiles() {
        List<Journey> journeys = project.journeys();
        int what = random.nextInt(4);
        if (what == 0 && journeys.size() > 1) {
            Journey journey = any(journeys);
            Set<EObject> gone = new HashSet<>(List.of(journey));
            for (Iterator<EObject> inside = journey.eAllContents(); inside.hasNext();) {
                gone.add(inside.next());
            }
            project.remove(project.pathOf(journey).orElseThrow());
            clear(gone);
        } else if (what == 1 && !journeys.isEmpty()) {
            String path = "journeys/renamed" + random.nextInt(20) + ".journey";
            if (!project.documentsByPath().containsKey(path)) {
                project.move(project.pathOf(any(journeys)).orElseThrow(), path);
            }
        } else if (what == 2) {
            String path = "journeys/new" + random.nextInt(6) + ".journey";
            if (!project.documentsByPath().containsKey(path)) {
                Journey journey = (Journey) create(KlantreisPackage.Literals.JOURNEY);
                journey.getStages().add((org.klantreis.model.Stage) create(KlantreisFactory.eINSTANCE.createStage().eClass()));
                project.add(path, journey);
            }
        }
    }
}
