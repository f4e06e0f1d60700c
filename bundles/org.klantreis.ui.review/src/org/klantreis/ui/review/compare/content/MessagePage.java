/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.compare.content;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Says in the middle of an empty viewer why it is empty; can be read and copied by keyboard. */
final class MessagePage extends Composite {
    private static final int WIDTH = 420;

    private final Label icon;
    private final Text text;

    MessagePage(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(8, 0).applyTo(this);
        icon = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        text = new Text(this, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        text.setBackground(getBackground());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(text);
    }

    /** Says something. */
    void show(String message, boolean problem) {
        icon.setImage(getDisplay().getSystemImage(problem ? SWT.ICON_WARNING : SWT.ICON_INFORMATION));
        text.setText(message);
        layout();
    }

    /** Returns what is said. */
    String message() {
        return text.getText();
    }
}
