/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.klantreis.exchange.xml.XmlOutput;

/** Writes the ArchiMate Model Exchange File Format, version 3.1, which tools for 3.2 read as well. */
final class OpenExchangeWriter {
    private static final String SCHEMA = "http://www.opengroup.org/xsd/archimate/3.1/archimate3_Diagram.xsd";

    private final XmlOutput xml = new XmlOutput();
    private final Map<String, String> definitions = new LinkedHashMap<>();

    byte[] write(ArchiModel model, ArchiLayout layout) {
        define(model);
        xml.begin("model", "xmlns", OpenExchangeReader.NAMESPACE, "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance",
                "xsi:schemaLocation", OpenExchangeReader.NAMESPACE + " " + SCHEMA, "identifier", id(model.id()));
        xml.text("name", model.name());
        documentation(model.documentation());
        properties(model.properties());
        elements(model);
        relations(model);
        organizations(FolderTree.of(model, layout));
        if (!definitions.isEmpty()) {
            xml.begin("propertyDefinitions");
            definitions.forEach((key, definition) -> xml.begin("propertyDefinition", "identifier", definition, "type", "string")
                    .text("name", key).end());
            xml.end();
        }
        views(layout.views());
        return xml.end().toBytes();
    }

    private void define(ArchiModel model) {
        Stream.of(model.properties().stream(), model.elements().stream().flatMap(element -> element.properties().stream()),
                model.relations().stream().flatMap(relation -> relation.properties().stream())).flatMap(all -> all)
                .map(ArchiProperty::key).distinct().sorted()
                .forEach(key -> definitions.put(key, "propid-" + (definitions.size() + 1)));
    }

    private void elements(ArchiModel model) {
        if (!model.elements().isEmpty()) {
            xml.begin("elements");
            model.elements().forEach(element -> {
                xml.begin("element", "identifier", id(element.id()), "xsi:type", element.type());
                concept(element);
            });
            xml.end();
        }
    }

    private void relations(ArchiModel model) {
        if (!model.relations().isEmpty()) {
            xml.begin("relationships");
            model.relations().forEach(relation -> {
                xml.begin("relationship", "identifier", id(relation.id()), "source", id(relation.source()), "target",
                        id(relation.target()), "xsi:type", relation.type());
                concept(relation);
            });
            xml.end();
        }
    }

    private void concept(ArchiConcept concept) {
        if (!concept.name().isEmpty()) {
            xml.text("name", concept.name());
        }
        documentation(concept.documentation());
        properties(concept.properties());
        xml.end();
    }

    private void documentation(String documentation) {
        if (!documentation.isEmpty()) {
            xml.text("documentation", documentation);
        }
    }

    private void properties(List<ArchiProperty> properties) {
        if (!properties.isEmpty()) {
            xml.begin("properties");
            properties.forEach(property -> xml.begin("property", "propertyDefinitionRef", definitions.get(property.key()))
                    .text("value", property.value()).end());
            xml.end();
        }
    }

    private void organizations(FolderTree root) {
        if (!root.isEmpty()) {
            xml.begin("organizations");
            root.folders().forEach(this::folder);
            xml.end();
        }
    }

    private void folder(String name, FolderTree folder) {
        if (!folder.isEmpty()) {
            xml.begin("item").text("label", name);
            folder.folders().forEach(this::folder);
            folder.elements().forEach(element -> xml.empty("item", "identifierRef", id(element.id())));
            xml.end();
        }
    }

    private void views(List<ArchiView> views) {
        if (!views.isEmpty()) {
            xml.begin("views").begin("diagrams");
            for (ArchiView view : views) {
                xml.begin("view", "identifier", id(view.id()), "xsi:type", "Diagram").text("name", view.name());
                view.nodes().forEach(this::node);
                view.connections().forEach(this::connection);
                xml.end();
            }
            xml.end().end();
        }
    }

    private void connection(ArchiConnection line) {
        xml.empty("connection", "identifier", id(line.id()), "relationshipRef", id(line.relation()), "xsi:type", "Relationship",
                "source", id(line.source()), "target", id(line.target()));
    }

    private void node(ArchiNode node) {
        xml.begin("node", "identifier", id(node.id()), "elementRef", id(node.element()), "xsi:type", "Element", "x",
                Integer.toString(node.x()), "y", Integer.toString(node.y()), "w", Integer.toString(node.width()), "h",
                Integer.toString(node.height()));
        node.children().forEach(this::node);
        xml.end();
    }

    private static String id(String identifier) {
        return Identifiers.forXml(identifier);
    }
}
