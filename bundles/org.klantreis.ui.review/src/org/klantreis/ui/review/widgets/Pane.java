/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.widgets;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A part of the screen with a title, and room beside it. */
public final class Pane extends Composite {
    private final Label title;
    private final Composite beside;
    private final Composite body;

    /**
     * Makes it.
     *
     * @param parent where
     * @param text the title
     */
    public Pane(Composite parent, String text) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).spacing(6, 3).applyTo(this);
        title = new Label(this, SWT.NONE);
        title.setText(text);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
        beside = new Composite(this, SWT.NONE);
        beside.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(beside);
        body = new Composite(this, SWT.NONE);
        body.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(body);
    }

    /** Returns where its content goes. */
    public Composite body() {
        return body;
    }

    /** Returns the room beside the title. */
    public Composite beside() {
        return beside;
    }

    /** Changes the title. */
    public void title(String text) {
        title.setText(text);
        title.setToolTipText(text);
    }
}
