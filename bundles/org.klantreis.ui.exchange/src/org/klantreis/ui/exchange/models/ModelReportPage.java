/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.models;

import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.klantreis.exchange.ImportReport;
import org.klantreis.exchange.Remark;

/** Shows what the import would do, and what of the file would be lost. */
final class ModelReportPage extends WizardPage {
    private static final int WIDTH = 700;

    private Label read;
    private Label counts;
    private TableViewer remarks;
    private Text whole;

    ModelReportPage() {
        super("report", Messages.ModelReportPage_title, null);
        setDescription(Messages.ModelReportPage_description);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().spacing(5, 7).applyTo(area);
        read = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(read);
        counts = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(counts);
        Composite frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 220).applyTo(frame);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        remarks = new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
        remarks.getTable().setHeaderVisible(true);
        remarks.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(remarks);
        column(layout, Messages.ModelReportPage_place, 30, Remark::place);
        column(layout, Messages.ModelReportPage_remark, 70, Remark::reason);
        whole = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        whole.setBackground(area.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, whole.getLineHeight() * 2).applyTo(whole);
        remarks.addSelectionChangedListener(event -> {
            Object line = ((IStructuredSelection) event.getSelection()).getFirstElement();
            whole.setText(line == null ? "" : line.toString());
        });
        setControl(area);
    }

    private void column(TableColumnLayout layout, String title, int weight, Function<Remark, String> text) {
        TableViewerColumn column = new TableViewerColumn(remarks, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object remark) {
                return text.apply((Remark) remark);
            }

            @Override
            public String getToolTipText(Object remark) {
                return remark.toString();
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 120));
    }

    void show(ImportReport report) {
        read.setText(NLS.bind(Messages.ModelReportPage_read,
                report.read().entrySet().stream().map(e -> e.getValue() + " " + e.getKey()).collect(Collectors.joining(", "))));
        counts.setText(NLS.bind(Messages.ModelReportPage_counts,
                new Object[] {report.created(), report.updated(), report.unchanged(), report.skipped()}));
        remarks.setInput(report.remarks());
        whole.setText("");
        read.getParent().layout(true);
        boolean some = report.created() + report.updated() > 0;
        setMessage(some ? null : Messages.ModelReportPage_nothing, INFORMATION);
        setPageComplete(some);
    }

    TableViewer remarks() {
        return remarks;
    }

    String counts() {
        return counts.getText();
    }
}
