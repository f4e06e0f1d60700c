/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.klantreis.diff.Comparison;
import org.klantreis.diff.ElementDiff;
import org.klantreis.model.Identified;

/** The changes of a comparison by what contains them: file, journey, stage, step, and so on. */
public final class ChangeTree {
    private final Comparison comparison;
    private final Map<String, ChangeNode> byId = new LinkedHashMap<>();
    private final List<ChangeNode> roots = new ArrayList<>();

    private ChangeTree(Comparison comparison) {
        this.comparison = comparison;
        comparison.all().forEach(diff -> node(diff.element()));
        byId.values().stream().filter(node -> node.children().size() > 1).forEach(ChangeTree::sort);
    }

    /** Makes the tree of a comparison. */
    public static ChangeTree of(Comparison comparison) {
        return new ChangeTree(comparison);
    }

    /** Returns the files, by their root elements. */
    public List<ChangeNode> roots() {
        return roots;
    }

    /** Finds the node of an element; empty where nothing of it changed. */
    public Optional<ChangeNode> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Finds the node of an element or, where it did not change, that of what contains it and did. */
    public Optional<ChangeNode> around(String id) {
        Identified element = comparison.after().find(id).or(() -> comparison.before().find(id)).orElse(null);
        for (EObject at = element; at instanceof Identified identified; at = at.eContainer()) {
            if (byId.containsKey(identified.getId())) {
                return find(identified.getId());
            }
        }
        return Optional.empty();
    }

    /** Returns all nodes of elements that changed themselves, in the order of the tree. */
    public List<ChangeNode> changes() {
        List<ChangeNode> changes = new ArrayList<>();
        roots.forEach(root -> collect(root, changes));
        return changes;
    }

    private static void collect(ChangeNode node, List<ChangeNode> changes) {
        if (node.diff().isPresent() && !node.diff().get().nested()) {
            changes.add(node);
        }
        node.children().forEach(child -> collect(child, changes));
    }

    private ChangeNode node(Identified element) {
        ChangeNode known = byId.get(element.getId());
        if (known != null) {
            return known;
        }
        Identified shown = comparison.after().find(element.getId()).orElse(element);
        ElementDiff diff = comparison.of(element.getId()).orElse(null);
        ChangeNode parent = shown.eContainer() instanceof Identified container ? node(container) : null;
        ChangeNode node = new ChangeNode(shown, diff, parent);
        byId.put(element.getId(), node);
        (parent == null ? roots : parent.children()).add(node);
        return node;
    }

    /** Puts parts into the order of the model; those that are gone have their place from the side that had them. */
    private static void sort(ChangeNode node) {
        Map<EObject, Integer> position = new IdentityHashMap<>();
        node.children().stream().map(child -> child.element().eContainer()).distinct().forEach(container -> {
            int at = 0;
            for (EObject part : container.eContents()) {
                position.put(part, at++);
            }
        });
        node.children().sort(Comparator.comparingInt(child -> position.get(child.element())));
    }
}
