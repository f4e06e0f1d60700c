/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Makes the fields of a wizard's page, each with a label that a screen reader knows it by. */
public final class Fields {
    private static final int WIDTH = 340;

    private final Composite area;
    private final int columns;
    private final Runnable changed;

    /**
     * Lays out a page.
     *
     * @param parent where the page goes
     * @param columns how many columns it has: two, or three with a button at the right
     * @param changed called whenever a field changes
     */
    public Fields(Composite parent, int columns, Runnable changed) {
        this.area = new Composite(parent, SWT.NONE);
        this.columns = columns;
        this.changed = changed;
        GridLayoutFactory.swtDefaults().numColumns(columns).spacing(8, 7).applyTo(area);
    }

    /** Returns the page's control. */
    public Composite area() {
        return area;
    }

    /**
     * Makes a field for one line of text.
     *
     * @param label its label
     * @param hint shown where it is empty
     * @return the field
     */
    public Text text(String label, String hint) {
        Text text = new Text(labelled(label), SWT.BORDER);
        text.setMessage(hint);
        return listened(finish(text, columns - 1));
    }

    /**
     * Makes a field for one line of text that leaves the last column for a button.
     *
     * @param label its label
     * @return the field
     */
    public Text textBesideButton(String label) {
        return listened(finish(new Text(labelled(label), SWT.BORDER), 1));
    }

    /**
     * Makes a field for a secret.
     *
     * @param label its label
     * @return the field
     */
    public Text password(String label) {
        return listened(finish(new Text(labelled(label), SWT.BORDER | SWT.PASSWORD), columns - 1));
    }

    /**
     * Makes a field for several lines.
     *
     * @param label its label
     * @param lines how many are shown
     * @return the field
     */
    public Text lines(String label, int lines) {
        Text text = new Text(labelled(label), SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.WRAP);
        finish(text, columns - 1);
        Control before = area.getChildren()[area.getChildren().length - 2];
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 3).applyTo(before);
        GridDataFactory.fillDefaults().grab(true, true).span(columns - 1, 1).hint(WIDTH, text.getLineHeight() * lines).applyTo(text);
        return listened(text);
    }

    /**
     * Makes a field to choose from.
     *
     * @param label its label
     * @param style {@link SWT#READ_ONLY}, or none where another word may be written
     * @return the field
     */
    public Combo combo(String label, int style) {
        Combo combo = finish(new Combo(labelled(label), SWT.DROP_DOWN | style), columns - 1);
        combo.addModifyListener(event -> changed.run());
        return combo;
    }

    /**
     * Makes a button for yes or no, or for one of several.
     *
     * @param label its text
     * @param style {@link SWT#CHECK} or {@link SWT#RADIO}
     * @return the button
     */
    public Button button(String label, int style) {
        Button button = new Button(area, style);
        button.setText(label);
        GridDataFactory.fillDefaults().span(columns, 1).applyTo(button);
        button.addListener(SWT.Selection, event -> changed.run());
        return button;
    }

    /**
     * Makes a push button in the last column.
     *
     * @param label its text
     * @param action what it does
     * @return the button
     */
    public Button push(String label, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(label);
        GridDataFactory.fillDefaults().applyTo(button);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /**
     * Makes a heading over what follows.
     *
     * @param text its text
     * @return the heading
     */
    public Label heading(String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().span(columns, 1).indent(0, 6).applyTo(label);
        return label;
    }

    /**
     * Makes a remark under the fields.
     *
     * @param text its text
     * @return the remark
     */
    public Label note(String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    /**
     * Tells a screen reader which label names a field.
     *
     * @param field the field
     * @param label its label
     */
    public static void name(Control field, Label label) {
        field.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
        label.getAccessible().addRelation(ACC.RELATION_LABEL_FOR, field.getAccessible());
    }

    private Composite labelled(String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return area;
    }

    private <T extends Control> T finish(T field, int span) {
        Control[] all = area.getChildren();
        name(field, (Label) all[all.length - 2]);
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(WIDTH, SWT.DEFAULT).applyTo(field);
        return field;
    }

    private Text listened(Text text) {
        ModifyListener listener = event -> changed.run();
        text.addModifyListener(listener);
        return text;
    }
}
