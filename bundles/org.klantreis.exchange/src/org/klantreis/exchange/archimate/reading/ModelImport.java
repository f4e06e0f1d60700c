/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.klantreis.exchange.archimate.file.ArchiModel;
import org.klantreis.exchange.archimate.file.Identifiers;
import org.klantreis.exchange.archimate.mapping.Keys;
import org.klantreis.exchange.update.Tally;
import org.klantreis.exchange.update.Values;
import org.klantreis.model.Element;
import org.klantreis.model.Landscape;
import org.klantreis.model.project.LandscapeProject;

/** Brings a project to what an ArchiMate model says: first its elements, then what is in what, then all else between them. */
public final class ModelImport {
    private final LandscapeProject project;
    private final Landscape landscape;
    private final ArchiModel model;
    private final Set<String> customers;
    private final Tally tally;

    /**
     * Prepares it.
     *
     * @param project the project
     * @param landscape its catalogue
     * @param model what is imported
     * @param customers the names of actors and roles that are customers, in lower case
     * @param tally takes what is done
     */
    public ModelImport(LandscapeProject project, Landscape landscape, ArchiModel model, Set<String> customers, Tally tally) {
        this.project = project;
        this.landscape = landscape;
        this.model = model;
        this.customers = customers;
        this.tally = tally;
    }

    /** Does it, in memory. */
    public void apply() {
        tally.read("elements", model.elements().size());
        tally.read("relationships", model.relations().size());
        Concepts concepts = new Concepts(model);
        Map<String, Element> known = new ElementIndex(project, model).known();
        new ElementImport(known, concepts, customers, new Attributes(tally), tally, model).apply();
        RelationImport relations = new RelationImport(concepts, tally, new Attributes(tally));
        relations.containment();
        new Placement(project, landscape, concepts, tally).apply();
        relations.references();
        relations.derived();
        relations.remarkLosses();
        if (model.views() > 0) {
            tally.remark("views", model.views() + (model.views() == 1 ? " diagram was" : " diagrams were")
                    + " left out; a landscape draws its own pictures.");
        }
        remarkGone(known);
    }

    private void remarkGone(Map<String, Element> known) {
        Map<Element, String> gone = new LinkedHashMap<>();
        known.forEach((identifier, element) -> {
            String from = Values.property(element, Keys.ARCHIMATE_MODEL);
            if (!tally.has(element) && from != null
                    && Identifiers.canonical(from).equals(Identifiers.canonical(model.id()))) {
                gone.put(element, identifier);
            }
        });
        gone.keySet().forEach(element -> tally.remark(project.pathOf(element).orElse("the project"),
                "the " + element.eClass().getName() + " «" + element.getName() + "» is no longer in the source; kept."));
    }
}
