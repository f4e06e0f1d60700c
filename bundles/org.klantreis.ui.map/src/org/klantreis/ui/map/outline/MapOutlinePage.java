/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.outline;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.klantreis.model.Journey;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.ui.labels.ElementLabelProvider;
import org.klantreis.ui.map.session.MapSession;

/** The outline of a map: all of it, small, and a tree of its stages, steps and activities. */
public final class MapOutlinePage extends Page implements IContentOutlinePage {
    private static final int[] WEIGHTS = {35, 65};

    private final MapSession session;
    private final Runnable follower = this::selectionChanged;
    private SashForm sash;
    private Thumbnail thumbnail;
    private TreeViewer tree;
    private boolean following;

    /** Makes an outline of a map. */
    public MapOutlinePage(MapSession session) {
        this.session = session;
    }

    @Override
    public void createControl(Composite parent) {
        sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        thumbnail = new Thumbnail(sash, session.canvas());
        tree = new TreeViewer(sash, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        tree.setContentProvider(new Contents());
        tree.setLabelProvider(new ElementLabelProvider());
        tree.setUseHashlookup(true);
        sash.setWeights(WEIGHTS);
        refresh();
        tree.expandToLevel(2);
        tree.addSelectionChangedListener(event -> treeChanged(event.getStructuredSelection()));
        session.selection().addListener(follower);
        sash.addListener(SWT.Dispose, event -> session.selection().removeListener(follower));
    }

    /** The journey changed, or is another object now. */
    public void refresh() {
        if (tree == null || tree.getControl().isDisposed()) {
            return;
        }
        Journey journey = session.journey();
        if (tree.getInput() != journey) {
            tree.setInput(journey);
            tree.expandToLevel(2);
        } else {
            tree.refresh();
        }
        thumbnail.redraw();
        selectionChanged();
    }

    private void treeChanged(IStructuredSelection selection) {
        if (!following && !selection.isEmpty()) {
            following = true;
            try {
                List<EObject> elements = new ArrayList<>();
                ((List<?>) selection.toList()).forEach(element -> elements.add((EObject) element));
                session.select(elements);
            } finally {
                following = false;
            }
        }
    }

    private void selectionChanged() {
        if (!following && tree != null && !tree.getControl().isDisposed()) {
            following = true;
            try {
                tree.setSelection(new StructuredSelection(session.selected()), true);
            } finally {
                following = false;
            }
        }
    }

    /** Returns the tree. */
    public TreeViewer tree() {
        return tree;
    }

    /** Returns the small map. */
    Thumbnail thumbnail() {
        return thumbnail;
    }

    @Override
    public Control getControl() {
        return sash;
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public ISelection getSelection() {
        return tree == null ? StructuredSelection.EMPTY : tree.getSelection();
    }

    @Override
    public void setSelection(ISelection selection) {
        if (tree != null) {
            tree.setSelection(selection, true);
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        if (tree != null) {
            tree.addSelectionChangedListener(listener);
        }
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        if (tree != null) {
            tree.removeSelectionChangedListener(listener);
        }
    }

    /** Stages, their steps, and the steps' activities. */
    private static final class Contents implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return getChildren(input);
        }

        @Override
        public Object[] getChildren(Object parent) {
            if (parent instanceof Journey journey) {
                return journey.getStages().toArray();
            }
            return parent instanceof Stage stage ? stage.getSteps().toArray()
                    : parent instanceof Step step ? step.getActivities().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof EObject object ? object.eContainer() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return getChildren(element).length > 0;
        }
    }
}
