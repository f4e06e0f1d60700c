/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.klantreis.exchange.tables.plan.Change;
import org.klantreis.exchange.tables.plan.ImportPlan;
import org.klantreis.exchange.tables.plan.Refusal;

/** Changes and refused rows, a line each; refused ones with the sign of an error. */
final class ChangesTable extends Composite {
    private final TableViewer viewer;
    private final TableColumnLayout layout = new TableColumnLayout();
    private List<Line> lines = List.of();

    /** A line. */
    record Line(boolean refused, String row, String element, String what, String before, String after) {
        static Line of(Change change) {
            String what = switch (change.kind()) {
            case CREATED -> Messages.ChangesTable_new;
            case MOVED -> Messages.ChangesTable_place + " " + change.column();
            case CHANGED -> change.column();
            };
            return new Line(false, change.table() + " " + change.line(), change.type() + " \u00AB" + change.element() + "\u00BB",
                    what,
                    oneLine(change.before()), change.kind() == Change.Kind.CREATED ? "" : oneLine(change.after()));
        }

        static Line of(Refusal refusal) {
            return new Line(true, refusal.table() + " " + refusal.line(), Messages.ChangesTable_refused, refusal.column(),
                    oneLine(refusal.value()), refusal.reason());
        }

        /** Returns all of it, for where the columns are too narrow. */
        String whole() {
            String told = Stream.of(element, what).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
            return row + ": " + told + "\n" + (refused ? Stream.of(before, after).filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(": ")) : before + " \u2192 " + after);
        }

        private static String oneLine(String text) {
            return text.replace('\n', ' ');
        }
    }

    ChangesTable(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(layout);
        viewer = new TableViewer(this, SWT.FULL_SELECTION | SWT.BORDER | SWT.VIRTUAL);
        viewer.setUseHashlookup(true);
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(Messages.ChangesTable_row, 16, Line::row, true);
        column(Messages.ChangesTable_element, 24, Line::element, false);
        column(Messages.ChangesTable_what, 14, Line::what, false);
        column(Messages.ChangesTable_before, 18, Line::before, false);
        column(Messages.ChangesTable_after, 28, Line::after, false);
    }

    private void column(String title, int weight, Function<Line, String> text, boolean signed) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object line) {
                return text.apply((Line) line);
            }

            @Override
            public Image getImage(Object line) {
                return signed && ((Line) line).refused()
                        ? PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_ERROR_TSK) : null;
            }

            @Override
            public String getToolTipText(Object line) {
                String value = text.apply((Line) line);
                return value.isEmpty() ? null : value;
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
    }

    void show(ImportPlan plan) {
        lines = new ArrayList<>();
        plan.refusals().forEach(refusal -> lines.add(Line.of(refusal)));
        plan.changes().forEach(change -> lines.add(Line.of(change)));
    }

    /** Shows all lines (0), changes only (1) or refused rows only (2). */
    void filter(int which) {
        viewer.setInput(lines.stream().filter(line -> which == 0 || line.refused() == (which == 2)).toList());
    }

    Optional<Line> selected() {
        return Optional.ofNullable((Line) viewer.getStructuredSelection().getFirstElement());
    }

    TableViewer viewer() {
        return viewer;
    }
}
