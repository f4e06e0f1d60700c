/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.creation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.model.Element;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.Landscape;
import org.klantreis.model.Step;
import org.klantreis.model.identity.Identities;

/**
 * A journey made from another one.
 *
 * @param journey the new journey, in no file yet; all its elements have new ids
 * @param missing what the original refers to and the landscape has not, so that the new journey lacks it
 */
public record JourneyCopy(Journey journey, List<Element> missing) {
    /** Copies the list. */
    public JourneyCopy {
        missing = List.copyOf(missing);
    }

    /**
     * Begins a TO_BE journey as what there is now: each step names the one that it comes from. What was observed and measured
     * stays with the original, and so do the sessions that were held about it; marks stay, as the line from which to improve.
     *
     * @param asIs the journey to improve
     * @param name the name of the new journey
     * @return the copy, for the same landscape
     */
    public static JourneyCopy toBe(Journey asIs, String name) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Journey journey = copy(copier, asIs, name);
        journey.setForm(JourneyForm.TO_BE);
        journey.setAsIs(asIs);
        copier.forEach((original, copy) -> {
            if (copy instanceof Step step) {
                step.getAsIs().clear();
                step.getAsIs().add((Step) original);
            }
        });
        return new JourneyCopy(journey, List.of());
    }

    /**
     * Copies a journey, of the same landscape or of a colleague's. What a colleague's journey refers to is looked for in the
     * target's catalogue: the same element by its id, or else one of the same class and name; what is found in neither way is
     * left out of the copy and told.
     *
     * @param source the journey to copy
     * @param name the name of the copy
     * @param target the landscape of the copy
     * @return the copy
     */
    public static JourneyCopy into(Journey source, String name, Landscape target) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        Journey journey = copy(copier, source, name);
        if (journey.getForm() == JourneyForm.OBSERVED) {
            journey.setForm(JourneyForm.AS_IS);
        }
        if (sharesModel(source, target)) {
            return new JourneyCopy(journey, List.of());
        }
        journey.setParent(null);
        journey.setAsIs(null);
        return new JourneyCopy(journey, new Relink(target).apply(journey));
    }

    private static Journey copy(EcoreUtil.Copier copier, Journey source, String name) {
        Journey journey = (Journey) copier.copy(source);
        copier.copyReferences();
        Identities.renew(journey);
        journey.setName(name.strip());
        journey.getSessions().clear();
        steps(journey).forEach(step -> {
            step.getMeasurements().clear();
            step.getObservations().clear();
        });
        return journey;
    }

    private static boolean sharesModel(Journey source, Landscape target) {
        return source.eResource() != null && target.eResource() != null
                && source.eResource().getResourceSet() == target.eResource().getResourceSet();
    }

    private static List<Step> steps(Journey journey) {
        return journey.getStages().stream().flatMap(stage -> stage.getSteps().stream()).toList();
    }

    /** Lets a copy point to the elements of another landscape. */
    private static final class Relink {
        private final Landscape target;
        private final Set<Element> missing = new LinkedHashSet<>();

        Relink(Landscape target) {
            this.target = target;
        }

        List<Element> apply(Journey journey) {
            relink(journey, journey);
            // A list, since what is changed is also walked over.
            List<EObject> all = new ArrayList<>();
            journey.eAllContents().forEachRemaining(all::add);
            all.forEach(element -> relink(element, journey));
            return List.copyOf(missing);
        }

        private void relink(EObject element, Journey journey) {
            for (EReference reference : element.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer() && reference.isChangeable() && !reference.isDerived()) {
                    relink(element, reference, journey);
                }
            }
        }

        private void relink(EObject element, EReference reference, Journey journey) {
            if (!element.eIsSet(reference)) {
                return;
            }
            if (reference.isMany()) {
                @SuppressWarnings("unchecked")
                List<EObject> values = (List<EObject>) element.eGet(reference);
                List<EObject> found = values.stream().flatMap(value -> find(value, journey).stream()).distinct().toList();
                values.clear();
                values.addAll(found);
            } else {
                element.eSet(reference, find((EObject) element.eGet(reference), journey).orElse(null));
            }
        }

        private Optional<EObject> find(EObject value, Journey journey) {
            if (EcoreUtil.isAncestor(journey, value)) {
                return Optional.of(value);
            }
            Optional<EObject> found = value instanceof Element wanted ? counterpart(wanted) : Optional.empty();
            if (found.isEmpty() && value instanceof Element element && !(value instanceof Step) && !value.eIsProxy()) {
                missing.add(element);
            }
            return found;
        }

        private Optional<EObject> counterpart(Element wanted) {
            EObject sameName = null;
            for (Iterator<EObject> all = target.eAllContents(); all.hasNext();) {
                EObject each = all.next();
                if (each.eClass() == wanted.eClass()) {
                    Element candidate = (Element) each;
                    if (candidate.getId().equals(wanted.getId())) {
                        return Optional.of(candidate);
                    }
                    if (sameName == null && wanted.getName() != null && wanted.getName().equals(candidate.getName())) {
                        sameName = candidate;
                    }
                }
            }
            return Optional.ofNullable(sameName);
        }
    }
}
