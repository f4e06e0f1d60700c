/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.klantreis.exchange.xml.XmlNode;

/** Understands the files of the modelling tool Archi, versions 3 to 5. */
final class ArchiReader {
    /** The namespace of the root element. */
    static final String NAMESPACE = "http://www.archimatetool.com/archimate";

    private static final String RELATIONSHIP = "Relationship";
    private static final String SPECIALIZATION = "specialization";

    private final List<ArchiElement> elements = new ArrayList<>();
    private final List<ArchiRelation> relations = new ArrayList<>();
    private final Map<String, String> profiles = new HashMap<>();
    private int views;

    ArchiModel read(XmlNode root) {
        root.children("profile").forEach(profile -> profiles.put(profile.attribute("id"), profile.attribute("name")));
        root.children("folder").forEach(this::folder);
        String purpose = root.textOf("purpose").isEmpty() ? root.textOf("documentation") : root.textOf("purpose");
        return new ArchiModel(root.attribute("id"), name(root), purpose, properties(root), elements, relations, views);
    }

    private void folder(XmlNode folder) {
        for (XmlNode node : folder.children()) {
            if (node.name().equals("folder")) {
                folder(node);
            } else if (node.name().equals("element")) {
                concept(node);
            }
        }
    }

    private void concept(XmlNode node) {
        String type = node.attribute("xsi:type");
        type = type.substring(type.indexOf(':') + 1);
        if (isView(node)) {
            views++;
        } else if (type.endsWith(RELATIONSHIP)) {
            relations.add(new ArchiRelation(node.attribute("id"), relation(type), name(node),
                    node.rawTextOf("documentation"),
                    node.attribute("source"), node.attribute("target"), properties(node)));
        } else {
            elements.add(new ArchiElement(node.attribute("id"), element(type, node), name(node),
                    node.rawTextOf("documentation"),
                    properties(node)));
        }
    }

    /** Tells a diagram from an element of the model. */
    static boolean isView(XmlNode node) {
        String type = node.attribute("xsi:type");
        return type.endsWith("DiagramModel") || type.endsWith("SketchModel") || type.endsWith("CanvasModel");
    }

    /** Versions before 4 speak ArchiMate 2. */
    private static String relation(String type) {
        String plain = type.substring(0, type.length() - RELATIONSHIP.length());
        return switch (plain) {
            case "UsedBy" -> "Serving";
            case "Realisation" -> "Realization";
            case "Specialisation" -> "Specialization";
            default -> plain;
        };
    }

    private static String element(String type, XmlNode node) {
        return switch (type) {
            case "Junction" -> node.attribute("type").equals("or") ? "OrJunction" : "AndJunction";
            case "InfrastructureService" -> "TechnologyService";
            case "InfrastructureInterface" -> "TechnologyInterface";
            case "InfrastructureFunction" -> "TechnologyFunction";
            default -> type;
        };
    }

    private static String name(XmlNode node) {
        return node.attribute("name").strip().replaceAll("\\s+", " ");
    }

    private List<ArchiProperty> properties(XmlNode node) {
        List<ArchiProperty> properties = new ArrayList<>();
        node.children("property").forEach(
                property -> properties.add(new ArchiProperty(property.attribute("key"), property.attribute("value"))));
        Arrays.stream(node.attribute("profiles").split("\\s+")).map(profiles::get).filter(Objects::nonNull)
                .forEach(profile -> properties.add(new ArchiProperty(SPECIALIZATION, profile)));
        return properties;
    }
}
