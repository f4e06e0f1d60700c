/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.reading;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.klantreis.exchange.archimate.file.ArchiElement;
import org.klantreis.exchange.archimate.file.ArchiModel;
import org.klantreis.exchange.archimate.file.ArchiRelation;
import org.klantreis.model.Element;

/** The concepts of a model by their identifiers, and what became of each. */
final class Concepts {
    private final Map<String, ArchiElement> sources = new LinkedHashMap<>();
    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final Set<String> relationIds = new HashSet<>();
    private final List<ArchiRelation> relations;

    Concepts(ArchiModel model) {
        relations = model.relations();
        relations.forEach(relation -> relationIds.add(relation.id()));
    }

    /** Adds an element of the source; false where there is one of that identifier already. */
    boolean add(ArchiElement source) {
        return sources.putIfAbsent(source.id(), source) == null;
    }

    void become(ArchiElement source, Element element) {
        elements.put(source.id(), element);
    }

    /** Forgets what an element of the source became, since there is no place for it. */
    void forget(String identifier) {
        elements.remove(identifier);
    }

    List<ArchiRelation> relations() {
        return relations;
    }

    Optional<ArchiElement> source(String identifier) {
        return Optional.ofNullable(sources.get(identifier));
    }

    /** What became of a concept of the source; none where nothing did. */
    Optional<Element> element(String identifier) {
        return Optional.ofNullable(elements.get(identifier));
    }

    /** The type of an element of the source; empty where there is no such element. */
    String type(String identifier) {
        return source(identifier).map(ArchiElement::type).orElse("");
    }

    /** Says whether the source has an element or relationship of that identifier. */
    boolean exists(String identifier) {
        return sources.containsKey(identifier) || relationIds.contains(identifier);
    }

    /** What became of which element of the source, in the order of the file. */
    Map<String, Element> elements() {
        return elements;
    }

    /** Names a concept for a reader. */
    String label(String identifier) {
        return source(identifier).map(source -> source.name().isEmpty() ? "a " + source.type() : "«" + source.name() + "»")
                .orElse(relationIds.contains(identifier) ? "a relationship" : "«" + identifier + "»");
    }

    /** Tells where a relationship is. */
    String place(ArchiRelation relation) {
        return label(relation.source()) + " → " + label(relation.target()) + " (" + relation.type() + " " + relation.id() + ")";
    }

    /** Tells where an element is. */
    static String place(ArchiElement element) {
        return (element.name().isEmpty() ? "" : "«" + element.name() + "» ") + "(" + element.type() + " " + element.id() + ")";
    }
}
