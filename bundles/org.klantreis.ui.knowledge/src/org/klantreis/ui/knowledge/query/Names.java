/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.query;

import java.util.List;
import java.util.Map;

import org.klantreis.ui.knowledge.index.LandscapeIndex;

/**
 * The names that fields of parameters propose.
 *
 * @param byParameter the names of elements by the parameter whose value they may be
 */
record Names(Map<String, List<String>> byParameter) {
    static final Names NONE = new Names(Map.of());

    private static final String ASK = "MATCH (e:%s {snapshot: $snapshot}) WHERE e.name IS NOT NULL RETURN DISTINCT e.name AS name"
            + " ORDER BY name LIMIT 1000";

    /** Asks for them. */
    static Names find(LandscapeIndex index) {
        return new Names(Map.of("journey", find(index, "Journey"), "persona", find(index, "Persona"), "touchpoint",
                find(index, "Touchpoint"), "unit", find(index, "OrganisationUnit"), "silo", find(index, "OrganisationUnit"),
                        "name",
                find(index, "Application")));
    }

    private static List<String> find(LandscapeIndex index, String label) {
        return index.ask((knowledge, snapshot) -> knowledge.query(snapshot, ASK.formatted(label), Map.of())).rows().stream()
                .map(row -> String.valueOf(row.get(0))).toList();
    }

    List<String> of(String parameter) {
        return byParameter.getOrDefault(parameter, List.of());
    }
}
