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

import org.klantreis.exchange.xml.XmlOutput;

/** Writes a file as Archi 5 does; later versions read it as well. */
final class ArchiWriter {
    private static final String XSI_TYPE = "xsi:type";

    private final XmlOutput xml = new XmlOutput();

    byte[] write(ArchiModel model, ArchiLayout layout) {
        xml.begin("archimate:model", "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance", "xmlns:archimate",
                ArchiReader.NAMESPACE, "name", model.name(), "id", model.id(), "version", "5.0.0");
        FolderTree.of(model, layout).folders().forEach((name, folder) -> folder(name, FolderTree.typeOf(name), name, folder));
        xml.begin("folder", "name", "Relations", "id", folderId("Relations"), "type", "relations");
        model.relations().forEach(relation -> {
            xml.begin("element", XSI_TYPE, "archimate:" + relation.type() + "Relationship", "name", relation.name(), "id",
                    relation.id(), "source", relation.source(), "target", relation.target());
            content(relation);
        });
        xml.end();
        xml.begin("folder", "name", "Views", "id", folderId("Views"), "type", "diagrams");
        layout.views().forEach(this::view);
        xml.end();
        if (!model.documentation().isEmpty()) {
            xml.text("purpose", model.documentation());
        }
        properties(model.properties());
        return xml.end().toBytes();
    }

    private void folder(String name, String type, String path, FolderTree folder) {
        xml.begin("folder", "name", name, "id", folderId(path), "type", type);
        folder.folders().forEach((child, tree) -> folder(child, "", path + "/" + child, tree));
        folder.elements().forEach(element -> {
            xml.begin("element", XSI_TYPE, "archimate:" + element.type(), "name", element.name(), "id", element.id());
            content(element);
        });
        xml.end();
    }

    private void content(ArchiConcept concept) {
        if (!concept.documentation().isEmpty()) {
            xml.text("documentation", concept.documentation());
        }
        properties(concept.properties());
        xml.end();
    }

    private void properties(List<ArchiProperty> properties) {
        properties.forEach(property -> xml.empty("property", "key", property.key(), "value", property.value()));
    }

    private void view(ArchiView view) {
        Map<String, List<ArchiConnection>> from = new HashMap<>();
        Map<String, List<String>> to = new HashMap<>();
        view.connections().forEach(line -> {
            from.computeIfAbsent(line.source(), source -> new ArrayList<>()).add(line);
            to.computeIfAbsent(line.target(), target -> new ArrayList<>()).add(line.id());
        });
        xml.begin("element", XSI_TYPE, "archimate:ArchimateDiagramModel", "name", view.name(), "id", view.id());
        view.nodes().forEach(node -> node(node, 0, 0, from, to));
        xml.end();
    }

    /** Archi places a box within the one that it is in. */
    private void node(ArchiNode node, int left, int top, Map<String, List<ArchiConnection>> from, Map<String, List<String>> to) {
        xml.begin("child", XSI_TYPE, "archimate:DiagramObject", "id", node.id(), "targetConnections",
                String.join(" ", to.getOrDefault(node.id(), List.of())), "archimateElement", node.element());
        xml.empty("bounds", "x", Integer.toString(node.x() - left), "y", Integer.toString(node.y() - top), "width",
                Integer.toString(node.width()), "height", Integer.toString(node.height()));
        from.getOrDefault(node.id(), List.of()).forEach(line -> xml.empty("sourceConnection", XSI_TYPE, "archimate:Connection",
                "id", line.id(), "source", line.source(), "target", line.target(), "archimateRelationship", line.relation()));
        node.children().forEach(child -> node(child, node.x(), node.y(), from, to));
        xml.end();
    }

    private static String folderId(String path) {
        return "id-" + Identifiers.name("folder " + path);
    }
}
