/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.merge.parts;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.review.widgets.AccessibleName;

/** A text or a number, or several, one a line. */
final class TextField implements ValueField {
    private final EAttribute attribute;
    private final Text text;
    private final boolean lines;

    /** Makes a field for an attribute; null for a name or a path. */
    TextField(Composite parent, EAttribute attribute) {
        this.attribute = attribute;
        boolean free = attribute != null && attribute.getEAttributeType().getInstanceClass() == String.class;
        lines = attribute != null && attribute.isMany();
        text = new Text(parent, free || lines ? SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.BORDER | SWT.SINGLE);
        text.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
        AccessibleName.set(text, Messages.EditedValue_label.replace("&", ""));
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    public int height() {
        return (text.getStyle() & SWT.MULTI) == 0 ? SWT.DEFAULT : text.getLineHeight() * 2;
    }

    @Override
    public void set(List<String> values) {
        text.setText(String.join("\n", values));
    }

    @Override
    public List<String> values() {
        String typed = text.getText().replace("\r", "");
        return typed.isEmpty() ? List.of() : lines ? typed.lines().toList() : List.of(typed);
    }

    @Override
    public String problem() {
        if (attribute == null) {
            return "";
        }
        for (String value : values()) {
            try {
                EcoreUtil.createFromString(attribute.getEAttributeType(), value.strip());
            } catch (RuntimeException e) {
                return NLS.bind(Messages.EditedValue_wrong, value, ElementLabels.feature(attribute));
            }
        }
        return "";
    }
}
