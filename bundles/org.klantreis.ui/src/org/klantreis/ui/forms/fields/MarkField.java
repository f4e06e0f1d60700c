/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.fields;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.project.PendingEdit;

/** A mark from 1 to 10. Where the feature may be empty, a check box says whether there is one. */
final class MarkField extends Field implements PendingEdit {
    private static final int LOWEST = 1;
    private static final int HIGHEST = 10;
    private static final int USUAL = 6;
    /** Clicks on the arrows that follow each other quickly are one edit. */
    private static final int QUIET_MILLIS = 700;

    private final boolean nullable;
    private final int digits;
    private final Runnable later = this::commit;
    private Button given;
    private Spinner spinner;
    private boolean updating;
    private boolean pending;
    /** Where it was noted that something is typed; the form may show another landscape when it is dropped. */
    private OpenLandscape typedIn;

    MarkField(FieldSite site, EStructuralFeature feature) {
        super(site, feature);
        Class<?> type = feature.getEType().getInstanceClass();
        nullable = !type.isPrimitive();
        digits = type == Integer.class || type == int.class ? 0 : 1;
    }

    @Override
    protected Control createControl(Composite parent) {
        Composite row = Widgets.row(site(), parent, 3);
        if (nullable) {
            given = site().toolkit().createButton(row, "", SWT.CHECK);
            given.setToolTipText(NLS.bind(Messages.MarkField_given, label()));
            given.addListener(SWT.Selection, event -> give());
        }
        spinner = new Spinner(row, SWT.BORDER);
        int scale = scale();
        spinner.setValues(USUAL * scale, LOWEST * scale, HIGHEST * scale, digits, digits == 0 ? 1 : 5, scale);
        site().toolkit().adapt(spinner, true, false);
        spinner.addListener(SWT.Modify, event -> typed());
        spinner.addListener(SWT.FocusOut, event -> commit());
        spinner.addListener(SWT.DefaultSelection, event -> commit());
        spinner.addListener(SWT.Dispose, event -> forget());
        spinner.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC && pending) {
                cancel();
                event.doit = false;
            }
        });
        Widgets.unit(site(), row, Messages.MarkField_outOfTen);
        return row;
    }

    private int scale() {
        return digits == 0 ? 1 : 10;
    }

    /** Returns what the spinner shows of the model's value. */
    private int shown() {
        Number value = (Number) value();
        return value == null ? USUAL * scale() : (int) Math.round(value.doubleValue() * scale());
    }

    private void give() {
        forget();
        if (given.getSelection()) {
            set(digits == 0 ? (Object) USUAL : (Object) (double) USUAL);
            spinner.setFocus();
        } else {
            set(null);
        }
        refresh();
    }

    private void typed() {
        // A spinner tells later of what it was made to show, so that the flag alone does not tell it from typing.
        if (updating || element() == null || !pending && spinner.getSelection() == shown()) {
            return;
        }
        pending = true;
        typedIn = site().landscape();
        typedIn.begin(this);
        spinner.getDisplay().timerExec(-1, later);
        spinner.getDisplay().timerExec(QUIET_MILLIS, later);
    }

    @Override
    public void commit() {
        if (pending && !spinner.isDisposed()) {
            Object value = digits == 0 ? (Object) spinner.getSelection() : (Object) (spinner.getSelection() / 10.0);
            forget();
            set(value);
            refresh();
        }
    }

    @Override
    public void cancel() {
        forget();
        if (!spinner.isDisposed()) {
            refresh();
        }
    }

    @Override
    protected void forget() {
        if (pending) {
            pending = false;
            spinner.getDisplay().timerExec(-1, later);
            typedIn.end(this);
        }
    }

    @Override
    public Control focusControl() {
        return spinner == null || spinner.isEnabled() || given == null ? spinner : given;
    }

    @Override
    public void refresh() {
        if (pending) {
            return;
        }
        Number value = (Number) value();
        updating = true;
        try {
            if (given != null) {
                given.setSelection(value != null);
            }
            if (spinner.getSelection() != shown()) {
                spinner.setSelection(shown());
            }
            spinner.setEnabled(value != null && site().isEditable());
        } finally {
            updating = false;
        }
    }

    @Override
    protected void setEditable(boolean editable) {
        if (given != null) {
            given.setEnabled(editable);
        }
        spinner.setEnabled(editable && (given == null || given.getSelection()));
    }
}
