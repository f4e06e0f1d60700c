/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.klantreis.exchange.archimate.file.ArchiElement;
import org.klantreis.exchange.archimate.file.ArchiProperty;
import org.klantreis.exchange.archimate.file.ArchiRelation;
import org.klantreis.exchange.archimate.file.Identifiers;
import org.klantreis.exchange.archimate.mapping.Keys;
import org.klantreis.exchange.archimate.mapping.Kinds;
import org.klantreis.exchange.update.Values;
import org.klantreis.model.Element;

/** The elements of an export, by what they were made from, and the relationships between them. */
final class Exported {
    private final Map<Element, ArchiElement> elements = new LinkedHashMap<>();
    private final Map<String, ArchiRelation> relations = new LinkedHashMap<>();
    private final Map<String, List<String>> folders = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final String model;

    Exported(String model) {
        this.model = model;
    }

    /** Adds the element of one of the landscape; an element that was imported gets its identifier and its type back. */
    void add(Element element, List<String> folder) {
        String type = Values.property(element, Keys.ARCHIMATE_TYPE);
        if (!Kinds.isTypeFor(element.eClass(), type)) {
            type = Kinds.typeFor(element.eClass()).orElseThrow();
        }
        String known = Values.property(element, Keys.ARCHIMATE_ID);
        String identifier = known == null || known.isBlank() ? "id-" + element.getId() : known;
        if (!taken.add(Identifiers.canonical(identifier))) {
            identifier = "id-" + element.getId();
            taken.add(element.getId());
        }
        boolean follows = Identifiers.idFor(model, identifier).equals(element.getId());
        List<ArchiProperty> properties = new ArrayList<>(Properties.of(element));
        if (!follows) {
            properties.add(1, new ArchiProperty(Keys.ID, element.getId()));
        }
        elements.put(element, new ArchiElement(identifier, type, text(element.getName()), text(element.getDocumentation()),
                properties));
        if (!folder.isEmpty()) {
            folders.put(identifier, folder);
        }
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    Optional<ArchiElement> of(Element element) {
        return Optional.ofNullable(elements.get(element));
    }

    Map<Element, ArchiElement> elements() {
        return elements;
    }

    /** Adds a relationship, or, where its identifier is there already, nothing. */
    void add(ArchiRelation relation) {
        relations.putIfAbsent(relation.id(), relation);
    }

    List<ArchiRelation> relations() {
        return List.copyOf(relations.values());
    }

    Map<String, List<String>> folders() {
        return folders;
    }

    /** Finds the relationship of a type between two elements that a diagram may show. */
    Optional<ArchiRelation> between(Element source, Element target, Set<String> types) {
        String from = elements.get(source).id();
        String to = elements.get(target).id();
        return outgoing().getOrDefault(from, List.of()).stream()
                .filter(relation -> relation.target().equals(to) && types.contains(relation.type())).findFirst();
    }

    private Map<String, List<ArchiRelation>> outgoing;

    private Map<String, List<ArchiRelation>> outgoing() {
        if (outgoing == null) {
            outgoing = new HashMap<>();
            relations.values().forEach(
                    relation -> outgoing.computeIfAbsent(relation.source(), source -> new ArrayList<>()).add(relation));
        }
        return outgoing;
    }
}
