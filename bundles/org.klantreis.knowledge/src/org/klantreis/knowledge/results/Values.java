/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.klantreis.model.KlantreisPackage;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Relationship;

/** Turns what the driver gives into the cells of a {@link QueryResult}. */
public final class Values {
    private Values() {
    }

    /**
     * Converts a value.
     *
     * @param value from the driver
     * @return a cell as {@link QueryResult} describes it
     */
    public static Object cell(Value value) {
        return cell(value.asObject());
    }

    private static Object cell(Object value) {
        if (value instanceof Node node) {
            return element(node);
        } else if (value instanceof Relationship relationship) {
            return relationship.type() + relationship.asMap();
        } else if (value instanceof List<?> values) {
            List<Object> cells = new ArrayList<>();
            values.forEach(each -> cells.add(cell(each)));
            return cells;
        } else if (value instanceof Map<?, ?> values) {
            Map<String, Object> cells = new LinkedHashMap<>();
            values.forEach((name, each) -> cells.put((String) name, cell(each)));
            return cells;
        } else if (value == null || value instanceof String || value instanceof Long || value instanceof Double
                || value instanceof Boolean || value instanceof java.time.LocalDate) {
            return value;
        }
        return value.toString();
    }

    private static ElementRef element(Node node) {
        String id = node.get("id").asString(node.elementId());
        String kind = "Node";
        for (String label : node.labels()) {
            if (KlantreisPackage.eINSTANCE.getEClassifier(label) instanceof EClass type && !type.isAbstract()) {
                kind = label;
            }
        }
        String name = node.get("name").asString("");
        return new ElementRef(id, kind, name.isBlank() ? id : name);
    }
}
