/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A folder of a model with what is in it. */
final class FolderTree {
    /** The layers of ArchiMate in the order in which tools show them: the name and, in Archi, the type of their folder. */
    private static final Map<String, String> LAYERS = new LinkedHashMap<>();
    static {
        LAYERS.put("Business", "business");
        LAYERS.put("Application", "application");
        LAYERS.put("Technology & Physical", "technology");
        LAYERS.put("Motivation", "motivation");
        LAYERS.put("Other", "other");
    }

    private final Map<String, FolderTree> folders = new LinkedHashMap<>();
    private final List<ArchiElement> elements = new ArrayList<>();

    /** Arranges the elements of a model by their layer and their folders. */
    static FolderTree of(ArchiModel model, ArchiLayout layout) {
        FolderTree root = new FolderTree();
        LAYERS.keySet().forEach(root::folder);
        for (ArchiElement element : model.elements()) {
            FolderTree at = root.folder(layer(element.type()));
            for (String name : layout.folders().getOrDefault(element.id(), List.of())) {
                at = at.folder(name);
            }
            at.elements.add(element);
        }
        return root;
    }

    /** The type that Archi wants of the folder of a layer. */
    static String typeOf(String layer) {
        return LAYERS.get(layer);
    }

    private static String layer(String type) {
        if (type.startsWith("Business")) {
            return "Business";
        } else if (type.startsWith("Application")) {
            return "Application";
        } else if (type.startsWith("Technology")) {
            return "Technology & Physical";
        }
        return type.equals("Value") || type.equals("Stakeholder") ? "Motivation" : "Other";
    }

    private FolderTree folder(String name) {
        return folders.computeIfAbsent(name, n -> new FolderTree());
    }

    Map<String, FolderTree> folders() {
        return folders;
    }

    List<ArchiElement> elements() {
        return elements;
    }

    boolean isEmpty() {
        return elements.isEmpty() && folders.values().stream().allMatch(FolderTree::isEmpty);
    }
}
