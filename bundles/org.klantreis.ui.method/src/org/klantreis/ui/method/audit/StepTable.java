/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.method.audit.StepAudit;
import org.klantreis.report.scene.Ink;
import org.klantreis.report.scene.Role;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.map.theme.MapTheme;
import org.klantreis.ui.method.view.AccessibleName;
import org.klantreis.ui.method.view.KeptSelection;

/** The steps of a journey, and what was seen of each. */
final class StepTable {
    private static final int BYTE = 255;

    private final TableViewer viewer;
    private List<StepAudit> steps = List.of();

    StepTable(Composite parent) {
        viewer = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        AccessibleName.give(viewer.getTable(), Messages.StepTable_name);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        MapTheme.whenSwitched(viewer.getTable(), viewer::refresh);
        column(Messages.StepTable_number, 44, SWT.RIGHT, step -> String.valueOf(step.number()), false);
        column(Messages.StepTable_stage, 120, SWT.LEFT, step -> ElementLabels.text(step.stage()), false);
        column(Messages.StepTable_step, 200, SWT.LEFT, step -> ElementLabels.text(step.step()), false);
        column(Messages.StepTable_seen, 220, SWT.LEFT, AuditWords::verdict, true);
    }

    private void column(String title, int width, int style, Function<StepAudit, String> text, boolean coloured) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((StepAudit) element);
            }

            @Override
            public Color getForeground(Object element) {
                return coloured ? colour((StepAudit) element) : null;
            }
        });
    }

    private Color colour(StepAudit step) {
        Role role = switch (step.verdict()) {
            case NOT_SEEN -> Role.MUTED;
            case AS_PLANNED -> Role.GOOD;
            case DEVIATES -> Role.BAD;
        };
        int rgb = MapTheme.palette(viewer.getTable()).rgb(Ink.of(role));
        return new Color(rgb >> 16 & BYTE, rgb >> 8 & BYTE, rgb & BYTE);
    }

    void show(List<StepAudit> shown) {
        steps = shown;
        KeptSelection.during(viewer, shown, step -> step.step().getId());
        if (selected().isEmpty() && !shown.isEmpty()) {
            viewer.setSelection(new StructuredSelection(shown.get(0)), true);
        }
    }

    Optional<StepAudit> selected() {
        return Optional.ofNullable((StepAudit) viewer.getStructuredSelection().getFirstElement());
    }

    /** Goes to the step after the selected one. Says whether there is one. */
    boolean next() {
        int next = selected().map(StepAudit::number).orElse(0);
        if (next >= steps.size()) {
            return false;
        }
        viewer.setSelection(new StructuredSelection(steps.get(next)), true);
        return true;
    }

    TableViewer viewer() {
        return viewer;
    }
}
