/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.wizard;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.klantreis.evidence.complaints.Reject;
import org.klantreis.evidence.complaints.RejectFile;

/** The rows that are not imported, with where and why; they can be saved as a file. */
final class RejectTable extends Composite {
    private final TableViewer viewer;
    private final Button save;
    private List<Reject> rejects = List.of();

    RejectTable(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(this);
        Composite frame = new Composite(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(620, 160).applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        viewer = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
        viewer.setUseHashlookup(true);
        viewer.getTable().setHeaderVisible(true);
        column(layout, Messages.RejectTable_line, 8, SWT.RIGHT, reject -> Long.toString(reject.line()));
        column(layout, Messages.Columns_column, 14, SWT.LEFT, Reject::column);
        column(layout, Messages.RejectTable_value, 16, SWT.LEFT, Reject::value);
        column(layout, Messages.RejectTable_reason, 62, SWT.LEFT, Reject::reason);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        save = new Button(this, SWT.PUSH);
        save.setText(Messages.RejectTable_save);
        save.addListener(SWT.Selection, event -> save());
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(save);
    }

    private void column(TableColumnLayout layout, String title, int weight, int style, Function<Reject, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((Reject) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return element.toString();
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 50));
    }

    void show(List<Reject> shown) {
        rejects = shown;
        viewer.setInput(shown);
        save.setEnabled(!shown.isEmpty());
    }

    private void save() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.RejectTable_saveTitle);
        dialog.setFilterExtensions(new String[] {"*.csv"});
        dialog.setFileName("rejects.csv");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            try {
                RejectFile.write(Path.of(chosen), rejects);
            } catch (IOException e) {
                MessageDialog.openError(getShell(), Messages.RejectTable_saveTitle, NLS.bind(Messages.RejectTable_notSaved,
                        chosen,
                        e.getMessage()));
            }
        }
    }

    TableViewer viewer() {
        return viewer;
    }
}
