/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.overlaps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.klantreis.knowledge.KnowledgeException;
import org.klantreis.knowledge.results.ElementRef;
import org.klantreis.model.Identified;
import org.klantreis.model.Journey;
import org.klantreis.model.measures.Footprint;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.ui.labels.ElementLabels;

/**
 * What two journeys share, and what each has for itself.
 *
 * @param first one journey
 * @param second the other
 * @param onlyFirst what only the first has, in its order
 * @param shared what both have, in the order of the first
 * @param onlySecond what only the second has, in its order
 */
record Pair(ElementRef first, ElementRef second, List<ElementRef> onlyFirst, List<ElementRef> shared,
        List<ElementRef> onlySecond) {
    /** Compares two journeys of a project by a measure. */
    static Pair of(LandscapeProject project, ElementRef first, ElementRef second, Measure measure) {
        Collection<? extends Identified> ofFirst = measure.of(footprint(project, first));
        Collection<? extends Identified> ofSecond = measure.of(footprint(project, second));
        List<ElementRef> onlyFirst = new ArrayList<>();
        List<ElementRef> shared = new ArrayList<>();
        List<ElementRef> onlySecond = new ArrayList<>();
        for (Identified element : ofFirst) {
            (ofSecond.contains(element) ? shared : onlyFirst).add(ref(element));
        }
        for (Identified element : ofSecond) {
            if (!ofFirst.contains(element)) {
                onlySecond.add(ref(element));
            }
        }
        return new Pair(first, second, onlyFirst, shared, onlySecond);
    }

    private static Footprint footprint(LandscapeProject project, ElementRef journey) {
        return project.find(journey.id()).filter(Journey.class::isInstance).map(Journey.class::cast).map(Footprint::of)
                .orElseThrow(() -> new KnowledgeException(
                        org.eclipse.osgi.util.NLS.bind(Messages.Pair_gone, journey.name())));
    }

    private static ElementRef ref(Identified element) {
        return new ElementRef(element.getId(), element.eClass().getName(), ElementLabels.text(element));
    }
}
