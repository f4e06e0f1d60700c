/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.merge.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.klantreis.ui.review.widgets.AccessibleName;

/** One of several values. */
final class ChoiceField implements ValueField {
    private final List<String> values;
    private final Combo combo;

    ChoiceField(Composite parent, Map<String, String> choices) {
        values = new ArrayList<>(choices.keySet());
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(choices.values().toArray(String[]::new));
        AccessibleName.set(combo, Messages.EditedValue_label.replace("&", ""));
    }

    @Override
    public Control control() {
        return combo;
    }

    @Override
    public void set(List<String> chosen) {
        combo.select(chosen.isEmpty() ? -1 : values.indexOf(chosen.get(0)));
    }

    @Override
    public List<String> values() {
        return combo.getSelectionIndex() < 0 ? List.of() : List.of(values.get(combo.getSelectionIndex()));
    }
}
