/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.fields;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Yes or no, as a check box with its label. */
final class CheckField extends Field {
    private Button check;

    CheckField(FieldSite site, EStructuralFeature feature) {
        super(site, feature);
    }

    @Override
    protected Control createControl(Composite parent) {
        check = site().toolkit().createButton(parent, label(), SWT.CHECK);
        check.addListener(SWT.Selection, event -> set(check.getSelection()));
        return check;
    }

    @Override
    public boolean hasOwnLabel() {
        return true;
    }

    @Override
    public Control focusControl() {
        return check;
    }

    @Override
    public void refresh() {
        check.setSelection(Boolean.TRUE.equals(value()));
    }

    @Override
    protected void setEditable(boolean editable) {
        check.setEnabled(editable);
    }
}
