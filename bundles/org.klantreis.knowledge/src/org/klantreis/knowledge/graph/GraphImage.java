/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.graph;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.model.Document;
import org.klantreis.model.Journey;
import org.klantreis.model.Landscape;
import org.klantreis.model.project.LandscapeProject;

/**
 * What the graph should hold for a project. Maps only the files again that changed since the last time, and derives the rest,
 * so that an update of a large project takes milliseconds.
 */
public final class GraphImage {
    private final Map<String, List<ElementRow>> byPath = new LinkedHashMap<>();
    private final HandoffNetwork network = new HandoffNetwork();
    private Map<String, ElementRow> rows = Map.of();

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
     */
    public void update(LandscapeProject project, Collection<String> changedPaths) {
        Map<String, Document> documents = project.documentsByPath();
        byPath.keySet().retainAll(documents.keySet());
        DerivedRelationships derived = new DerivedRelationships();
        documents.forEach((path, document) -> {
            if (changedPaths == null || changedPaths.contains(path) || !byPath.containsKey(path)) {
                byPath.put(path, ElementMapper.map(path, document));
            }
            if (document instanceof Landscape landscape) {
                derived.add(landscape);
            } else if (document instanceof Journey journey) {
                derived.add(journey);
            }
        });
        derived.finish(network);
        rows = complete(derived);
    }

    private Map<String, ElementRow> complete(DerivedRelationships derived) {
        Map<String, ElementRow> completed = new LinkedHashMap<>(Math.max(16, rows.size() * 4 / 3));
        for (List<ElementRow> file : byPath.values()) {
            for (ElementRow row : file) {
                completed.putIfAbsent(row.id(), derived.complete(row));
            }
        }
        return completed;
    }

    /** Returns the rows by element id, in the order of the files. */
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
