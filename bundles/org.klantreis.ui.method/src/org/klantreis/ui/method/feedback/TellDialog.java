/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.feedback;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks when somebody was told, and what. */
final class TellDialog extends TitleAreaDialog {
    private static final int WIDTH = 300;

    private final List<Loop> loops;
    private DateTime day;
    private Text message;
    private LocalDate told;
    private String said = "";

    TellDialog(Shell parent, List<Loop> loops) {
        super(parent);
        this.loops = loops;
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    LocalDate day() {
        return told;
    }

    String message() {
        return said;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.TellDialog_window);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(convertHorizontalDLUsToPixels(WIDTH), super.getInitialSize().y);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(loops.size() == 1 ? NLS.bind(Messages.TellDialog_one, loops.get(0).whoText())
                : NLS.bind(Messages.TellDialog_many, loops.size()));
        setMessage(loops.stream().map(Loop::improvementText).distinct().count() == 1
                ? NLS.bind(Messages.TellDialog_of, loops.get(0).improvementText()) : Messages.TellDialog_several);
        Composite fields = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).spacing(10, 8).applyTo(fields);
        label(fields, Messages.TellDialog_day);
        day = new DateTime(fields, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        if (loops.stream().anyMatch(Loop::isCustomer)) {
            label(fields, Messages.TellDialog_message);
            message = new Text(fields, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
            GridDataFactory.fillDefaults().grab(true, true).hint(300, 70).applyTo(message);
            message.addListener(SWT.Traverse, event -> event.doit = event.doit || event.detail == SWT.TRAVERSE_TAB_NEXT
                    || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        }
        return area;
    }

    private static void label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.TellDialog_enter, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        told = LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay());
        said = message == null ? "" : message.getText();
        super.okPressed();
    }
}
