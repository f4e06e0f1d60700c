/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.merge.parts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.klantreis.ui.review.widgets.AccessibleName;

/** An order of children, which are moved up and down. */
final class OrderField implements ValueField {
    private static final int ROWS = 4;

    private final Map<String, String> names;
    private final Composite area;
    private final org.eclipse.swt.widgets.List list;
    private List<String> ids = new ArrayList<>();

    OrderField(Composite parent, Map<String, String> names) {
        this.names = names;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
        list = new org.eclipse.swt.widgets.List(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        AccessibleName.set(list, Messages.EditedValue_label.replace("&", ""));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, list.getItemHeight() * ROWS).applyTo(list);
        button(Messages.EditedValue_up, -1);
        button(Messages.EditedValue_down, 1);
    }

    private void button(String text, int way) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> {
            int at = list.getSelectionIndex();
            if (at >= 0 && at + way >= 0 && at + way < ids.size()) {
                Collections.swap(ids, at, at + way);
                fill();
                list.setSelection(at + way);
            }
        });
    }

    private void fill() {
        list.setItems(ids.stream().map(id -> names.getOrDefault(id, id)).toArray(String[]::new));
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void set(List<String> values) {
        ids = new ArrayList<>(values);
        fill();
    }

    @Override
    public List<String> values() {
        return List.copyOf(ids);
    }
}
