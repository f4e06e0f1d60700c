/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.progress;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.method.progress.MethodStep;
import org.klantreis.method.progress.Missing;
import org.klantreis.method.progress.Progress;
import org.klantreis.method.progress.StepProgress;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.method.view.AccessibleName;
import org.klantreis.ui.method.view.KeptSelection;

/** All journeys with their eleven steps: a row a journey, a sign a step. */
final class ProgressMatrix {
    private static final int NAME = 190;
    private static final int LEAST_NAME = 110;
    private static final int SIGN = 25;
    private static final int EDGE = 2;
    private static final int COUNT = 52;
    private static final int NEXT = 420;

    private final TableViewer viewer;
    private final StateIcons icons;
    private boolean filling;

    /** Makes it; {@code selected} takes the journey that was selected by hand, {@code open} the one that was double-clicked. */
    ProgressMatrix(Composite parent, Consumer<Progress> selected, Consumer<Progress> open) {
        viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.BORDER);
        icons = new StateIcons(viewer.getTable());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        AccessibleName.give(viewer.getTable(), Messages.ProgressMatrix_name);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(Messages.ProgressMatrix_journey, NAME, SWT.LEFT, "", new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return ElementLabels.text(((Progress) element).journey());
            }
        });
        for (MethodStep step : MethodStep.values()) {
            column(String.valueOf(step.number()), SIGN, SWT.CENTER, step.title(Locale.getDefault()), new SignLabels(step));
        }
        column(Messages.ProgressMatrix_done, COUNT, SWT.RIGHT, Messages.ProgressMatrix_doneHint, new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return ((Progress) element).done() + "/" + MethodStep.values().length;
            }
        });
        column(Messages.ProgressMatrix_next, NEXT, SWT.LEFT, Messages.ProgressMatrix_nextHint, new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return ((Progress) element).next().map(Missing::todo).orElse(Messages.ProgressMatrix_nothing);
            }
        });
        viewer.addSelectionChangedListener(event -> {
            if (!filling) {
                selected().ifPresent(selected);
            }
        });
        viewer.addOpenListener(event -> selected().ifPresent(open));
        viewer.getTable().addListener(SWT.Resize, event -> fitNames());
    }

    /** In a narrow view the names give way to the signs. */
    private void fitNames() {
        int left = viewer.getTable().getClientArea().width - MethodStep.values().length * SIGN - EDGE;
        viewer.getTable().getColumn(0).setWidth(Math.max(LEAST_NAME, Math.min(NAME, left)));
    }

    private void column(String heading, int width, int style, String hint, ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(heading);
        column.getColumn().setWidth(width);
        column.getColumn().setToolTipText(hint);
        column.setLabelProvider(labels);
    }

    /** Shows journeys, and selects one by its id where it is among them. */
    void show(List<Progress> rows, String journey) {
        filling = true;
        try {
            KeptSelection.during(viewer, rows, row -> row.journey().getId());
            rows.stream().filter(row -> row.journey().getId().equals(journey)).findFirst()
                    .ifPresent(row -> viewer.setSelection(new StructuredSelection(row), true));
            if (viewer.getStructuredSelection().isEmpty() && !rows.isEmpty()) {
                viewer.setSelection(new StructuredSelection(rows.get(0)));
            }
        } finally {
            filling = false;
        }
    }

    /** Returns the journey that is selected. */
    Optional<Progress> selected() {
        return Optional.ofNullable((Progress) viewer.getStructuredSelection().getFirstElement());
    }

    TableViewer viewer() {
        return viewer;
    }

    /** Shows one step of the method by its sign. */
    private final class SignLabels extends ColumnLabelProvider {
        private final MethodStep step;

        SignLabels(MethodStep step) {
            this.step = step;
        }

        @Override
        public String getText(Object element) {
            return "";
        }

        @Override
        public Image getImage(Object element) {
            return icons.of(((Progress) element).step(step).state());
        }

        @Override
        public String getToolTipText(Object element) {
            StepProgress progress = ((Progress) element).step(step);
            StringBuilder text = new StringBuilder(NLS.bind(Messages.ProgressMatrix_sign, new Object[] {step.number(),
                    step.title(Locale.getDefault()), progress.state().title(Locale.getDefault())}));
            progress.missing().forEach(missing -> text.append("\n\u2022 ").append(missing.text()));
            return text.toString();
        }
    }
}
