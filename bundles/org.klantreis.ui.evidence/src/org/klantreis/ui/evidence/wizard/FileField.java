/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.wizard;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.klantreis.ui.wizards.Fields;

/** A field for a file that is there, with a button to look for it. */
final class FileField {
    private final Text text;
    private final String[] extensions;
    private final String title;

    /** Makes it; {@code extensions} are patterns such as {@code *.csv;*.xlsx}. */
    FileField(Fields fields, String title, String... extensions) {
        this.title = title;
        this.extensions = extensions;
        text = fields.textBesideButton(Messages.FileField_file);
        fields.push(Messages.FileField_browse, this::browse);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(text.getShell(), SWT.OPEN);
        dialog.setText(title);
        dialog.setFilterExtensions(extensions);
        dialog.setFileName(text.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            text.setText(chosen);
        }
    }

    Text text() {
        return text;
    }

    /** Returns the file; call it where there is no {@link #error}. */
    Path file() {
        return Path.of(text.getText().strip());
    }

    /** Says why there is no file. */
    Optional<String> error() {
        if (text.getText().isBlank()) {
            return Optional.of(Messages.FileField_none);
        }
        try {
            return Files.isRegularFile(file()) ? Optional.empty() : Optional.of(NLS.bind(Messages.FileField_notThere, file()));
        } catch (InvalidPathException e) {
            return Optional.of(NLS.bind(Messages.FileField_notThere, text.getText()));
        }
    }

    /** Names something after the file: without folders and endings, such as .xes.gz. */
    static String nameOf(Path file) {
        String name = file.getFileName().toString()
                .replaceAll("(?i)(\\.(xes|csv|txt|tsv|xlsx|json|jsonocel|xml|xmlocel|sqlite|db))?(\\.gz)?$", "");
        return name.isEmpty() ? file.getFileName().toString() : name.replace('_', ' ');
    }
}
