/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Role;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.map.theme.MapTheme;
import org.klantreis.ui.method.view.AccessibleName;
import org.klantreis.ui.method.view.KeptSelection;

/** The table of those who are to hear of improvements, sorted by the column that was clicked. */
final class LoopTable {
    private static final int BYTE = 255;

    private final TableViewer viewer;
    private final LocalResourceManager images;
    private final List<Function<Loop, String>> texts = new ArrayList<>();

    LoopTable(Composite parent) {
        viewer = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        images = new LocalResourceManager(JFaceResources.getResources(), viewer.getTable());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        AccessibleName.give(viewer.getTable(), Messages.LoopTable_name);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        MapTheme.whenSwitched(viewer.getTable(), viewer::refresh);
        column(Messages.LoopTable_who, 280, Loop::whoText);
        column(Messages.LoopTable_owed, 80, Loop::owedText);
        column(Messages.LoopTable_improvement, 260, Loop::improvementText);
        column(Messages.LoopTable_state, 100, Loop::stateText);
        column(Messages.LoopTable_told, 110, Loop::toldText);
        column(Messages.LoopTable_why, 460, Loop::why);
    }

    TableViewer viewer() {
        return viewer;
    }

    void show(List<Loop> loops) {
        KeptSelection.during(viewer, loops, Loop::key);
    }

    @SuppressWarnings("unchecked")
    List<Loop> selected() {
        return viewer.getStructuredSelection().toList();
    }

    /** Returns the rows as they are shown, tab-separated; the selected ones, or all. */
    String text() {
        StringBuilder text = new StringBuilder();
        List<Loop> chosen = selected();
        for (int i = 0; i < viewer.getTable().getItemCount(); i++) {
            Loop loop = (Loop) viewer.getElementAt(i);
            if (chosen.isEmpty() || chosen.contains(loop)) {
                text.append(String.join("\t", texts.stream().map(each -> each.apply(loop)).toList()))
                        .append(System.lineSeparator());
            }
        }
        return text.toString();
    }

    private void column(String title, int width, Function<Loop, String> text) {
        int index = texts.size();
        texts.add(text);
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.getColumn().setMoveable(true);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Loop) element);
            }

            @Override
            public Image getImage(Object element) {
                return index == 0 ? images.get(ElementLabels.icon(((Loop) element).who())) : null;
            }

            @Override
            public Color getForeground(Object element) {
                return ((Loop) element).isTold() ? colour(Role.MUTED) : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return text.apply((Loop) element).length() > 30 ? text.apply((Loop) element) : null;
            }
        });
        column.getColumn().addListener(SWT.Selection, event -> sort(column.getColumn(), text));
    }

    private Color colour(Role role) {
        int rgb = MapTheme.palette(viewer.getTable()).rgb(Ink.of(role));
        return new Color(rgb >> 16 & BYTE, rgb >> 8 & BYTE, rgb & BYTE);
    }

    /** Sorts up, then down, then as the landscape has them. */
    private void sort(TableColumn column, Function<Loop, String> text) {
        boolean same = viewer.getTable().getSortColumn() == column;
        int direction = !same ? SWT.UP : viewer.getTable().getSortDirection() == SWT.UP ? SWT.DOWN : SWT.NONE;
        viewer.getTable().setSortColumn(direction == SWT.NONE ? null : column);
        viewer.getTable().setSortDirection(direction);
        Comparator<Loop> order = Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
        Comparator<Loop> directed = direction == SWT.DOWN ? order.reversed() : order;
        viewer.setComparator(direction == SWT.NONE ? null : new ViewerComparator() {
            @Override
            public int compare(Viewer of, Object one, Object other) {
                return directed.compare((Loop) one, (Loop) other);
            }
        });
    }
}
