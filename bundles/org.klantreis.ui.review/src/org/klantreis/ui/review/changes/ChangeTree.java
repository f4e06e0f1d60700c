/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.CheckStateChangedEvent;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.diff.Comparison;

/**
 * A tree of the elements that differ, arranged by file and list of the catalogue; with boxes to tick, where that is asked for. What came
 * or went with an element is ticked with it.
 */
public final class ChangeTree {
    private static final int EXPANDED = 200;

    private final TreeViewer viewer;
    private final Set<String> unticked = new TreeSet<>();
    private final List<Runnable> tickListeners = new ArrayList<>();
    private List<ChangeNode> groups = List.of();

    /**
     * Makes the tree.
     *
     * @param parent where
     * @param ticks whether there are boxes
     */
    public ChangeTree(Composite parent, boolean ticks) {
        int style = SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER;
        viewer = ticks ? new CheckboxTreeViewer(parent, style) : new TreeViewer(parent, style);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), viewer.getControl());
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ChangeLabels(images)));
        viewer.setUseHashlookup(true);
        viewer.getControl().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == org.eclipse.swt.accessibility.ACC.CHILDID_SELF) {
                    event.result = Messages.ChangeTree_accessible;
                }
            }
        });
        if (viewer instanceof CheckboxTreeViewer boxes) {
            boxes.setCheckStateProvider(new Ticks());
            boxes.addCheckStateListener(this::ticked);
        }
    }

    /** Returns the viewer; its elements are {@link ChangeNode}s. */
    public TreeViewer viewer() {
        return viewer;
    }

    /**
     * Shows a comparison, all ticked but what was unticked before.
     *
     * @param comparison what to show
     */
    public void show(Comparison comparison) {
        groups = ChangeNode.of(comparison);
        viewer.setInput(groups);
        int all = comparison.changes().size();
        viewer.expandToLevel(all <= EXPANDED ? 2 : 1);
    }

    /** Returns the ids of the elements that are ticked, with those that came or went with them. */
    public Set<String> ticked() {
        Set<String> ids = new TreeSet<>();
        groups.forEach(group -> group.children().stream().filter(node -> !unticked.contains(node.key())).forEach(node -> collect(node, ids)));
        return ids;
    }

    private static void collect(ChangeNode node, Set<String> ids) {
        ids.add(node.key());
        node.children().forEach(child -> collect(child, ids));
    }

    /**
     * Ticks or unticks all.
     *
     * @param ticked whether ticked
     */
    public void tickAll(boolean ticked) {
        unticked.clear();
        if (!ticked) {
            groups.forEach(group -> group.children().forEach(node -> unticked.add(node.key())));
        }
        tellTicks();
    }

    /**
     * Ticks exactly some elements.
     *
     * @param ids their ids
     */
    public void tickOnly(Set<String> ids) {
        unticked.clear();
        groups.forEach(group -> group.children().stream().filter(node -> !ids.contains(node.key())).forEach(node -> unticked.add(node.key())));
        tellTicks();
    }

    /**
     * Calls a listener after something was ticked or unticked.
     *
     * @param listener the listener
     */
    public void whenTicked(Runnable listener) {
        tickListeners.add(listener);
    }

    private void ticked(CheckStateChangedEvent event) {
        ChangeNode node = (ChangeNode) event.getElement();
        for (ChangeNode each : node.isGroup() ? node.children() : List.of(outermost(node))) {
            if (event.getChecked()) {
                unticked.remove(each.key());
            } else {
                unticked.add(each.key());
            }
        }
        tellTicks();
    }

    private ChangeNode outermost(ChangeNode node) {
        return groups.stream().flatMap(group -> group.children().stream()).filter(each -> contains(each, node)).findFirst().orElse(node);
    }

    private static boolean contains(ChangeNode outer, ChangeNode inner) {
        return outer.equals(inner) || outer.children().stream().anyMatch(child -> contains(child, inner));
    }

    private void tellTicks() {
        viewer.refresh();
        tickListeners.forEach(Runnable::run);
    }

    /** What is ticked and greyed. */
    private final class Ticks implements ICheckStateProvider {
        @Override
        public boolean isChecked(Object element) {
            ChangeNode node = (ChangeNode) element;
            return node.isGroup() ? node.children().stream().anyMatch(this::isChecked) : !unticked.contains(outermost(node).key());
        }

        @Override
        public boolean isGrayed(Object element) {
            ChangeNode node = (ChangeNode) element;
            return node.isGroup() && isChecked(node) && !node.children().stream().allMatch(this::isChecked);
        }
    }

    /** Groups, elements, and what came or went with them. */
    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((ChangeNode) parent).children().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((ChangeNode) element).children().isEmpty();
        }
    }
}
