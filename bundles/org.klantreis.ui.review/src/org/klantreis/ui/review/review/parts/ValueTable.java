/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.review.parts;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.ui.review.widgets.AccessibleName;

/** The values of an element that changed, old beside new. */
final class ValueTable {
    private final TableViewer viewer;

    ValueTable(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        AccessibleName.set(viewer.getTable(), Messages.ChangeDetails_values);
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, Messages.ValueTable_property, 2, ValueRow::property);
        column(layout, Messages.ValueTable_old, 4, ValueRow::before);
        column(layout, Messages.ValueTable_new, 4, ValueRow::after);
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<ValueRow, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return text.apply((ValueRow) row).replace('\n', ' ');
            }

            @Override
            public String getToolTipText(Object row) {
                String full = text.apply((ValueRow) row);
                return full.isBlank() ? null : full;
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 80));
    }

    void show(List<ValueRow> rows) {
        viewer.setInput(rows);
    }

    TableViewer viewer() {
        return viewer;
    }
}
