/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.klantreis.model.Identified;
import org.klantreis.model.Landscape;
import org.klantreis.model.validation.ElementNames;
import org.klantreis.model.validation.ElementRule;
import org.klantreis.model.validation.ModelRule;
import org.klantreis.model.validation.Report;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.Scope;
import org.klantreis.model.validation.Severity;

/** References between elements, whatever their meaning. */
final class ReferenceRules {
    private static final Map<EClass, List<EReference>> CROSS_REFERENCES = new ConcurrentHashMap<>();

    private ReferenceRules() {
    }

    static List<Rule> all() {
        return List.of(danglingReference(), listedTwice(), severalLandscapes());
    }

    private static List<EReference> crossReferences(EObject element) {
        return CROSS_REFERENCES.computeIfAbsent(element.eClass(), type -> type.getEAllReferences().stream()
                .filter(reference -> !reference.isContainment() && !reference.isContainer() && !reference.isDerived()).toList());
    }

    private static Rule danglingReference() {
        return new ElementRule<>(Identified.class, "dangling-reference", Severity.ERROR,
                "Reference to an element that is not there",
                "What was meant is lost: it was deleted, or its file is missing or could not be read.", (element, report) -> {
                    for (EReference reference : crossReferences(element)) {
                        for (EObject target : Scope.targets(element, reference)) {
                            if (report.scope().resolve(target).isEmpty()) {
                                report.add(element, reference, "refers to " + describe(report, target) + " ("
                                        + ElementNames.words(reference.getName())
                                        + "), which is in no file of the project; restore it, or choose another.");
                            }
                        }
                    }
                });
    }

    private static String describe(Report report, EObject target) {
        if (target.eIsProxy()) {
            URI uri = ((InternalEObject) target).eProxyURI();
            String file = uri.lastSegment() == null ? "" : URI.decode(uri.lastSegment());
            return "«" + file + "#" + Optional.ofNullable(uri.fragment()).orElse("") + "»";
        }
        return report.scope().names().full(target);
    }

    private static Rule listedTwice() {
        return new ElementRule<>(Identified.class, "listed-twice", Severity.WARNING, "The same element is listed twice",
                "Lists of references, such as a persona's channels from the best on, have each element once; counts would be"
                + " wrong.",
                (element, report) -> {
                    for (EReference reference : crossReferences(element)) {
                        List<EObject> targets = reference.isMany() ? Scope.targets(element, reference) : List.of();
                        if (targets.size() > 1) {
                            repeated(report, element, reference, targets);
                        }
                    }
                });
    }

    private static void repeated(Report report, Identified element, EReference reference, List<EObject> targets) {
        Set<EObject> seen = new HashSet<>();
        for (EObject kept : targets) {
            EObject target = report.scope().resolve(kept).orElse(kept);
            if (!seen.add(target)) {
                report.add(element, reference, "lists " + report.scope().names().full(target) + " twice in its "
                        + ElementNames.words(reference.getName()) + "; remove it once.");
            }
        }
    }

    private static Rule severalLandscapes() {
        return new ModelRule("several-landscapes", Severity.ERROR, "More than one landscape",
                "A project has one catalogue of units, channels and touchpoints; with two, the same thing is kept twice.",
                report -> {
                    List<Landscape> all = report.scope().all(Landscape.class);
                    for (Landscape landscape : all.subList(Math.min(1, all.size()), all.size())) {
                        report.add(landscape, "the project has a landscape already, " + report.scope().names().full(all.get(0))
                                + "; move what is in this one there.");
                    }
                });
    }
}
