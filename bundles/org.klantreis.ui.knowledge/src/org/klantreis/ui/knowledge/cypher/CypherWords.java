/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.cypher;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EReference;
import org.klantreis.knowledge.graph.GraphNames;
import org.klantreis.model.KlantreisPackage;

/** The words of Cypher, and the names that the graph of a landscape has: those of the metamodel and those that are derived. */
final class CypherWords {
    /** Words of the language. */
    static final List<String> KEYWORDS = List.of("ALL", "AND", "ANY", "AS", "ASC", "ASCENDING", "BY", "CALL", "CASE",
            "CONTAINS", "COUNT",
            "DESC", "DESCENDING", "DISTINCT", "ELSE", "END", "ENDS", "EXISTS", "FALSE", "FOREACH", "IN", "INDEX", "IS",
                    "LIMIT", "MATCH",
            "NONE", "NOT", "NULL", "OPTIONAL", "OR", "ORDER", "RETURN", "SHORTEST", "SINGLE", "SKIP", "STARTS", "THEN", "TRUE",
                    "UNION",
            "UNWIND", "USING", "WHEN", "WHERE", "WITH", "XOR", "YIELD");
    /** Functions of the language. */
    static final List<String> FUNCTIONS = List.of("abs", "any", "avg", "ceil", "coalesce", "collect", "count", "date", "duration",
            "elementId", "endNode", "exists", "floor", "head", "id", "keys", "labels", "last", "length", "max", "min", "nodes",
                    "none",
            "percentileCont", "percentileDisc", "properties", "range", "reduce", "relationships", "replace", "reverse",
                    "round", "size",
            "split", "stDev", "startNode", "substring", "sum", "tail", "toFloat", "toInteger", "toLower", "toString",
                    "toUpper", "trim",
            "type");

    private static final Set<String> DERIVED_TYPES = Set.of("NEXT", "PERFORMED_BY", "HANDS_OVER", "CONTINUES", "OVERLAPS",
            "IN_SILO");
    private static final Set<String> DERIVED_PROPERTIES = Set.of("snapshot", "position", "path", "betweenness", "crossSilo",
            "share",
            "condition", "sharedTouchpoints", "touchpoints", "services", "units", "channels", "sequence");

    private CypherWords() {
    }

    /** The labels of nodes. */
    static SortedSet<String> labels() {
        SortedSet<String> labels = new TreeSet<>();
        for (EClassifier classifier : KlantreisPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                labels.add(type.getName());
            }
        }
        return labels;
    }

    /** The types of relationships. */
    static SortedSet<String> types() {
        SortedSet<String> types = new TreeSet<>(DERIVED_TYPES);
        for (EClassifier classifier : KlantreisPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                for (EReference reference : type.getEReferences()) {
                    types.add(GraphNames.relationship(reference));
                }
            }
        }
        return types;
    }

    /** The properties of nodes and relationships. */
    static SortedSet<String> properties() {
        SortedSet<String> properties = new TreeSet<>(DERIVED_PROPERTIES);
        for (EClassifier classifier : KlantreisPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                for (EAttribute attribute : type.getEAttributes()) {
                    properties.add(attribute.getName());
                }
            }
        }
        return properties;
    }
}
