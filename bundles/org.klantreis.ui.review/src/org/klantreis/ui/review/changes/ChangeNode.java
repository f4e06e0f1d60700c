/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;
import org.klantreis.model.Identified;
import org.klantreis.model.Landscape;
import org.klantreis.ui.labels.ElementLabels;

/**
 * A node of a tree of changes: a group, which is a file's root or a list of the catalogue, or an element that differs.
 *
 * @param key names the node among those of one tree
 * @param label what it is called
 * @param icon an element whose icon is shown
 * @param diff the element that differs; null for a group
 * @param children the nodes in it
 */
public record ChangeNode(String key, String label, Identified icon, ElementDiff diff, List<ChangeNode> children) {
    /** Copies the list. */
    public ChangeNode {
        children = List.copyOf(children);
    }

    /** Says whether it is a group. */
    public boolean isGroup() {
        return diff == null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ChangeNode node && node.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    /**
     * Arranges a comparison as a tree: files and lists of the catalogue at the top, in them each element that differs, and what came or
     * went with an element beneath it.
     *
     * @param comparison the comparison
     * @return the groups
     */
    public static List<ChangeNode> of(Comparison comparison) {
        Map<String, List<ElementDiff>> nested = new HashMap<>();
        Map<Object, List<ElementDiff>> groups = new LinkedHashMap<>();
        for (ElementDiff diff : comparison.all()) {
            EObject parent = diff.element().eContainer();
            if (diff.nested() && parent instanceof Identified container) {
                nested.computeIfAbsent(container.getId(), id -> new ArrayList<>()).add(diff);
            } else {
                groups.computeIfAbsent(group(diff.element()), key -> new ArrayList<>()).add(diff);
            }
        }
        List<ChangeNode> tree = new ArrayList<>();
        groups.forEach((key, diffs) -> tree.add(group(key, diffs, nested)));
        return tree;
    }

    /** What is directly in the catalogue is found by its list; all else by its file, which is one journey, or one of another kind. */
    private static Object group(Identified element) {
        EObject at = element;
        while (at.eContainer() != null && !(at.eContainer() instanceof Landscape)) {
            at = at.eContainer();
        }
        return at.eContainer() == null ? ((Identified) EcoreUtil.getRootContainer(element)).getId() : at.eContainmentFeature();
    }

    private static ChangeNode group(Object key, List<ElementDiff> diffs, Map<String, List<ElementDiff>> nested) {
        List<ChangeNode> children = diffs.stream().map(diff -> node(diff, nested)).toList();
        Identified first = diffs.get(0).element();
        if (key instanceof EReference list) {
            return new ChangeNode("list:" + list.getName(), ElementLabels.feature(list), first, null, children);
        }
        Identified root = (Identified) EcoreUtil.getRootContainer(first);
        return new ChangeNode("file:" + key, ElementLabels.text(root), root, null, children);
    }

    private static ChangeNode node(ElementDiff diff, Map<String, List<ElementDiff>> nested) {
        List<ChangeNode> children = nested.getOrDefault(diff.id(), List.of()).stream().map(each -> node(each, nested)).toList();
        return new ChangeNode(diff.id(), ElementLabels.text(diff.element()), diff.element(), diff, children);
    }
}
