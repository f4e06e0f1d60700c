/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.view;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.ui.labels.ElementLabelProvider;
import org.klantreis.ui.labels.ElementLabels;

/** The list of the sources of evidence, a line each. */
final class SourceTable extends Composite {
    private final TableViewer viewer;
    private final ElementLabelProvider labels = new ElementLabelProvider();

    SourceTable(Composite parent) {
        super(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        setLayout(layout);
        viewer = new TableViewer(this, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.SourceTable_name;
            }
        });
        column(layout, Messages.SourceTable_source, SWT.LEFT, 38, row -> ElementLabels.text(row.element()), true);
        column(layout, Messages.SourceTable_file, SWT.LEFT, 20, Row::file, false);
        column(layout, Messages.SourceTable_state, SWT.LEFT, 20, Row::state, false);
        column(layout, Messages.SourceTable_count, SWT.RIGHT, 10, Row::count, false);
        column(layout, Messages.SourceTable_cases, SWT.RIGHT, 9, Row::cases, false);
        column(layout, Messages.SourceTable_links, SWT.LEFT, 34, Row::links, false);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        addDisposeListener(event -> labels.dispose());
    }

    private void column(TableColumnLayout layout, String title, int style, int weight, Function<Row, String> text, boolean icon) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Row) element);
            }

            @Override
            public Image getImage(Object element) {
                return icon ? labels.getImage(((Row) element).element()) : null;
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
    }

    TableViewer viewer() {
        return viewer;
    }

    /** Returns the chosen row; null where none is. */
    Row selected() {
        return (Row) viewer.getStructuredSelection().getFirstElement();
    }

    /** Shows other rows; the same source stays chosen, else the first is. */
    void show(List<Row> rows) {
        Row before = selected();
        if (Objects.equals(viewer.getInput(), rows)) {
            return;
        }
        viewer.setInput(rows);
        rows.stream().filter(row -> before != null && row.id().equals(before.id())).findFirst().or(() -> rows.stream()
                .findFirst())
                .ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
    }

    /** Chooses a source. */
    void select(String id) {
        if (viewer.getInput() instanceof List<?> rows) {
            rows.stream().filter(row -> ((Row) row).id().equals(id)).findFirst()
                    .ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
        }
    }

    @Override
    public boolean setFocus() {
        return viewer.getTable().setFocus();
    }
}
