/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.wizard;

import java.text.NumberFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.klantreis.evidence.complaints.ComplaintImportReport;

/** Tells what an import of complaints did. */
final class ComplaintReportDialog extends TitleAreaDialog {
    private final ComplaintImportReport report;
    private final NumberFormat numbers = NumberFormat.getIntegerInstance();

    ComplaintReportDialog(Shell parent, ComplaintImportReport report) {
        super(parent);
        this.report = report;
        // One reads it beside what was imported.
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS);
        setBlockOnOpen(false);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.ImportComplaintsWizard_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(NLS.bind(Messages.ComplaintReportDialog_heading, report.file(), report.book()));
        setMessage(NLS.bind(Messages.ComplaintReportDialog_counts, new Object[] {n(report.created()), n(report.updated()),
                n(report.unchanged()),
                n(report.rejects().size())}));
        Composite area = (Composite) super.createDialogArea(parent);
        Label details = new Label(area, SWT.WRAP);
        details.setText(sentences().replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(620, SWT.DEFAULT).indent(8, 8).applyTo(details);
        if (!report.rejects().isEmpty()) {
            RejectTable rejects = new RejectTable(area);
            GridDataFactory.fillDefaults().grab(true, true).indent(8, 6).applyTo(rejects);
            rejects.show(report.rejects());
        }
        return area;
    }

    private String sentences() {
        return Stream.concat(Stream.of(
                sentence(Messages.ComplaintReportDialog_notInFile, report.notInFile()),
                sentence(Messages.ComplaintReportDialog_pseudonymised, report.pseudonymised()),
                sentence(Messages.ComplaintReportDialog_unlinked, report.unlinked().size()),
                report.clusters().isEmpty() ? ""
                        : NLS.bind(Messages.ComplaintReportDialog_clusters, n(report.clusters().size()), String.join(", ",
                        report.clusters()))),
                report.findings().stream()).filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String sentence(String text, int count) {
        return count == 0 ? "" : NLS.bind(text, n(count));
    }

    private String n(int number) {
        return numbers.format(number);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
