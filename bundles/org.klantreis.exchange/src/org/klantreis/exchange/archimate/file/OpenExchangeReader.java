/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.klantreis.exchange.xml.XmlNode;

/** Understands the ArchiMate Model Exchange File Format, versions 3.0 to 3.2. */
final class OpenExchangeReader {
    /** The one namespace of all 3.x versions. */
    static final String NAMESPACE = "http://www.opengroup.org/xsd/archimate/3.0/";

    private final Map<String, String> definitions = new HashMap<>();

    ArchiModel read(XmlNode root) {
        root.child("propertyDefinitions").ifPresent(all -> all.children("propertyDefinition").forEach(
                definition -> definitions.put(definition.attribute("identifier"), name(definition))));
        List<ArchiElement> elements = new ArrayList<>();
        root.child("elements").ifPresent(all -> all.children("element").forEach(node -> elements.add(new ArchiElement(
                node.attribute("identifier"), type(node), name(node), documentation(node), properties(node)))));
        List<ArchiRelation> relations = new ArrayList<>();
        root.child("relationships").ifPresent(all -> all.children("relationship").forEach(node -> relations.add(
                new ArchiRelation(node.attribute("identifier"), type(node), name(node), documentation(node),
                        node.attribute("source"), node.attribute("target"), properties(node)))));
        int views = root.child("views").flatMap(all -> all.child("diagrams")).map(all -> all.children("view").size()).orElse(0);
        return new ArchiModel(root.attribute("identifier"), name(root), documentation(root), properties(root), elements,
                relations, views);
    }

    private static String type(XmlNode node) {
        String type = node.attribute("xsi:type");
        return type.substring(type.indexOf(':') + 1);
    }

    /** A name is one line: what a file breaks into several is joined. */
    private static String name(XmlNode node) {
        return node.textOf("name").replaceAll("\\s+", " ");
    }

    private static String documentation(XmlNode node) {
        return node.rawTextOf("documentation");
    }

    private List<ArchiProperty> properties(XmlNode node) {
        List<ArchiProperty> properties = new ArrayList<>();
        node.child("properties").ifPresent(all -> all.children("property").forEach(property -> {
            String definition = property.attribute("propertyDefinitionRef");
            properties.add(new ArchiProperty(definitions.getOrDefault(definition, definition), property.rawTextOf("value")));
        }));
        return properties;
    }
}
