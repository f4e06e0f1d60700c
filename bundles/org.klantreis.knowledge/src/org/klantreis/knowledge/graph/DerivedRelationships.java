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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.klantreis.model.Identified;
import org.klantreis.model.Journey;
import org.klantreis.model.Landscape;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.measures.Flow;
import org.klantreis.model.measures.FlowItem;
import org.klantreis.model.measures.Footprint;
import org.klantreis.model.measures.Overlap;
import org.klantreis.model.measures.Passage;
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

    private static final Map<String, Object> NO_PROPERTIES = Map.of();

    private final Map<String, List<RelationshipRow>> relationships = new HashMap<>();
    private final Map<String, Map<String, Object>> properties = new HashMap<>();
    private final List<Footprint> footprints = new ArrayList<>();
    private final Set<List<String>> handoffNetwork = new LinkedHashSet<>();

    /** Adds the units of a landscape. */
    void add(Landscape landscape) {
        addUnits(landscape.getUnits());
    }

    private void addUnits(EList<OrganisationUnit> units) {
        for (OrganisationUnit unit : units) {
            Silos.of(unit).ifPresent(silo -> add(unit, "IN_SILO", silo, NO_PROPERTIES));
            addUnits(unit.getUnits());
        }
    }

    /** Adds the flow of a journey. */
    void add(Journey journey) {
        Flow flow = Flow.of(journey);
        footprints.add(Footprint.of(journey, flow));
        for (Flow.StepPassage step : flow.steps()) {
            add(step.from(), "NEXT", step.to(), ordered("share", step.share(), "condition", step.condition()));
        }
        for (FlowItem item : flow.items()) {
            add(item.source(), "PERFORMED_BY", item.unit(), NO_PROPERTIES);
        }
        for (Passage passage : flow.passages()) {
            if (passage.isHandoff()) {
                add(passage.from().source(), "HANDS_OVER", passage.to().source(),
                        ordered("share", passage.share(), "crossSilo", passage.isCrossSilo(),
                                "waitingTime", passage.to().waitingTime(), "waitingCause", passage.to().waitingCause()));
                handoffNetwork.add(List.of(passage.from().unit().getId(), passage.to().unit().getId()));
            } else {
                add(passage.from().source(), "CONTINUES", passage.to().source(), Map.of("share", passage.share()));
            }
        }
    }

    /** Adds what needs all journeys; {@code network} keeps its result between calls. */
    void finish(HandoffNetwork network) {
        for (Overlap overlap : Overlap.among(footprints)) {
            add(overlap.first().journey(), "OVERLAPS", overlap.second().journey(),
                    ordered("sharedTouchpoints", overlap.sharedTouchpoints(), "touchpoints", overlap.touchpoints(),
                            "services", overlap.services(), "units", overlap.units(), "channels", overlap.channels(),
                            "sequence", overlap.sequence()));
        }
        network.betweenness(handoffNetwork).forEach((unit, value) -> properties.put(unit, Map.of("betweenness", value)));
    }

    /** Returns the row with what was derived for it; the same row where nothing was. */
    ElementRow complete(ElementRow row) {
        List<RelationshipRow> more = relationships.get(row.id());
        Map<String, Object> moreProperties = properties.get(row.id());
        if (more == null && moreProperties == null) {
            return row;
        }
        return row.with(moreProperties == null ? NO_PROPERTIES : moreProperties, more == null ? List.of() : more);
    }

    private void add(Identified from, String type, Identified to, Map<String, Object> with) {
        relationships.computeIfAbsent(from.getId(), id -> new ArrayList<>(3)).add(new RelationshipRow(type, to.getId(), with));
    }

    private static Map<String, Object> ordered(Object... namesAndValues) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (!"".equals(namesAndValues[i + 1])) {
                ordered.put((String) namesAndValues[i], namesAndValues[i + 1]);
            }
        }
        return ordered;
    }
}
