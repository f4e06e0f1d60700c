/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.writing;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.exchange.ModelExportReport;
import org.klantreis.exchange.Remark;
import org.klantreis.exchange.archimate.file.ArchiLayout;
import org.klantreis.exchange.archimate.file.ArchiModel;
import org.klantreis.exchange.archimate.mapping.Kinds;
import org.klantreis.model.Document;
import org.klantreis.model.Element;
import org.klantreis.model.Journey;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Landscape;
import org.klantreis.model.Property;
import org.klantreis.model.Transition;

/** Makes an ArchiMate model of a catalogue and journeys. */
public final class ModelExport {
    private static final String JOURNEYS = "Journeys";

    private final Exported exported;
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private final ArchiModel model;
    private final ArchiLayout layout;

    /**
     * Makes the model.
     *
     * @param landscape the catalogue
     * @param journeys the journeys, in the order of the model
     */
    public ModelExport(Landscape landscape, List<Journey> journeys) {
        String id = "id-" + landscape.getId();
        exported = new Exported(id);
        addAll(landscape, List.of());
        for (Journey journey : journeys) {
            List<String> folder = List.of(JOURNEYS, journey.getName() == null ? journey.getId() : journey.getName());
            exported.add(journey, folder);
            addAll(journey, folder);
        }
        new Relations(exported).addAll();
        model = new ArchiModel(id, landscape.getName() == null ? "" : landscape.getName(),
                landscape.getDocumentation() == null ? "" : landscape.getDocumentation(), Properties.of(landscape),
                List.copyOf(exported.elements().values()), exported.relations(), journeys.size());
        layout = new ArchiLayout(exported.folders(), journeys.stream().map(journey -> new JourneyView(exported, journey).draw())
                .toList());
    }

    private void addAll(Document document, List<String> folder) {
        for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
            EObject object = all.next();
            if (object instanceof Element element && Kinds.typeFor(element.eClass()).isPresent()) {
                exported.add(element, folder.isEmpty() ? folderOf(element) : folder);
            } else if (!(object instanceof Transition) && !(object instanceof Property)) {
                leftOut.merge(object.eClass().getName(), 1, Integer::sum);
            }
        }
    }

    private static List<String> folderOf(Element element) {
        Map<Object, String> names = Map.of(Literals.ORGANISATION_UNIT, "Organisation", Literals.CHANNEL, "Channels",
                Literals.SERVICE, "Services", Literals.PROCEDURE, "Procedures", Literals.PERSONA, "Personas", Literals.TOUCHPOINT,
                "Touchpoints");
        String name = names.get(element.eClass());
        return name == null ? List.of() : List.of(name);
    }

    /** Returns the model. */
    public ArchiModel model() {
        return model;
    }

    /** Returns its folders and diagrams. */
    public ArchiLayout layout() {
        return layout;
    }

    /** Returns what is in the model and what is not. */
    public ModelExportReport report() {
        Map<String, Integer> written = new LinkedHashMap<>();
        written.put("elements", model.elements().size());
        written.put("relationships", model.relations().size());
        written.put("diagrams", layout.views().size());
        List<Remark> losses = new ArrayList<>();
        leftOut.forEach((type, count) -> losses.add(new Remark(type, count + (count == 1 ? " was" : " were")
                + " left out, since ArchiMate has nothing like it.")));
        return new ModelExportReport(written, losses);
    }
}
