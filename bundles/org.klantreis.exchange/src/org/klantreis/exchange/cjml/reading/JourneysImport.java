/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.cjml.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.exchange.cjml.file.CjmlJourney;
import org.klantreis.exchange.cjml.file.Words;
import org.klantreis.exchange.update.Tally;
import org.klantreis.exchange.update.Values;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Landscape;
import org.klantreis.model.creation.DocumentPaths;
import org.klantreis.model.project.FileKind;
import org.klantreis.model.project.LandscapeProject;

/** Brings the journeys of a project to what a CJML file says. */
public final class JourneysImport {
    private final LandscapeProject project;
    private final Tally tally;
    private final Values values;
    private final Cast cast;
    private final Ids ids;
    private final Touchpoints touchpoints;
    private final Map<String, Journey> planned = new HashMap<>();

    /**
     * Prepares it.
     *
     * @param project the project
     * @param landscape its catalogue
     * @param file the name of the file, without folders: journeys are found again by it and their ids
     * @param tally takes what is done
     */
    public JourneysImport(LandscapeProject project, Landscape landscape, String file, Tally tally) {
        this.project = project;
        this.tally = tally;
        this.values = new Values(tally);
        this.cast = new Cast(project, landscape, tally);
        this.ids = new Ids(project, file, tally);
        this.touchpoints = new Touchpoints(landscape, ids, values, tally);
    }

    /** Does it, in memory: planned journeys first, since actual ones refer to them. */
    public void apply(List<CjmlJourney> journeys) {
        tally.read("planned journeys", (int) journeys.stream().filter(CjmlJourney::planned).count());
        tally.read("actual journeys", (int) journeys.stream().filter(journey -> !journey.planned()).count());
        tally.read("touchpoints", journeys.stream().mapToInt(journey -> journey.points().size()).sum());
        journeys.stream().filter(CjmlJourney::planned).forEach(journey -> planned.put(journey.id(), apply(journey)));
        journeys.stream().filter(journey -> !journey.planned()).forEach(this::apply);
    }

    private Journey apply(CjmlJourney source) {
        Journey journey = ids.element(Literals.JOURNEY, Journey.class, source.planned() ? "planned" : "actual", source.id());
        values.text(journey, Literals.ELEMENT__NAME, source.title());
        values.text(journey, Literals.ELEMENT__DOCUMENTATION, source.summary());
        values.property(journey, Words.STATUS, source.status());
        boolean isNew = journey.eResource() == null;
        if (isNew) {
            journey.setForm(source.planned() ? JourneyForm.AS_IS : JourneyForm.OBSERVED);
            project.add(DocumentPaths.propose(project, FileKind.JOURNEY, source.title()), journey);
        }
        Journey paper = paper(source, journey);
        Actors actors = new Actors(source, cast);
        actors.firstCustomer().ifPresent(persona -> {
            if (journey.getPersona() == null) {
                journey.setPersona(persona);
                tally.touched(journey);
            }
        });
        if (journey.getPersona() == null) {
            tally.remark(place(source), "its end user is anybody, which is no persona; give the journey one.");
        }
        if (source.customers().size() > 1) {
            tally.remark(place(source), "it has " + source.customers().size()
                    + " end users, and a journey has one persona; the steps of all are imported, and the first is its persona.");
        }
        new JourneyImport(journey, paper, actors, touchpoints, ids, cast, values, tally).apply(source);
        return journey;
    }

    private Journey paper(CjmlJourney source, Journey journey) {
        if (source.planned() || source.plannedReference().isEmpty()) {
            return journey.getAsIs();
        }
        Journey paper = planned.get(source.plannedReference());
        if (paper == null) {
            paper = project.find(ids.id(Literals.JOURNEY, "planned", source.plannedReference()))
                    .filter(Journey.class::isInstance).map(Journey.class::cast).orElse(null);
        }
        if (paper == null) {
            tally.remark(place(source), "its planned journey «" + source.plannedReference()
                    + "» is neither in the file nor in the project; it was imported without.");
        } else if (journey.getAsIs() != paper) {
            journey.setAsIs(paper);
            tally.touched(journey);
        }
        return paper;
    }

    static String place(CjmlJourney journey) {
        return "«" + journey.title() + "»";
    }
}
