/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.fields;

import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.project.PendingEdit;

/**
 * A field in which a value is typed. It goes into the model when the field is left, at Enter, and on save; Escape shows the
 * model's value again. What is no value stays in the field, with the reason beside it.
 */
abstract class TextEntryField extends Field implements PendingEdit {
    private Text text;
    private boolean updating;
    private boolean pending;
    /** Where it was noted that something is typed; the form may show another landscape when it is dropped. */
    private OpenLandscape typedIn;

    TextEntryField(FieldSite site, EStructuralFeature feature) {
        super(site, feature);
    }

    /** Shows a value as text; null is nothing. */
    protected abstract String format(Object value);

    /** Reads a value; null where nothing is typed. */
    protected abstract Object parse(String typed) throws InvalidInput;

    /** Makes a text control the one to type in. */
    protected final Text bind(Text control) {
        text = control;
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Dispose, event -> forget());
        return text;
    }

    private void key(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        boolean multi = (text.getStyle() & SWT.MULTI) != 0;
        if (enter && (!multi || (event.stateMask & SWT.MOD1) != 0)) {
            commit();
            event.doit = !multi;
        } else if (event.keyCode == SWT.ESC && pending) {
            cancel();
            event.doit = false;
        }
    }

    private void typed() {
        if (updating || element() == null) {
            return;
        }
        check();
        pending = true;
        typedIn = site().landscape();
        typedIn.begin(this);
        afterChange();
    }

    private void check() {
        try {
            parse(text.getText());
            status().input(null);
        } catch (InvalidInput e) {
            status().input(e.getMessage());
        }
    }

    /** Called after the text changed, by the user or the model. */
    protected void afterChange() {
    }

    @Override
    public Control focusControl() {
        return text;
    }

    @Override
    public void refresh() {
        if (pending) {
            return;
        }
        String shown = Objects.toString(format(value()), "");
        if (!shown.equals(text.getText())) {
            updating = true;
            try {
                int caret = text.getCaretPosition();
                text.setText(shown);
                text.setSelection(Math.min(caret, shown.length()));
            } finally {
                updating = false;
            }
            afterChange();
        }
        status().input(null);
    }

    @Override
    public void commit() {
        if (!pending) {
            return;
        }
        try {
            Object value = parse(text.getText());
            forget();
            set(value);
            refresh();
        } catch (InvalidInput e) {
            status().input(e.getMessage());
        }
    }

    @Override
    public void cancel() {
        forget();
        if (!text.isDisposed()) {
            refresh();
        }
    }

    @Override
    protected void forget() {
        if (pending) {
            pending = false;
            typedIn.end(this);
        }
    }

    @Override
    protected void setEditable(boolean editable) {
        text.setEditable(editable);
    }

    /** Puts a value in the place of what was typed. */
    protected final void accept(Object value) {
        forget();
        set(value);
        refresh();
    }
}
