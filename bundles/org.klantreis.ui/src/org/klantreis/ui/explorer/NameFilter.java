/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.explorer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/** Shows what matches what was typed, with what it is under. Everything is looked at once a change. */
final class NameFilter extends ViewerFilter {
    private WordPattern pattern = new WordPattern("");
    /** What matches, and what that is in; by identity, so that no element's own equality is asked. */
    private final Set<EObject> elements = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> others = new LinkedHashSet<>();
    /** What matches while nothing in it does. */
    private final Set<EObject> whole = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Object> found = new ArrayList<>();
    private final Set<Object> around = new LinkedHashSet<>();

    /** Says what was typed. */
    void setPattern(String typed) {
        pattern = new WordPattern(typed);
        look();
    }

    boolean isActive() {
        return !pattern.isEmpty();
    }

    /** Returns what matches, in the order of the tree. */
    List<Object> found() {
        return found;
    }

    /** Returns what must be expanded to see the first matches. */
    List<Object> around() {
        return List.copyOf(around);
    }

    /** Looks again, since the model changed. */
    void look() {
        elements.clear();
        others.clear();
        whole.clear();
        found.clear();
        around.clear();
        if (isActive()) {
            for (IResource project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
                visit(project, new ArrayList<>());
            }
        }
    }

    private boolean visit(Object node, List<Object> path) {
        boolean matches = pattern.matches(text(node));
        if (matches) {
            found.add(node);
            if (found.size() <= ExplorerView.EXPANDED_MATCHES) {
                around.addAll(path);
            }
        }
        path.add(node);
        boolean within = false;
        for (Object child : children(node)) {
            within |= visit(child, path);
        }
        path.remove(path.size() - 1);
        if (matches || within) {
            add(node);
        }
        if (matches && !within && node instanceof EObject element) {
            whole.add(element);
        }
        return matches || within;
    }

    private void add(Object node) {
        if (node instanceof EObject element) {
            elements.add(element);
        } else {
            others.add(node);
        }
    }

    private static String text(Object node) {
        if (node instanceof EObject element) {
            return ElementLabels.text(element);
        } else if (node instanceof Group group) {
            return group.kind().label();
        } else if (node instanceof Unreadable unreadable) {
            return unreadable.file().getName();
        }
        return node instanceof IResource resource ? resource.getName() : null;
    }

    private static List<?> children(Object node) {
        if (node instanceof EObject element) {
            return ExplorerTree.children(element);
        } else if (node instanceof Group group) {
            return ExplorerTree.children(group);
        } else if (node instanceof IContainer container && container.isAccessible()) {
            return children(container);
        }
        return List.of();
    }

    private static List<?> children(IContainer container) {
        if (Landscapes.isLandscape(container)) {
            boolean open = Landscapes.get().all().stream().map(OpenLandscape::container).anyMatch(container::equals);
            return open || !Landscapes.isLarge(container)
                    ? Landscapes.get().find(container).map(ExplorerTree::groups).orElse(List.of()) : List.of();
        }
        try {
            boolean within = Landscapes.containerOf(container).isPresent();
            return List.of(container.members()).stream().filter(member -> !within || LandscapeFiles.isOther(member)).toList();
        } catch (CoreException e) {
            return List.of(); // it is gone by now
        }
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object node) {
        if (!isActive() || node instanceof Notice || isIn(node)) {
            return true;
        }
        // Where nothing in a match matches itself, all in it is shown, so that it can be expanded.
        return isWithinMatch(parent);
    }

    private boolean isIn(Object node) {
        return node instanceof EObject element ? elements.contains(element) : others.contains(node);
    }

    private boolean isWithinMatch(Object parent) {
        Object at = parent instanceof org.eclipse.jface.viewers.TreePath path ? path.getLastSegment() : parent;
        while (at instanceof EObject element) {
            if (whole.contains(element)) {
                return true;
            }
            at = ExplorerTree.parent(element);
        }
        return false;
    }
}
