/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.klantreis.model.Identified;
import org.klantreis.model.Landscape;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.measures.Footprint;
import org.klantreis.model.measures.Overlap;
import org.klantreis.model.measures.Silos;

/**
 * What the graph knows beyond the model's own references, by the definitions of {@code org.klantreis.model.measures}:
 * <ul>
 * <li>{@code (unit)-[:IN_SILO]->(silo)}
 * <li>{@code (step)-[:NEXT {share, condition}]->(step)}: the customer's way
 * <li>{@code (activity or step)-[:PERFORMED_BY]->(unit)}: the work of the flow; a step where it is its touchpoint's owner's
 * <li>{@code (work)-[:CONTINUES {share}]->(work)}: consecutive work by one unit
 * <li>{@code (work)-[:HANDS_OVER {share, crossSilo, waitingTime, waitingCause}]->(work)}: consecutive work by different units
 * <li>{@code (journey)-[:OVERLAPS {sharedTouchpoints, touchpoints, services, units, channels, sequence}]->(journey)}
 * <li>{@code unit.betweenness}: in the network of handoffs, 0 to 1
 * </ul>
 */
final class DerivedRelationships {
    /** To be raised when what is derived changes, so that graphs made by older versions are made anew. */
    static final int VERSION = 1;

    private final Map<String, List<RelationshipRow>> bySource = new HashMap<>();

    /** Derives the silo of each unit of a landscape. */
    static DerivedRelationships ofUnits(Landscape landscape) {
        DerivedRelationships derived = new DerivedRelationships();
        derived.addUnits(landscape.getUnits());
        return derived;
    }

    /** Derives what journeys have in common. */
    static DerivedRelationships ofOverlaps(List<Footprint> footprints) {
        DerivedRelationships derived = new DerivedRelationships();
        for (Overlap overlap : Overlap.among(footprints)) {
            derived.add(overlap.first().journey(), "OVERLAPS", overlap.second().journey(),
                    ordered("sharedTouchpoints", overlap.sharedTouchpoints(), "touchpoints", overlap.touchpoints(),
                            "services", overlap.services(), "units", overlap.units(), "channels", overlap.channels(),
                            "sequence", overlap.sequence()));
        }
        return derived;
    }

    private void addUnits(EList<OrganisationUnit> units) {
        for (OrganisationUnit unit : units) {
            Silos.of(unit).ifPresent(silo -> add(unit, "IN_SILO", silo, Map.of()));
            addUnits(unit.getUnits());
        }
    }

    void add(Identified from, String type, Identified to, Map<String, Object> with) {
        bySource.computeIfAbsent(from.getId(), id -> new ArrayList<>(3)).add(new RelationshipRow(type, to.getId(), with));
    }

    /** Returns the relationships that begin at an element; none where there are none. */
    List<RelationshipRow> from(String id) {
        return bySource.getOrDefault(id, List.of());
    }

    static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (!"".equals(namesAndValues[i + 1])) {
                ordered.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return ordered;
    }
}
