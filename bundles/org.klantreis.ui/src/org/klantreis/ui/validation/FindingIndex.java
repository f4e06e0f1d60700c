/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.klantreis.model.validation.Severity;

/**
 * What was found in one state of a landscape, by element and by file. Never changes.
 *
 * @param all everything that was found
 * @param byElement what was found at an element itself, by its id
 * @param worstWithin the worst that was found at an element or in it, by its id
 * @param worstInFile the worst that was found in a file or folder, by its path; the landscape's folder is {@code ""}
 * @param worstInList the worst that was found in a list of the catalogue, by the list's feature
 */
record FindingIndex(List<Found> all, Map<String, List<Found>> byElement, Map<String, Severity> worstWithin,
        Map<String, Severity> worstInFile, Map<String, Severity> worstInList) {
    /** Nothing found. */
    static final FindingIndex EMPTY = new FindingIndex(List.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /**
     * Where an element is.
     *
     * @param ids the ids of the elements around it
     * @param list the list of the catalogue that it is in; empty where it is in none
     */
    record Around(List<String> ids, String list) {
        static final Around NOTHING = new Around(List.of(), "");
    }

    /**
     * Makes an index.
     *
     * @param all what was found
     * @param around where an element is, by its id
     */
    static FindingIndex of(List<Found> all, Map<String, Around> around) {
        Map<String, List<Found>> byElement = new HashMap<>();
        Map<String, Severity> within = new HashMap<>();
        Map<String, Severity> files = new HashMap<>();
        Map<String, Severity> lists = new HashMap<>();
        for (Found found : all) {
            if (!found.elementId().isEmpty()) {
                byElement.computeIfAbsent(found.elementId(), id -> new ArrayList<>(2)).add(found);
                within.merge(found.elementId(), found.severity(), FindingIndex::worse);
                Around place = around.getOrDefault(found.elementId(), Around.NOTHING);
                place.ids().forEach(id -> within.merge(id, found.severity(), FindingIndex::worse));
                lists.merge(place.list(), found.severity(), FindingIndex::worse);
            }
            for (String path = found.path(); !path.isEmpty(); path = path.substring(0, Math.max(0, path.lastIndexOf('/')))) {
                files.merge(path, found.severity(), FindingIndex::worse);
            }
            files.merge("", found.severity(), FindingIndex::worse);
        }
        return new FindingIndex(List.copyOf(all), byElement, within, files, lists);
    }

    private static Severity worse(Severity one, Severity other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    List<Found> at(String elementId) {
        return byElement.getOrDefault(elementId, List.of());
    }

    Optional<Severity> within(String elementId) {
        return Optional.ofNullable(worstWithin.get(elementId));
    }

    Optional<Severity> inFile(String path) {
        return Optional.ofNullable(worstInFile.get(path));
    }
}
