/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.klantreis.ui.forms.layout.FeatureDocumentation;
import org.klantreis.ui.labels.ElementLabels;

/** One of a few values: a literal of an enumeration, or yes, no and unknown. */
final class ChoiceField extends Field {
    private final List<Object> values = new ArrayList<>();
    private Combo combo;

    ChoiceField(FieldSite site, EStructuralFeature feature) {
        super(site, feature);
        if (feature.getEType() instanceof EEnum type) {
            if (feature.isUnsettable()) {
                values.add(null);
            }
            type.getELiterals().forEach(literal -> values.add(literal.getInstance()));
        } else {
            values.addAll(java.util.Arrays.asList(null, Boolean.TRUE, Boolean.FALSE));
        }
    }

    @Override
    protected Control createControl(Composite parent) {
        Composite row = Widgets.row(site(), parent, 1);
        combo = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(combo);
        site().toolkit().adapt(combo, true, false);
        values.forEach(value -> combo.add(text(value)));
        combo.addListener(SWT.Selection, event -> {
            set(values.get(combo.getSelectionIndex()));
            // What was refused is not the value.
            refresh();
        });
        // A wheel that scrolls the form must not change what is under it.
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        return row;
    }

    private String text(Object value) {
        if (value == null) {
            return feature().getEType() instanceof EEnum ? Messages.ChoiceField_none : Messages.ChoiceField_unknown;
        } else if (value instanceof Boolean bool) {
            return bool ? Messages.ChoiceField_yes : Messages.ChoiceField_no;
        }
        return ElementLabels.literal((EEnum) feature().getEType(), value);
    }

    @Override
    public Control focusControl() {
        return combo;
    }

    @Override
    public void refresh() {
        int index = values.indexOf(value());
        if (combo.getSelectionIndex() != index) {
            combo.select(index);
        }
        if (feature().getEType() instanceof EEnum type && value() instanceof org.eclipse.emf.common.util.Enumerator literal) {
            EEnumLiteral chosen = type.getEEnumLiteral(literal.getName());
            combo.setToolTipText(Objects.requireNonNullElse(chosen == null ? null : FeatureDocumentation.of(chosen), ""));
        } else {
            combo.setToolTipText(null);
        }
    }

    @Override
    protected void setEditable(boolean editable) {
        combo.setEnabled(editable);
    }
}
