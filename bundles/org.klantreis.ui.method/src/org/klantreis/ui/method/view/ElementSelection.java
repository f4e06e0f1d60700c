/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.view;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.jface.util.SafeRunnable;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.klantreis.model.Identified;

/** Tells the workbench which elements the selected rows of a table are about, so that Properties and other views show them. */
public final class ElementSelection implements IPostSelectionProvider {
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final TableViewer viewer;
    private final Function<Object, ? extends Identified> element;

    /**
     * Makes it.
     *
     * @param viewer the table
     * @param element finds the element of a row; null for a row that is about none
     */
    public ElementSelection(TableViewer viewer, Function<Object, ? extends Identified> element) {
        this.viewer = viewer;
        this.element = element;
        viewer.addPostSelectionChangedListener(event -> {
            SelectionChangedEvent told = new SelectionChangedEvent(this, getSelection());
            listeners.forEach(listener -> SafeRunner.run(new SafeRunnable() {
                @Override
                public void run() {
                    listener.selectionChanged(told);
                }
            }));
        });
    }

    @Override
    public ISelection getSelection() {
        List<?> rows = viewer.getControl().isDisposed() ? List.of() : viewer.getStructuredSelection().toList();
        return new StructuredSelection(rows.stream().map(row -> element.apply(row)).filter(Objects::nonNull).toList());
    }

    /** The rows are selected in the table, or by their elements in the view. */
    @Override
    public void setSelection(ISelection selection) {
        // nobody selects from outside
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
