/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.priorities;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.klantreis.method.decisions.Priority;
import org.klantreis.ui.method.view.AccessibleName;
import org.klantreis.ui.method.view.KeptSelection;

/** The ranked list. The first {@value #PAGE} are made, since nobody tackles more than that at once. */
final class PriorityTable {
    /** How many rows are made at most. */
    static final int PAGE = 400;

    private final TableViewer viewer;
    private final RuleLabels rules;
    private List<Priority> all = List.of();
    private PriorityColumn sorted = PriorityColumn.RANK;
    private boolean descending;

    PriorityTable(Composite parent) {
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
        rules = new RuleLabels(viewer.getTable());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        AccessibleName.give(viewer.getTable(), Messages.PriorityTable_name);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        for (PriorityColumn column : PriorityColumn.values()) {
            create(column);
        }
        viewer.getTable().setSortColumn(viewer.getTable().getColumn(0));
        viewer.getTable().setSortDirection(SWT.UP);
    }

    private void create(PriorityColumn described) {
        TableViewerColumn column = new TableViewerColumn(viewer, described.isNumeric() ? SWT.RIGHT : SWT.LEFT);
        column.getColumn().setText(described.heading());
        column.getColumn().setToolTipText(described.hint());
        column.getColumn().setWidth(described.width());
        column.getColumn().setMoveable(true);
        column.getColumn().addListener(SWT.Selection, event -> sort(described, column.getColumn()));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return described.text((Priority) element);
            }

            @Override
            public Image getImage(Object element) {
                return described == PriorityColumn.RULE ? rules.image(((Priority) element).decision().effective()) : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return ((Priority) element).decision().reason();
            }
        });
    }

    private void sort(PriorityColumn column, TableColumn clicked) {
        descending = sorted == column ? !descending : column.isNumeric() && column != PriorityColumn.RANK;
        sorted = column;
        viewer.getTable().setSortColumn(clicked);
        viewer.getTable().setSortDirection(descending ? SWT.DOWN : SWT.UP);
        show(all);
    }

    /** Shows places of the ranked list, in the order that the user chose. What is selected stays so. */
    void show(List<Priority> rows) {
        all = rows;
        KeptSelection.during(viewer, inOrder(), row -> row.decision().subject().getId());
    }

    private List<Priority> inOrder() {
        List<Priority> ordered = new ArrayList<>(all);
        Comparator<Priority> order = descending ? sorted.order().reversed() : sorted.order();
        ordered.sort(order.thenComparingInt(Priority::rank));
        return ordered.subList(0, Math.min(PAGE, ordered.size()));
    }

    /** Selects the row about an element, and scrolls to it; says whether there is one. */
    boolean select(String id) {
        @SuppressWarnings("unchecked")
        List<Priority> rows = viewer.getInput() == null ? List.of() : (List<Priority>) viewer.getInput();
        Optional<Priority> found = rows.stream().filter(row -> row.decision().subject().getId().equals(id)).findFirst();
        found.ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
        return found.isPresent();
    }

    /** Returns the row that is selected, the first of several. */
    Optional<Priority> selected() {
        return Optional.ofNullable((Priority) viewer.getStructuredSelection().getFirstElement());
    }

    /** Returns the selected rows, or all, as text with tabs between the cells. */
    String text() {
        @SuppressWarnings("unchecked")
        List<Priority> selected = viewer.getStructuredSelection().toList();
        List<Priority> copied = selected.isEmpty() ? all : selected;
        String head = java.util.Arrays.stream(PriorityColumn.values()).map(PriorityColumn::heading)
                .collect(Collectors.joining("\t", "", "\t" + Messages.PriorityTable_reason));
        return copied.stream().map(PriorityTable::line).collect(Collectors.joining(System.lineSeparator(),
                head + System.lineSeparator(), System.lineSeparator()));
    }

    private static String line(Priority row) {
        return java.util.Arrays.stream(PriorityColumn.values()).map(column -> column.text(row).replaceAll("\\s+", " "))
                .collect(Collectors.joining("\t", "", "\t" + row.decision().reason().replaceAll("\\s+", " ")));
    }

    TableViewer viewer() {
        return viewer;
    }
}
