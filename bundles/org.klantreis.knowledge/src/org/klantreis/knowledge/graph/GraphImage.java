/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.klantreis.model.Document;
import org.klantreis.model.Journey;
import org.klantreis.model.Landscape;
import org.klantreis.model.measures.Footprint;
import org.klantreis.model.project.LandscapeProject;

/**
 * What the graph should hold for a project. Maps only the files again that changed since the last time, and derives again only
 * what may follow from them, so that an update of a large project takes milliseconds.
 */
public final class GraphImage {
    private static final DerivedRelationships NOTHING = new DerivedRelationships();

    private final Map<String, List<ElementRow>> files = new LinkedHashMap<>();
    private final Map<String, JourneyFlow> flows = new LinkedHashMap<>();
    private final HandoffNetwork network = new HandoffNetwork();
    private final Map<String, ElementRow> rows = new LinkedHashMap<>();
    private DerivedRelationships units = NOTHING;
    private DerivedRelationships overlaps = NOTHING;
    private Map<String, Double> betweenness = Map.of();

    /**
     * Makes the image of a project.
     *
     * @param project the project
     * @return its image
     */
    public static GraphImage of(LandscapeProject project) {
        GraphImage image = new GraphImage();
        image.update(project, null);
        return image;
    }

    /**
     * Brings the image up to date.
     *
     * @param project the project
     * @param changedPaths the files that changed since the last time; null for all
     * @return the ids of elements whose rows may be others now, or gone
     */
    public Set<String> update(LandscapeProject project, Collection<String> changedPaths) {
        Map<String, Document> documents = project.documentsByPath();
        Set<String> changed = new LinkedHashSet<>();
        for (String path : documents.keySet()) {
            if (changedPaths == null || changedPaths.contains(path) || !files.containsKey(path)) {
                changed.add(path);
            }
        }
        Set<String> touched = new HashSet<>();
        boolean journeysGone = removeGone(documents.keySet(), touched);
        for (String path : changed) {
            forget(files.put(path, ElementMapper.map(path, documents.get(path))), touched);
        }
        Set<String> stale = derive(documents, changed, journeysGone, touched);
        for (String path : stale) {
            for (ElementRow row : files.get(path)) {
                complete(path, row, touched);
            }
        }
        return touched;
    }

    private boolean removeGone(Set<String> paths, Set<String> touched) {
        Set<String> gone = new HashSet<>(files.keySet());
        gone.removeAll(paths);
        for (String path : gone) {
            forget(files.remove(path), touched);
        }
        return flows.keySet().removeAll(gone);
    }

    private void forget(List<ElementRow> old, Set<String> touched) {
        if (old != null) {
            for (ElementRow row : old) {
                rows.remove(row.id());
                touched.add(row.id());
            }
        }
    }

    /** Derives what may have changed; returns the files of which every row must be completed again. */
    private Set<String> derive(Map<String, Document> documents, Set<String> changed, boolean journeysGone,
            Set<String> touched) {
        Set<String> stale = new LinkedHashSet<>(changed);
        for (String path : changed) {
            if (documents.get(path) instanceof Landscape landscape) {
                units = DerivedRelationships.ofUnits(landscape);
                documents.forEach((other, document) -> {
                    if (document instanceof Journey) {
                        stale.add(other); // its work may be that of other units or silos now
                    }
                });
            }
        }
        boolean acrossJourneys = journeysGone;
        for (String path : stale) {
            if (documents.get(path) instanceof Journey journey) {
                JourneyFlow now = JourneyFlow.of(journey);
                JourneyFlow before = flows.put(path, now);
                acrossJourneys |= before == null || !before.footprint().equals(now.footprint())
                        || !before.handoffs().equals(now.handoffs());
            }
        }
        if (acrossJourneys) {
            deriveAcrossJourneys(touched);
        }
        return stale;
    }

    private void deriveAcrossJourneys(Set<String> touched) {
        List<Footprint> footprints = flows.values().stream().map(JourneyFlow::footprint)
                .sorted(Comparator.comparing(footprint -> footprint.journey().getId())).toList();
        DerivedRelationships overlapsBefore = overlaps;
        overlaps = DerivedRelationships.ofOverlaps(footprints);
        Set<List<String>> handoffs = new HashSet<>();
        flows.values().forEach(flow -> handoffs.addAll(flow.handoffs()));
        Map<String, Double> betweennessBefore = betweenness;
        betweenness = network.betweenness(handoffs);
        files.forEach((path, file) -> {
            for (ElementRow row : file) {
                boolean other = !Objects.equals(betweennessBefore.get(row.id()), betweenness.get(row.id()))
                        || !overlapsBefore.from(row.id()).equals(overlaps.from(row.id()));
                if (other) {
                    complete(path, row, touched);
                }
            }
        });
    }

    private void complete(String path, ElementRow row, Set<String> touched) {
        JourneyFlow flow = flows.get(path);
        List<RelationshipRow> ofFlow = flow == null ? List.of() : flow.relationships().from(row.id());
        List<RelationshipRow> ofUnit = units.from(row.id());
        List<RelationshipRow> ofOverlap = overlaps.from(row.id());
        Double between = betweenness.get(row.id());
        ElementRow whole = row;
        if (between != null || !ofFlow.isEmpty() || !ofUnit.isEmpty() || !ofOverlap.isEmpty()) {
            List<RelationshipRow> more = new java.util.ArrayList<>(ofFlow);
            more.addAll(ofUnit);
            more.addAll(ofOverlap);
            whole = row.with(between == null ? Map.of() : Map.of("betweenness", between), more);
        }
        rows.put(row.id(), whole);
        touched.add(row.id());
    }

    /** Returns the rows by element id. */
    public Map<String, ElementRow> rows() {
        return rows;
    }

    /** Returns the signature of each element by its id. */
    public Map<String, Long> hashes() {
        Map<String, Long> hashes = new HashMap<>(rows.size() * 4 / 3 + 1);
        rows.forEach((id, row) -> hashes.put(id, row.hash()));
        return hashes;
    }
}
