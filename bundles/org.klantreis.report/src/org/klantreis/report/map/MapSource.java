/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.Document;
import org.klantreis.model.Journey;
import org.klantreis.model.Landscape;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.report.layout.SiloColours;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Role;

/**
 * A journey with what a map of it needs from the rest of its landscape: complaints, the word for a customer, the limit of marks,
 * and which colour a unit has. It holds what it found when it was made; make a new one when the landscape or complaints change.
 */
public final class MapSource {
    private static final double USUAL_LIMIT = 5.5;

    private final Journey journey;
    private final Landscape landscape;
    private final Map<String, List<Complaint>> complaints;
    private final SiloColours colours;
    private Observed observed;

    private MapSource(Journey journey, Landscape landscape, Map<String, List<Complaint>> complaints, SiloColours colours) {
        this.journey = journey;
        this.landscape = landscape;
        this.complaints = complaints;
        this.colours = colours;
    }

    private MapSource(Journey journey, Collection<? extends Document> documents) {
        this.journey = journey;
        complaints = new HashMap<>();
        landscape = documents.stream().filter(Landscape.class::isInstance).map(Landscape.class::cast).findFirst().orElse(null);
        for (Document document : documents) {
            if (document instanceof ComplaintBook book) {
                book.getComplaints().forEach(this::count);
            }
        }
        colours = new SiloColours(landscape);
    }

    /** Returns the source of a journey's map in a project. */
    public static MapSource of(Journey journey, LandscapeProject project) {
        return new MapSource(journey, project.documents());
    }

    /**
     * Returns the source of a journey's map.
     *
     * @param journey the journey
     * @param documents the documents around it, of which the catalogue and the complaint books are used; may be none
     */
    public static MapSource of(Journey journey, Collection<? extends Document> documents) {
        return new MapSource(journey, new ArrayList<>(documents));
    }

    /**
     * Returns the same with what was observed of the journey, which the lane OBSERVED and the boxes of activities then show.
     *
     * @param seen what was observed; null for nothing
     */
    public MapSource with(Observed seen) {
        MapSource other = new MapSource(journey, landscape, complaints, colours);
        other.observed = seen;
        return other;
    }

    /** Returns what was observed of the journey, if anything is to be shown. */
    public Optional<Observed> observed() {
        return Optional.ofNullable(observed);
    }

    /** Returns the journey. */
    public Journey journey() {
        return journey;
    }

    /** Returns the landscape, if there is one. */
    public Optional<Landscape> landscape() {
        return Optional.ofNullable(landscape);
    }

    /** Returns the word for a customer; empty where the landscape names none or keeps the usual one. */
    public Optional<String> customerTerm() {
        return landscape().map(Landscape::getCustomerTerm).filter(term -> !term.isBlank() && !"customer".equals(term));
    }

    /** Returns below which mark a mark is insufficient. */
    public double insufficientBelow() {
        return landscape == null ? USUAL_LIMIT : landscape.getInsufficientBelow();
    }

    /** Returns the complaints about a touchpoint, in the order of the books. */
    public List<Complaint> complaintsAbout(Touchpoint touchpoint) {
        return touchpoint == null || touchpoint.getId() == null ? List.of()
                : complaints.getOrDefault(touchpoint.getId(), List.of());
    }

    /** Returns the silo of a unit: itself where it is outside every silo. */
    public static OrganisationUnit siloOf(OrganisationUnit unit) {
        return SiloColours.siloOf(unit);
    }

    /**
     * Returns the colour of a unit, which is that of its silo.
     *
     * @param unit the unit; null where work has none
     * @param role one of UNIT, UNIT_FILL, UNIT_TEXT
     */
    public Ink ink(OrganisationUnit unit, Role role) {
        return colours.ink(unit, role);
    }

    private void count(Complaint complaint) {
        if (complaint.getTouchpoint() != null && complaint.getTouchpoint().getId() != null) {
            complaints.computeIfAbsent(complaint.getTouchpoint().getId(), id -> new ArrayList<>()).add(complaint);
        }
    }
}
