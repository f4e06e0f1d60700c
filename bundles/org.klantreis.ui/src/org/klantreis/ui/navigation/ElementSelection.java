/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.SafeRunnable;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;

/** Tells the workbench which elements are selected in an editor or view, so that Properties and other views show them. */
public final class ElementSelection implements IPostSelectionProvider {
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final Supplier<List<EObject>> selected;
    private final Consumer<List<EObject>> select;

    /**
     * Makes a selection provider.
     *
     * @param selected returns what is selected
     * @param select selects
     */
    public ElementSelection(Supplier<List<EObject>> selected, Consumer<List<EObject>> select) {
        this.selected = selected;
        this.select = select;
    }

    /**
     * Makes one of a table; nobody selects in it from outside.
     *
     * @param viewer the table
     * @param element finds the element of a row; null for a row that is about none
     * @return the selection, which is told whenever other rows are selected
     */
    public static ElementSelection of(TableViewer viewer, Function<Object, ? extends EObject> element) {
        ElementSelection selection = new ElementSelection(() -> viewer.getControl().isDisposed() ? List.of()
                : elements(viewer.getStructuredSelection().toList(), element), wanted -> {
                });
        viewer.addPostSelectionChangedListener(event -> selection.fire());
        return selection;
    }

    private static List<EObject> elements(List<?> rows, Function<Object, ? extends EObject> element) {
        List<EObject> elements = new ArrayList<>();
        for (Object row : rows) {
            EObject found = element.apply(row);
            if (found != null) {
                elements.add(found);
            }
        }
        return elements;
    }

    /** Tells the workbench that something else is selected now. */
    public void fire() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> SafeRunnable.run(() -> listener.selectionChanged(event)));
    }

    @Override
    public ISelection getSelection() {
        return new StructuredSelection(selected.get());
    }

    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            select.accept(((List<?>) structured.toList()).stream().filter(EObject.class::isInstance).map(EObject.class::cast)
                    .toList());
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
