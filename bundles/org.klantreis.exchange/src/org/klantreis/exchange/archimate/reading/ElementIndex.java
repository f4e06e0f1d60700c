/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.reading;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.exchange.archimate.file.ArchiModel;
import org.klantreis.exchange.archimate.file.Identifiers;
import org.klantreis.exchange.archimate.mapping.Keys;
import org.klantreis.exchange.update.Values;
import org.klantreis.model.Document;
import org.klantreis.model.Element;
import org.klantreis.model.Journey;
import org.klantreis.model.Landscape;
import org.klantreis.model.project.LandscapeProject;

/** Finds the elements of a project that an element of a model may be. */
final class ElementIndex {
    private final LandscapeProject project;
    private final String model;

    ElementIndex(LandscapeProject project, ArchiModel model) {
        this.project = project;
        this.model = Identifiers.canonical(model.id());
    }

    /** The elements of catalogue and journeys by their id, and by the identifier that they have in the model. */
    Map<String, Element> known() {
        Map<String, Element> known = new LinkedHashMap<>();
        for (Document document : project.documents()) {
            if (document instanceof Landscape || document instanceof Journey) {
                add(known, document);
                for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
                    add(known, all.next());
                }
            }
        }
        return known;
    }

    /** An identifier that is a UUID is one everywhere; another, such as 650, only in its own model. */
    private void add(Map<String, Element> known, EObject object) {
        if (!(object instanceof Element element)) {
            return;
        }
        known.put(element.getId(), element);
        String identifier = Values.property(element, Keys.ARCHIMATE_ID);
        String from = Values.property(element, Keys.ARCHIMATE_MODEL);
        if (identifier != null && (Identifiers.uuid(identifier).isPresent()
                || from == null || Identifiers.canonical(from).equals(model))) {
            known.putIfAbsent(Identifiers.idFor(model, identifier), element);
        }
    }
}
