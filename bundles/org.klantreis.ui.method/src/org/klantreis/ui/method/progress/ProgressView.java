/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.progress;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.klantreis.method.progress.Missing;
import org.klantreis.method.progress.Progress;
import org.klantreis.model.Journey;
import org.klantreis.ui.commands.CopyText;
import org.klantreis.ui.method.view.MethodView;
import org.klantreis.ui.method.view.Subject;

/**
 * How far each journey is with the eleven steps of the method, computed from the model; for the journey that is selected what is
 * missing, and the next thing to do as a link that opens it at the right field.
 */
public final class ProgressView extends MethodView {
    /** The view's id. */
    public static final String ID = "org.klantreis.ui.method.progress";

    private SashForm sash;
    private ProgressMatrix matrix;
    private Checklist checklist;
    private List<Progress> rows = List.of();
    /** The journey that the user worked on when the view was filled last. */
    private String followed = "";

    @Override
    protected Control createContent(Composite parent) {
        sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        matrix = new ProgressMatrix(sash, checked -> checklist.show(checked), progress -> open(progress.journey(), null));
        checklist = new Checklist(sash, this::open);
        sash.setWeights(42, 58);
        parent.addListener(SWT.Resize, event -> turn(parent));
        return sash;
    }

    /** Side by side where there is more width than height. */
    private void turn(Composite parent) {
        int orientation = parent.getSize().x > 2 * parent.getSize().y ? SWT.HORIZONTAL : SWT.VERTICAL;
        if (sash.getOrientation() != orientation) {
            sash.setOrientation(orientation);
        }
    }

    @Override
    protected void show(Subject subject) {
        rows = Progress.all(subject.open().model().documents(), Locale.getDefault());
        String journey = subject.journey().map(this::row).orElse("");
        // What was selected by hand stays until the user works on another journey.
        matrix.show(rows, journey.equals(followed) ? "" : journey);
        followed = journey;
        checklist.show(matrix.selected().orElse(null));
    }

    /** Says which row is about a journey: its own, or that of the journey that it is to replace or was held against. */
    private String row(Journey journey) {
        boolean own = rows.stream().anyMatch(each -> each.journey() == journey);
        return own || journey.getAsIs() == null ? journey.getId() : journey.getAsIs().getId();
    }

    private void open(Missing missing) {
        open(missing.element(), missing.feature().orElse(null));
    }

    @Override
    protected void copy() {
        CopyText.copy(ProgressText.of(rows));
    }

    @Override
    public void setFocus() {
        if (isSettled()) {
            matrix.viewer().getTable().setFocus();
        } else {
            super.setFocus();
        }
    }

    ProgressMatrix matrix() {
        return matrix;
    }

    Checklist checklist() {
        return checklist;
    }
}
