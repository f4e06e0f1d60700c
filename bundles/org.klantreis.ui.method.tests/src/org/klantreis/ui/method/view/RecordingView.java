/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.view;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.klantreis.model.Journey;

/** A view that notes what it is asked to show. */
public final class RecordingView extends MethodView {
    static final String ID = "org.klantreis.ui.method.tests.recording";

    final List<String> shown = new ArrayList<>();
    private Label label;

    @Override
    protected Control createContent(Composite parent) {
        label = new Label(parent, SWT.NONE);
        return label;
    }

    @Override
    protected void show(Subject subject) {
        shown.add(subject.open().name() + ": " + subject.journey().map(Journey::getName).orElse("-"));
        label.setText(shown.get(shown.size() - 1));
    }
}
