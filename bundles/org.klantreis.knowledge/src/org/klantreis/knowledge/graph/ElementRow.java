/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;

/**
 * A model element as it stands in the graph: a node with the relationships that begin at it.
 *
 * @param id the element's id
 * @param type the element's class, which decides the labels
 * @param properties the node's properties but for {@code snapshot} and {@code hash}, in a fixed order
 * @param relationships the relationships that begin here, in a fixed order
 * @param hash a signature of all this; equal for equal rows
 */
public record ElementRow(String id, EClass type, Map<String, Object> properties, List<RelationshipRow> relationships, long hash) {

    static ElementRow of(String id, EClass type, Map<String, Object> properties, List<RelationshipRow> relationships) {
        Signature signature = new Signature().add(type.getName()).add(properties);
        for (RelationshipRow relationship : relationships) {
            signature.add(relationship.type()).add(relationship.target()).add(relationship.properties());
        }
        return new ElementRow(id, type, properties, relationships, signature.value());
    }

    /** Returns this row with what was derived from other elements. */
    ElementRow with(Map<String, Object> moreProperties, List<RelationshipRow> moreRelationships) {
        Map<String, Object> allProperties = new LinkedHashMap<>(properties);
        allProperties.putAll(moreProperties);
        List<RelationshipRow> all = new ArrayList<>(relationships);
        all.addAll(moreRelationships);
        return of(id, type, allProperties, all);
    }
}
