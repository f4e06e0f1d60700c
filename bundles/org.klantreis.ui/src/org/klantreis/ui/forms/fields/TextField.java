/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.fields;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** One line of text. */
final class TextField extends TextEntryField {
    TextField(FieldSite site, EStructuralFeature feature) {
        super(site, feature);
    }

    @Override
    protected Control createControl(Composite parent) {
        return bind(Widgets.text(site(), parent, SWT.SINGLE));
    }

    @Override
    protected String format(Object value) {
        return (String) value;
    }

    @Override
    protected Object parse(String typed) throws InvalidInput {
        if (typed.isBlank()) {
            if (feature().isRequired()) {
                throw new InvalidInput(org.eclipse.osgi.util.NLS.bind(Messages.TextField_required, label()));
            }
            return null;
        }
        return typed;
    }
}
