/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.merge.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.diff.ElementLabel;
import org.klantreis.diff.merge.Conflict;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.review.merge.session.MergeSession.Aspect;
import org.klantreis.ui.review.merge.session.MergeSession;
import org.klantreis.ui.review.widgets.AccessibleName;
import org.klantreis.ui.review.widgets.Icons;
import org.klantreis.ui.review.widgets.Pane;

/** All conflicts, and what was decided about each. */
public final class ConflictList {
    private final MergeSession session;
    private final Pane pane;
    private final TableViewer viewer;
    private final Icons icons;
    private boolean showing;

    /**
     * Makes it.
     *
     * @param parent where
     * @param session the merge
     */
    public ConflictList(Composite parent, MergeSession session) {
        this.session = session;
        pane = new Pane(parent, Messages.ConflictList_name);
        Composite area = new Composite(pane.body(), SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        icons = new Icons(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        AccessibleName.set(viewer.getTable(), Messages.ConflictList_name);
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, Messages.ConflictList_columnElement, 6, new What());
        column(layout, Messages.ConflictList_columnKind, 3,
                ColumnLabelProvider.createTextProvider(row -> row instanceof Conflict conflict
                ? Words.kind(conflict.kind()) : Messages.Kind_FILE));
        column(layout, Messages.ConflictList_columnState, 3, ColumnLabelProvider.createTextProvider(this::state));
        viewer.addSelectionChangedListener(event -> {
            Object row = event.getStructuredSelection().getFirstElement();
            if (!showing && row != null) {
                session.select(key(row));
            }
        });
        session.addListener(aspect -> {
            if (aspect == Aspect.DECISIONS || aspect == Aspect.OVER) {
                show();
            } else if (aspect == Aspect.SELECTION) {
                reveal();
            }
        });
    }

    private void column(TableColumnLayout layout, String title, int weight, ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 70));
    }

    private String state(Object row) {
        var content = session.content().orElse(null);
        if (content == null) {
            return "";
        }
        return row instanceof Conflict conflict
                ? session.decision(conflict.id()).map(decision -> Words.decision(content, conflict,
                        decision)).orElse(Messages.ConflictList_open)
                : session.file((String) row).map(choice -> Words.file(content, choice)).orElse(Messages.ConflictList_open);
    }

    private static String key(Object row) {
        return row instanceof Conflict conflict ? conflict.id() : (String) row;
    }

    private void show() {
        List<Object> rows = new ArrayList<>(session.conflicts());
        session.content().ifPresent(content -> rows.addAll(new TreeSet<>(content.otherFiles())));
        showing = true;
        try {
            viewer.setInput(rows);
        } finally {
            showing = false;
        }
        pane.title(NLS.bind(Messages.ConflictList_title, session.all() - session.open(), session.all()));
        reveal();
    }

    private void reveal() {
        showing = true;
        try {
            session.selected().flatMap(key -> ((List<?>) viewer.getInput()).stream().filter(row -> key(row)
                    .equals(key)).findFirst())
                    .ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
        } finally {
            showing = false;
        }
    }

    /** Returns the viewer. */
    public TableViewer viewer() {
        return viewer;
    }

    /** What a conflict is about. */
    private final class What extends ColumnLabelProvider {
        @Override
        public String getText(Object row) {
            if (!(row instanceof Conflict conflict)) {
                return (String) row;
            }
            String path = conflict.element() == null ? conflict.sentence() : ElementLabel.path(conflict.element());
            return conflict.feature() == null ? path : path + ": " + ElementLabels.feature(conflict.feature());
        }

        @Override
        public String getToolTipText(Object row) {
            return row instanceof Conflict conflict ? conflict.sentence() : null;
        }

        @Override
        public Image getImage(Object row) {
            boolean open = row instanceof Conflict conflict ? session.decision(conflict.id()).isEmpty()
                    : session.file((String) row).isEmpty();
            return icons.get(open ? "review_worse" : "review_approve");
        }
    }
}
