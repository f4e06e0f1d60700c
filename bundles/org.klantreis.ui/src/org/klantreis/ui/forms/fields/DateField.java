/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.fields;

import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A day, typed or chosen in a calendar. */
final class DateField extends TextEntryField {
    private Text text;
    private Button button;

    DateField(FieldSite site, EStructuralFeature feature) {
        super(site, feature);
    }

    @Override
    protected Control createControl(Composite parent) {
        Composite row = Widgets.row(site(), parent, 2);
        text = Widgets.chars(bind(Widgets.text(site(), row, SWT.SINGLE)), 16);
        text.setMessage(Messages.DateField_hint);
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && site().isEditable()) {
                event.doit = false;
                choose();
            }
        });
        button = Widgets.button(site(), row, "\u25be", Messages.DateField_calendar, this::choose);
        GridDataFactory.swtDefaults().grab(true, false).applyTo(button);
        return row;
    }

    @Override
    protected String format(Object value) {
        return Days.format((LocalDate) value);
    }

    @Override
    protected Object parse(String typed) throws InvalidInput {
        return Days.parse(typed, Locale.getDefault());
    }

    @Override
    protected void setEditable(boolean editable) {
        super.setEditable(editable);
        button.setEnabled(editable);
    }

    private void choose() {
        commit();
        Shell popup = new Shell(text.getShell(), SWT.ON_TOP | SWT.TOOL);
        popup.setLayout(new FillLayout());
        DateTime calendar = new DateTime(popup, SWT.CALENDAR);
        if (value() instanceof LocalDate day) {
            calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        }
        popup.addListener(SWT.Deactivate, event -> popup.close());
        calendar.addListener(SWT.DefaultSelection, event -> {
            accept(LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay()));
            popup.close();
        });
        calendar.addListener(SWT.MouseUp, event -> {
            LocalDate day = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
            if (!day.equals(value())) {
                accept(day);
            }
        });
        calendar.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                popup.close();
            }
        });
        popup.pack();
        Point place = text.toDisplay(0, text.getSize().y);
        popup.setLocation(place);
        popup.open();
        calendar.setFocus();
    }
}
