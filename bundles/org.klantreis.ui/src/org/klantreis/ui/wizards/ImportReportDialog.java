/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.klantreis.exchange.ImportReport;
import org.klantreis.exchange.Remark;
import org.klantreis.ui.commands.CopyText;

/** Tells what an import did, and what it found worth saying. */
final class ImportReportDialog extends TitleAreaDialog {
    private final ImportReport report;

    ImportReportDialog(Shell parent, ImportReport report) {
        super(parent);
        this.report = report;
        // One reads it beside what was imported.
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.ImportGovUkWizard_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(NLS.bind(Messages.ImportReportDialog_title,
                report.read().entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).collect(Collectors.joining(", "))));
        setMessage(NLS.bind(Messages.ImportReportDialog_counts,
                new Object[] {report.created(), report.updated(), report.unchanged(), report.skipped(), report.written().size()}));
        Composite area = (Composite) super.createDialogArea(parent);
        Composite table = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(680, 260).indent(0, 6).applyTo(table);
        TableColumnLayout layout = new TableColumnLayout();
        table.setLayout(layout);
        TableViewer viewer = new TableViewer(table, SWT.BORDER | SWT.FULL_SELECTION);
        viewer.getTable().setHeaderVisible(true);
        column(viewer, layout, Messages.ImportReportDialog_place, 35, Remark::place);
        column(viewer, layout, Messages.ImportReportDialog_remark, 65, Remark::reason);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setInput(report.remarks());
        return area;
    }

    private static void column(TableViewer viewer, TableColumnLayout layout, String title, int weight,
            java.util.function.Function<Remark, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(remark -> text.apply((Remark) remark)));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 120));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLIENT_ID, Messages.ImportReportDialog_copy, false);
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.CLIENT_ID) {
            String text = report + "\n" + report.remarks().stream().map(Remark::toString).collect(Collectors.joining("\n"));
            CopyText.copy(text);
        } else {
            super.buttonPressed(id);
        }
    }
}
