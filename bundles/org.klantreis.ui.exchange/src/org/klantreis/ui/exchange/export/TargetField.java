/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.klantreis.ui.wizards.Fields;

/** Asks for the file or folder to write; proposes a name, and of a name that was given changes the ending only. */
final class TargetField {
    private final Text text;
    private String extension = "";
    private String proposed = "";

    TargetField(Fields fields) {
        text = fields.textBesideButton(Messages.TargetField_label);
        fields.push(Messages.TargetField_browse, this::browse);
    }

    Text text() {
        return text;
    }

    /** Proposes a place; {@code ending} is without a dot, and empty for a folder. */
    void propose(Path folder, String name, String ending) {
        String dotted = ending.isEmpty() ? "" : "." + ending;
        if (text.getText().equals(proposed)) {
            proposed = folder.resolve(name + dotted).toString();
            put(proposed);
        } else if (!ending.equals(extension)) {
            String given = text.getText().strip();
            boolean hasOld = !extension.isEmpty() && given.endsWith("." + extension);
            put((hasOld ? given.substring(0, given.length() - extension.length() - 1) : given) + dotted);
        }
        extension = ending;
    }

    private void put(String path) {
        if (!text.getText().equals(path)) {
            text.setText(path);
        }
    }

    private void browse() {
        String chosen = extension.isEmpty() ? folder() : file();
        if (chosen != null) {
            text.setText(chosen);
        }
    }

    private String folder() {
        DirectoryDialog dialog = new DirectoryDialog(text.getShell(), SWT.SAVE);
        dialog.setFilterPath(text.getText());
        return dialog.open();
    }

    private String file() {
        FileDialog dialog = new FileDialog(text.getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*." + extension});
        path().ifPresent(path -> {
            dialog.setFilterPath(String.valueOf(path.getParent()));
            dialog.setFileName(String.valueOf(path.getFileName()));
        });
        String chosen = dialog.open();
        return chosen == null || chosen.endsWith("." + extension) ? chosen : chosen + "." + extension;
    }

    /** Returns the file or folder; empty where the text is none. */
    Optional<Path> path() {
        try {
            return text.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(text.getText().strip()).toAbsolutePath());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Says why it cannot be written. */
    Optional<String> error() {
        Optional<Path> path = path();
        if (path.isEmpty()) {
            return Optional.of(Messages.TargetField_none);
        } else if (extension.isEmpty() ? Files.isRegularFile(path.get()) : Files.isDirectory(path.get())) {
            return Optional.of(NLS.bind(extension.isEmpty() ? Messages.TargetField_isFile : Messages.TargetField_isFolder,
                    path.get()));
        } else if (!extension.isEmpty() && !path.get().toString().endsWith("." + extension)) {
            return Optional.of(NLS.bind(Messages.TargetField_ending, extension));
        }
        for (Path at = path.get().getParent(); at != null; at = at.getParent()) {
            if (Files.exists(at)) {
                return Files.isDirectory(at) ? Optional.empty() : Optional.of(NLS.bind(Messages.TargetField_notAFolder, at));
            }
        }
        return Optional.empty();
    }
}
