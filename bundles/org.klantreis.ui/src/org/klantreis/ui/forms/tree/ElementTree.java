/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;
import org.klantreis.ui.elements.DeleteElements;
import org.klantreis.ui.project.OpenLandscape;

/** The tree of a file's elements, with a filter and buttons to add, remove and reorder. */
public final class ElementTree {
    private final OpenLandscape landscape;
    private final BooleanSupplier editable;
    private final Consumer<EObject> added;
    private final Composite control;
    private final Text filter;
    private final TreeViewer viewer;
    private final TreeButtons buttons;
    private final NameFilter names = new NameFilter();
    private final Runnable applyFilter = this::applyFilter;

    /**
     * Makes the tree.
     *
     * @param parent where
     * @param toolkit makes the widgets
     * @param landscape the landscape
     * @param editable whether the file may be changed now
     * @param added takes an element that the user added, after it was selected
     */
    public ElementTree(Composite parent, FormToolkit toolkit, OpenLandscape landscape, BooleanSupplier editable,
            Consumer<EObject> added) {
        this.landscape = landscape;
        this.editable = editable;
        this.added = added;
        control = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(4, 6).applyTo(control);
        filter = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        toolkit.adapt(filter, true, false);
        filter.setMessage(Messages.ElementTree_filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        viewer = new TreeViewer(control, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(180, 120).applyTo(viewer.getTree());
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new ElementTreeContent());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new ElementTreeLabels()));
        buttons = new TreeButtons(control, toolkit, this);
        viewer.addSelectionChangedListener(event -> buttons.update());
        viewer.getTree().addListener(SWT.KeyDown, this::key);
        filter.addListener(SWT.Modify, event -> filter.getDisplay().timerExec(150, applyFilter));
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                viewer.getTree().setFocus();
            }
        });
        control.addListener(SWT.Dispose, event -> control.getDisplay().timerExec(-1, applyFilter));
        new TreeDragAndDrop(viewer, landscape, editable);
    }

    private void key(Event event) {
        boolean alt = (event.stateMask & SWT.MOD3) != 0;
        if (event.keyCode == SWT.INSERT) {
            buttons.add();
        } else if (event.character == SWT.DEL) {
            remove();
        } else if (alt && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            event.doit = false;
            move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
        }
    }

    /** Returns the control with filter, tree and buttons. */
    public Control control() {
        return control;
    }

    /** Returns the tree. */
    public TreeViewer viewer() {
        return viewer;
    }

    /**
     * Shows a file's elements. What was selected and expanded before, by id, is so again.
     *
     * @param root the file's root; null for none
     */
    public void show(Document root) {
        Set<String> expanded = new HashSet<>();
        Arrays.stream(viewer.getExpandedElements()).map(ElementTree::keyOf).forEach(expanded::add);
        boolean first = viewer.getInput() == null;
        viewer.setInput(ElementTreeContent.input(root));
        if (root != null && first) {
            viewer.expandToLevel(root instanceof org.klantreis.model.Landscape ? 2 : 3);
        } else if (root != null) {
            expandAgain(root, expanded);
        }
        buttons.update();
    }

    private void expandAgain(Object object, Set<String> expanded) {
        if (expanded.contains(keyOf(object))) {
            viewer.setExpandedState(object, true);
            Arrays.stream(((ElementTreeContent) viewer.getContentProvider()).getChildren(object))
                    .forEach(child -> expandAgain(child, expanded));
        }
    }

    private static String keyOf(Object object) {
        return object instanceof FeatureNode node ? keyOf(node.owner()) + "/" + node.feature().getName()
                : object instanceof Identified element ? element.getId() : String.valueOf(object);
    }

    /**
     * Follows changes of the model.
     *
     * @param changes what changed
     */
    public void changed(List<Notification> changes) {
        Set<Object> relabelled = new HashSet<>();
        boolean restructured = false;
        for (Notification change : changes) {
            restructured |= !(change.getNotifier() instanceof EObject)
                    || change.getFeature() instanceof EReference reference && reference.isContainment();
            relabelled.add(change.getNotifier());
        }
        if (restructured) {
            viewer.refresh(true);
        } else {
            viewer.update(relabelled.toArray(), null);
        }
        buttons.update();
    }

    private void applyFilter() {
        names.set(filter.getText());
        viewer.getControl().setRedraw(false);
        try {
            if (filter.getText().isBlank()) {
                viewer.resetFilters();
            } else {
                viewer.setFilters(names);
                viewer.expandAll();
            }
        } finally {
            viewer.getControl().setRedraw(true);
        }
    }

    /**
     * Selects an element; one that the filter hides is shown without it.
     *
     * @param element the element
     */
    public void select(EObject element) {
        if (!filter.getText().isEmpty()) {
            filter.setText("");
            applyFilter();
        }
        List<Object> path = new ArrayList<>();
        ElementTreeContent content = (ElementTreeContent) viewer.getContentProvider();
        for (Object at = content.getParent(element); at != null; at = content.getParent(at)) {
            path.add(0, at);
        }
        path.forEach(parent -> viewer.setExpandedState(parent, true));
        viewer.setSelection(new StructuredSelection(element), true);
    }

    /** Returns the selected objects: elements and folders. */
    IStructuredSelection selection() {
        return viewer.getStructuredSelection();
    }

    /** Says whether the file may be changed. */
    boolean isEditable() {
        return editable.getAsBoolean();
    }

    void create(NewElement what) {
        EObject element = what.create(landscape);
        select(element);
        added.accept(element);
    }

    void remove() {
        if (isEditable()) {
            Object parent = ((ElementTreeContent) viewer.getContentProvider()).getParent(selection().getFirstElement());
            if (!elements().isEmpty() && DeleteElements.in(control.getShell(), landscape, elements()) && parent != null) {
                viewer.setSelection(new StructuredSelection(parent), true);
            }
        }
    }

    void move(int by) {
        if (isEditable() && elements().size() == 1) {
            TreeEdits.move(landscape, elements().get(0), by);
            buttons.update();
        }
    }

    List<EObject> elements() {
        List<EObject> elements = new ArrayList<>();
        selection().forEach(object -> {
            if (object instanceof EObject element) {
                elements.add(element);
            }
        });
        return elements;
    }
}
