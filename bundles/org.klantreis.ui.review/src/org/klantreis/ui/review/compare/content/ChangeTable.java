/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.content;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;

/** The table of values that differ, and below it the two texts of the selected row where they are long. */
public final class ChangeTable extends Composite {
    private static final int TEXTS = 92;

    private final TableViewer viewer;
    private final TableColumnLayout layout = new TableColumnLayout(true);
    private final TableViewerColumn element;
    private final TableViewerColumn property;
    private final TableViewerColumn before;
    private final TableViewerColumn after;
    private final TextPair texts;
    private Consumer<ChangeRow> selected = row -> { };

    ChangeTable(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        Composite holder = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(100, 60).applyTo(holder);
        holder.setLayout(layout);
        viewer = new TableViewer(holder, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.SINGLE);
        viewer.setUseHashlookup(true);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        element = column(RowLabels.Column.ELEMENT, Messages.ChangeTable_element, 24);
        property = column(RowLabels.Column.PROPERTY, Messages.ChangeTable_property, 14);
        before = column(RowLabels.Column.BEFORE, "", 31);
        after = column(RowLabels.Column.AFTER, "", 31);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.getTable().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID < 0) {
                    event.result = Messages.ChangeTable_name;
                }
            }
        });
        texts = new TextPair(this);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, TEXTS).exclude(true).applyTo(texts);
        texts.setVisible(false);
        viewer.addSelectionChangedListener(event -> rowSelected());
    }

    private TableViewerColumn column(RowLabels.Column which, String text, int weight) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(text);
        column.getColumn().setResizable(true);
        column.setLabelProvider(new RowLabels(which, viewer.getTable()));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60, true));
        return column;
    }

    /** Calls a listener with the row that a user selects; with null for none. */
    void whenSelected(Consumer<ChangeRow> listener) {
        selected = listener;
    }

    /** Names the columns of the two sides. */
    void setSides(String old, String young) {
        before.getColumn().setText(old);
        after.getColumn().setText(young);
        texts.setNames(old, young);
    }

    /** Shows rows; a row that says the same as the selected one is selected again. */
    void show(List<ChangeRow> rows) {
        ChangeRow was = row();
        viewer.setInput(rows);
        if (!rows.isEmpty()) {
            ChangeRow next = rows.stream().filter(row -> was != null && row.diff().id().equals(was.diff().id())
                    && Objects.equals(row.property(), was.property())).findFirst()
                    .orElseGet(() -> rows.stream().filter(ChangeRow::isLong).findFirst().filter(row -> isOneElement(rows))
                    .orElse(null));
            viewer.setSelection(next == null ? org.eclipse.jface.viewers.StructuredSelection.EMPTY
                    : new org.eclipse.jface.viewers.StructuredSelection(next), true);
        }
        rowSelected();
    }

    private static boolean isOneElement(List<ChangeRow> rows) {
        return rows.stream().map(row -> row.diff().id()).distinct().count() == 1;
    }

    /** Returns the selected row; null for none. */
    ChangeRow row() {
        return viewer.getStructuredSelection().getFirstElement() instanceof ChangeRow row ? row : null;
    }

    /** Returns the table. */
    public TableViewer viewer() {
        return viewer;
    }

    /** Returns the texts below the table. */
    public TextPair texts() {
        return texts;
    }

    private void rowSelected() {
        ChangeRow row = row();
        boolean shown = row != null && row.isLong();
        if (shown) {
            texts.show(row);
        }
        if (texts.getVisible() != shown) {
            texts.setVisible(shown);
            ((GridData) texts.getLayoutData()).exclude = !shown;
            layout(true, true);
        }
        selected.accept(row);
    }
}
