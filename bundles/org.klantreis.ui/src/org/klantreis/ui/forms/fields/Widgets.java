/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.forms.fields;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** Makes widgets as forms have them. */
public final class Widgets {
    private Widgets() {
    }

    /** Makes a text with a border. */
    static Text text(FieldSite site, Composite parent, int style) {
        Text text = new Text(parent, style | SWT.BORDER);
        site.toolkit().adapt(text, true, false);
        return text;
    }

    /** Makes a row for a control and what stands behind it. */
    static Composite row(FieldSite site, Composite parent, int columns) {
        Composite row = site.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(4, 0).applyTo(row);
        return row;
    }

    /** Gives a control of a row all the width that is left. */
    static <T extends Control> T fill(T control) {
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(control);
        return control;
    }

    /** Gives a control of a row a width in characters. */
    static <T extends Control> T chars(T control, int chars) {
        org.eclipse.swt.graphics.GC gc = new org.eclipse.swt.graphics.GC(control);
        int width = (int) (gc.getFontMetrics().getAverageCharacterWidth() * chars);
        gc.dispose();
        GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(control);
        return control;
    }

    /** Makes the unit behind a number. */
    static Label unit(FieldSite site, Composite row, String text) {
        Label label = site.toolkit().createLabel(row, text);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(label);
        return label;
    }

    /**
     * Makes a link.
     *
     * @param site the form
     * @param parent where
     * @param text what it says
     * @param action what it does
     * @return the link
     */
    public static Link link(FieldSite site, Composite parent, String text, Runnable action) {
        Link link = new Link(parent, SWT.NONE);
        site.toolkit().adapt(link, true, false);
        label(link, text);
        link.addListener(SWT.Selection, event -> action.run());
        // The dark theme gives links another background than the form around them.
        link.addListener(SWT.Paint, event -> {
            if (!link.getBackground().equals(parent.getBackground())) {
                link.setBackground(parent.getBackground());
            }
        });
        return link;
    }

    /** Changes what a link says. */
    static void label(Link link, String text) {
        link.setText(text.isEmpty() ? "" : "<a>" + text.replace("&", "&&").replace("<", "\u2039") + "</a>");
    }

    /** Makes a small button behind a field. */
    static Button button(FieldSite site, Composite row, String text, String hint, Runnable action) {
        Button button = site.toolkit().createButton(row, text, SWT.PUSH);
        button.setToolTipText(hint);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }
}
