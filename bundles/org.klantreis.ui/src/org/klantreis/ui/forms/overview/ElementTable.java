/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;

/** A table of elements that is sorted by a click on a column, and opens an element by a double-click or Enter. */
final class ElementTable {
    private final TableViewer viewer;
    private final List<Function<EObject, ? extends Comparable<?>>> keys = new ArrayList<>();
    private int sortColumn = -1;
    private boolean descending;

    ElementTable(Composite parent, Consumer<EObject> opener) {
        viewer = new TableViewer(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setComparator(new ViewerComparator() {
            @Override
            public int compare(Viewer any, Object one, Object other) {
                return order((EObject) one, (EObject) other);
            }
        });
        viewer.addOpenListener(event -> {
            if (((org.eclipse.jface.viewers.IStructuredSelection) event.getSelection()).getFirstElement() instanceof EObject element) {
                opener.accept(element);
            }
        });
    }

    /**
     * Adds a column.
     *
     * @param title its title
     * @param width in pixels
     * @param key what is shown and sorted by; null is shown as nothing and comes last
     * @param image the icon; null for none
     */
    <T extends Comparable<T>> void column(String title, int width, Function<EObject, T> key, Function<EObject, Image> image) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.getColumn().setMoveable(true);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                T value = key.apply((EObject) element);
                return value == null ? "" : value.toString().replaceAll("\\s+", " ");
            }

            @Override
            public Image getImage(Object element) {
                return image == null ? null : image.apply((EObject) element);
            }
        });
        int index = keys.size();
        keys.add(key);
        column.getColumn().addListener(SWT.Selection, event -> sort(index));
    }

    void sort(int index) {
        descending = sortColumn == index && !descending;
        sortColumn = index;
        TableColumn column = viewer.getTable().getColumn(index);
        viewer.getTable().setSortColumn(column);
        viewer.getTable().setSortDirection(descending ? SWT.DOWN : SWT.UP);
        viewer.refresh();
    }

    private int order(EObject one, EObject other) {
        if (sortColumn < 0) {
            return 0;
        }
        int order = compare(keys.get(sortColumn).apply(one), keys.get(sortColumn).apply(other));
        return descending ? -order : order;
    }

    @SuppressWarnings("unchecked")
    private static int compare(Comparable<?> one, Comparable<?> other) {
        if (one instanceof String text && other instanceof String with) {
            return String.CASE_INSENSITIVE_ORDER.compare(text, with);
        }
        return Comparator.nullsLast((Comparator<Comparable<?>>) (Comparator<?>) Comparator.naturalOrder()).compare(one, other);
    }

    TableViewer viewer() {
        return viewer;
    }
}
