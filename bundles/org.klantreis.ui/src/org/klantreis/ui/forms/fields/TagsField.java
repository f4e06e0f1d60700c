/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.project.PendingEdit;

/** Words, each a chip, and a text for another: Enter or a comma adds it, Backspace in the empty text takes the last one away. */
final class TagsField extends Field implements PendingEdit {
    private static final int TEXT_WIDTH = 130;

    private Composite row;
    private Text text;
    private List<Object> shown = List.of();
    private boolean editable = true;
    /** Where it was noted that something is typed; null while nothing is. */
    private OpenLandscape typedIn;

    TagsField(FieldSite site, EStructuralFeature feature) {
        super(site, feature);
    }

    @Override
    protected Control createControl(Composite parent) {
        row = site().toolkit().createComposite(parent);
        RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(4).applyTo(row);
        text = Widgets.text(site(), row, SWT.SINGLE);
        text.setMessage(Messages.TagsField_add);
        text.setLayoutData(new RowData(TEXT_WIDTH, SWT.DEFAULT));
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.Dispose, event -> ended());
        return row;
    }

    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR || event.character == ',') {
            event.doit = false;
            commit();
        } else if (event.character == SWT.BS && text.getText().isEmpty() && !shown.isEmpty() && editable) {
            event.doit = false;
            remove(shown.size() - 1);
        } else if (event.keyCode == SWT.ESC && !text.getText().isEmpty()) {
            event.doit = false;
            text.setText("");
        }
    }

    private void typed() {
        if (text.getText().isBlank() || element() == null) {
            ended();
        } else if (typedIn == null) {
            typedIn = site().landscape();
            typedIn.begin(this);
        }
    }

    private void ended() {
        if (typedIn != null) {
            OpenLandscape landscape = typedIn;
            typedIn = null;
            landscape.end(this);
        }
    }

    private void remove(int index) {
        List<Object> values = new ArrayList<>(shown);
        values.remove(index);
        Edits.setAll(site().landscape(), element(), feature(), values);
        refresh();
        text.setFocus();
    }

    @Override
    public void commit() {
        if (element() == null || text.getText().isBlank()) {
            return;
        }
        List<Object> values = new ArrayList<>(shown);
        for (String word : text.getText().split(",")) {
            if (!word.isBlank() && !values.contains(word.strip())) {
                values.add(word.strip());
            }
        }
        text.setText("");
        Edits.setAll(site().landscape(), element(), feature(), values);
        refresh();
    }

    @Override
    public void cancel() {
        forget();
    }

    @Override
    protected void forget() {
        ended();
        if (!text.isDisposed()) {
            text.setText("");
        }
    }

    @Override
    public Control focusControl() {
        return text;
    }

    @Override
    public void refresh() {
        List<Object> values = List.copyOf((List<?>) value());
        if (values.equals(shown)) {
            return;
        }
        shown = values;
        for (Control child : row.getChildren()) {
            if (child != text) {
                child.dispose();
            }
        }
        for (int i = 0; i < values.size(); i++) {
            int index = i;
            Chip chip = new Chip(row, String.valueOf(values.get(i)), editable ? () -> remove(index) : null);
            chip.moveAbove(text);
        }
        row.layout(true);
        site().reflow();
    }

    @Override
    protected void setEditable(boolean to) {
        if (editable != to) {
            editable = to;
            shown = List.of();
            refresh();
        }
        text.setEditable(to);
        text.setVisible(to);
    }
}
