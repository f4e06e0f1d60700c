/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.wizard;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.klantreis.ui.wizards.Fields;

/** How the text of a file is read. What is left empty is found; what was found is shown in the empty field. */
final class ReadingSettings extends Composite {
    private static final List<String> ENCODINGS = List.of("", "UTF-8", "windows-1252", "ISO-8859-1", "UTF-16LE", "UTF-16BE");
    private static final List<String> DELIMITERS = List.of("", ";", ",", "|", "\t");
    private static final String TAB = "\t";

    private final Combo encoding;
    private final Combo delimiter;
    private final Text dateFormat;
    private final Text sheet;
    private final Label found;

    /** Makes it; {@code again} reads the file anew, {@code changed} is called when something that needs no reading changed. */
    ReadingSettings(Composite parent, boolean sheets, Runnable again, Runnable changed) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(6, 4).applyTo(this);
        encoding = combo(Messages.ReadingSettings_encoding, ENCODINGS);
        delimiter = combo(Messages.ReadingSettings_delimiter, DELIMITERS.stream().map(ReadingSettings::shown).toList());
        sheet = sheets ? text(Messages.ReadingSettings_sheet, "") : null;
        if (!sheets) {
            new Label(this, SWT.NONE);
            new Label(this, SWT.NONE);
        }
        dateFormat = text(Messages.ReadingSettings_dateFormat, "dd-MM-yyyy HH:mm");
        dateFormat.addModifyListener(event -> changed.run());
        found = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(3, 1).applyTo(found);
        Button read = new Button(this, SWT.PUSH);
        read.setText(Messages.ReadingSettings_again);
        read.addListener(SWT.Selection, event -> again.run());
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(read);
    }

    private Label label(String text) {
        Label label = new Label(this, SWT.NONE);
        label.setText(text);
        return label;
    }

    private Combo combo(String text, List<String> values) {
        Label label = label(text);
        Combo combo = new Combo(this, SWT.DROP_DOWN);
        combo.setItems(values.toArray(String[]::new));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(90, SWT.DEFAULT).applyTo(combo);
        Fields.name(combo, label);
        return combo;
    }

    private Text text(String text, String hint) {
        Label label = label(text);
        Text field = new Text(this, SWT.BORDER);
        field.setMessage(hint);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(110, SWT.DEFAULT).applyTo(field);
        Fields.name(field, label);
        return field;
    }

    private static String shown(String value) {
        return TAB.equals(value) ? Messages.ReadingSettings_tab : value;
    }

    private static EStructuralFeature feature(EObject source, String name) {
        return source.eClass().getEStructuralFeature(name);
    }

    private static String get(EObject source, String name) {
        Object value = feature(source, name) == null ? null : source.eGet(feature(source, name));
        return value == null ? "" : value.toString();
    }

    /** Shows the settings of a log or a source of complaints. */
    void show(EObject source) {
        encoding.setText(get(source, "encoding"));
        delimiter.setText(shown(get(source, "delimiter")));
        dateFormat.setText(get(source, "dateFormat"));
        if (sheet != null) {
            sheet.setText(get(source, "sheet"));
        }
    }

    /** Writes the settings into a log or a source of complaints that is in no landscape. */
    void writeTo(EObject source) {
        set(source, "encoding", encoding.getText());
        set(source, "delimiter", delimiter.getText().equals(Messages.ReadingSettings_tab) ? TAB : delimiter.getText());
        set(source, "dateFormat", dateFormat.getText());
        if (sheet != null) {
            set(source, "sheet", sheet.getText());
        }
    }

    private static void set(EObject source, String name, String value) {
        source.eSet(feature(source, name), value.isEmpty() ? null : value);
    }

    /** Says how the file was read. */
    void found(String usedEncoding, String usedDelimiter) {
        found.setText(usedDelimiter.isEmpty() ? NLS.bind(Messages.ReadingSettings_foundEncoding, usedEncoding)
                : NLS.bind(Messages.ReadingSettings_found, usedEncoding, shown(usedDelimiter)));
        layout(true);
    }

    /** Only text files have an encoding and a delimiter. */
    void enable(boolean text) {
        encoding.setEnabled(text);
        delimiter.setEnabled(text);
    }

    Text dateFormat() {
        return dateFormat;
    }
}
