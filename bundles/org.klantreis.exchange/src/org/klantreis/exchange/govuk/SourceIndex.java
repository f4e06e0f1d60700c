/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.govuk;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.exchange.update.Values;
import org.klantreis.model.Document;
import org.klantreis.model.Element;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.Landscape;
import org.klantreis.model.Step;
import org.klantreis.model.project.LandscapeProject;

/** Finds what earlier imports made, by where it came from. Of copies with the same source, the first counts. */
final class SourceIndex {
    /** The property with the source of an element; of a step, within its journey. */
    static final String SOURCE = "govuk:source";

    private final Map<Class<?>, Map<String, Element>> byType = new LinkedHashMap<>();

    SourceIndex(LandscapeProject project) {
        for (Document document : project.documents()) {
            if (document instanceof Landscape) {
                for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
                    add(all.next());
                }
            } else if (document instanceof Journey journey && journey.getForm() == JourneyForm.AS_IS) {
                add(journey);
            }
        }
    }

    /** The steps of a journey that came from the source. */
    static Map<String, Step> stepsOf(Journey journey) {
        Map<String, Step> steps = new LinkedHashMap<>();
        journey.getStages().forEach(stage -> stage.getSteps().forEach(step -> {
            String source = Values.property(step, SOURCE);
            if (source != null) {
                steps.putIfAbsent(source, step);
            }
        }));
        return steps;
    }

    /** The service that an element belongs to, as its source says; see {@link PublishedService#key()}. */
    static String serviceKey(Element element) {
        String source = Values.property(element, SOURCE);
        int end = source.indexOf('#');
        return end < 0 ? source : source.substring(0, end);
    }

    <T extends Element> Optional<T> find(Class<T> type, String source) {
        return Optional.ofNullable(type.cast(byType.getOrDefault(type, Map.of()).get(source)));
    }

    <T extends Element> Collection<T> all(Class<T> type) {
        return byType.getOrDefault(type, Map.of()).values().stream().map(type::cast).toList();
    }

    /** Makes an element findable, where it has a source. */
    void add(EObject object) {
        if (object instanceof Element element) {
            String source = Values.property(element, SOURCE);
            if (source != null) {
                Class<?> type = element.eClass().getInstanceClass();
                byType.computeIfAbsent(type, t -> new LinkedHashMap<>()).putIfAbsent(source, element);
            }
        }
    }
}
