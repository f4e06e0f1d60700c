/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.graph;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;

/**
 * Maps elements to rows by reflection over the metamodel, so that a new class or feature needs no code here: a label per class
 * and superclass, a property per attribute, a relationship per reference; many-valued ones carry their {@code position} from 0.
 */
final class ElementMapper {
    private static final Map<String, Object> NO_PROPERTIES = Map.of();

    private ElementMapper() {
    }

    /** Maps a document and all that it contains; {@code path} is its file, kept on the document's node. */
    static List<ElementRow> map(String path, Document document) {
        List<ElementRow> rows = new ArrayList<>();
        rows.add(map(document, Map.of("path", path)));
        for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified element) {
                rows.add(map(element, NO_PROPERTIES));
            }
        }
        return rows;
    }

    private static ElementRow map(Identified element, Map<String, Object> more) {
        EClass type = element.eClass();
        Map<String, Object> properties = new LinkedHashMap<>();
        List<RelationshipRow> relationships = new ArrayList<>();
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute attribute) {
                Object value = valueOf(element, attribute);
                if (value != null) {
                    properties.put(attribute.getName(), value);
                }
            } else if (feature instanceof EReference reference && !reference.isContainer()) {
                addRelationships(element, reference, relationships);
            }
        }
        properties.putAll(more);
        return ElementRow.of(element.getId(), type, properties, relationships);
    }

    private static Object valueOf(Identified element, EAttribute attribute) {
        if (attribute.isUnsettable() && !element.eIsSet(attribute)) {
            return null;
        }
        Object value = element.eGet(attribute);
        if (attribute.isMany()) {
            List<?> values = (List<?>) value;
            return values.isEmpty() ? null : values.stream().map(ElementMapper::plain).toList();
        }
        return plain(value);
    }

    private static Object plain(Object value) {
        return value instanceof Enumerator literal ? literal.getLiteral() : value;
    }

    private static void addRelationships(Identified element, EReference reference, List<RelationshipRow> to) {
        String type = GraphNames.relationship(reference);
        Object value = element.eGet(reference);
        if (reference.isMany()) {
            int position = 0;
            for (Object target : (List<?>) value) {
                add(type, target, Map.of("position", position++), to);
            }
        } else {
            add(type, value, NO_PROPERTIES, to);
        }
    }

    /** A reference that leads nowhere has no place in the graph; reading the project has reported it. */
    private static void add(String type, Object target, Map<String, Object> properties, List<RelationshipRow> to) {
        if (target instanceof Identified identified && !identified.eIsProxy() && identified.eResource() != null) {
            to.add(new RelationshipRow(type, identified.getId(), properties));
        }
    }
}
