/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.wizard;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.FocusCellOwnerDrawHighlighter;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/**
 * The columns of a file, a line each, with cells in which one chooses what a column means; by the mouse, or with the arrows and
 * Enter.
 *
 * @param <R> a line
 */
final class MappingTable<R> extends Composite {
    private final TableViewer viewer;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final Runnable changed;

    MappingTable(Composite parent, Runnable changed) {
        super(parent, SWT.NONE);
        this.changed = changed;
        setLayout(layout);
        viewer = new TableViewer(this, SWT.FULL_SELECTION | SWT.BORDER);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        TableViewerFocusCellManager focus = new TableViewerFocusCellManager(viewer, new FocusCellOwnerDrawHighlighter(viewer));
        TableViewerEditor.create(viewer, focus, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                boolean key = event.eventType == ColumnViewerEditorActivationEvent.KEY_PRESSED
                        && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.keyCode == SWT.F2);
                return key || event.eventType == ColumnViewerEditorActivationEvent.MOUSE_CLICK_SELECTION
                        || event.eventType == ColumnViewerEditorActivationEvent.TRAVERSAL
                        || event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        }, ColumnViewerEditor.TABBING_HORIZONTAL | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.KEYBOARD_ACTIVATION);
    }

    private TableViewerColumn column(String title, int weight, Function<R, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply(row(element));
            }

            @Override
            public String getToolTipText(Object element) {
                String value = text.apply(row(element));
                return value.isEmpty() ? null : value;
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
        return column;
    }

    /** Adds a column to read. */
    void text(String title, int weight, Function<R, String> text) {
        column(title, weight, text);
    }

    /** Adds a column in which one of several values is chosen. */
    <V> void choice(String title, int weight, List<V> values, Function<V, String> name, Function<R, V> get, BiConsumer<R,
            V> set) {
        TableViewerColumn column = column(title, weight, row -> name.apply(get.apply(row)));
        column.setEditingSupport(new EditingSupport(viewer) {
            @Override
            protected boolean canEdit(Object element) {
                return true;
            }

            @Override
            protected CellEditor getCellEditor(Object element) {
                ComboBoxViewerCellEditor editor = new ComboBoxViewerCellEditor(viewer.getTable(), SWT.READ_ONLY);
                editor.setActivationStyle(ComboBoxViewerCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
                editor.setContentProvider(ArrayContentProvider.getInstance());
                editor.setLabelProvider(LabelProvider.createTextProvider(value -> name.apply(value(value))));
                editor.setInput(values);
                return editor;
            }

            @Override
            protected Object getValue(Object element) {
                return get.apply(row(element));
            }

            @Override
            protected void setValue(Object element, Object value) {
                if (value != null) {
                    set.accept(row(element), value(value));
                    viewer.refresh();
                    changed.run();
                }
            }

            @SuppressWarnings("unchecked")
            private V value(Object object) {
                return (V) object;
            }
        });
    }

    @SuppressWarnings("unchecked")
    private R row(Object element) {
        return (R) element;
    }

    /** Shows lines. */
    void show(List<R> rows) {
        viewer.setInput(rows);
    }

    TableViewer viewer() {
        return viewer;
    }
}
