/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.models;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.wizards.Fields;
import org.klantreis.ui.wizards.LandscapeChoice;

/** Asks for the file and the landscape. */
final class ModelFilePage extends WizardPage {
    private final ModelImport what;
    private final LandscapeChoice landscapes;
    private Text file;
    private Text extra;

    ModelFilePage(ModelImport what, LandscapeChoice landscapes) {
        super("file", what.pageTitle(), null);
        this.what = what;
        this.landscapes = landscapes;
        setDescription(what.description());
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, 3, this::changed);
        file = fields.textBesideButton(Messages.ModelFilePage_file);
        fields.push(Messages.ModelFilePage_browse, this::browse);
        landscapes.createControl(fields);
        if (!what.extraLabel().isEmpty()) {
            extra = fields.text(what.extraLabel(), Messages.ModelFilePage_extraHint);
        }
        fields.heading("");
        fields.note(what.note());
        setControl(fields.area());
        changed();
        setErrorMessage(landscapes.error().or(this::unsaved).orElse(null));
        file.setFocus();
    }

    Path file() {
        return Path.of(file.getText().strip());
    }

    List<String> extra() {
        return extra == null ? List.of()
                : Arrays.stream(extra.getText().split("[,;]")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    OpenLandscape landscape() {
        return landscapes.get().orElseThrow();
    }

    private void changed() {
        if (file == null) {
            return;
        }
        Optional<String> error = landscapes.error().or(this::unsaved).or(this::fileError);
        setErrorMessage(error.orElse(null));
        setPageComplete(error.isEmpty());
    }

    /** The import reads and writes the files, so that nothing may be pending in memory. */
    private Optional<String> unsaved() {
        return landscapes.get().filter(OpenLandscape::isDirty)
                .map(landscape -> NLS.bind(Messages.ModelFilePage_unsaved, landscape.name()));
    }

    private Optional<String> fileError() {
        if (file.getText().isBlank()) {
            return Optional.of(Messages.ModelFilePage_none);
        }
        try {
            return Files.isRegularFile(file()) ? Optional.empty() : Optional.of(NLS.bind(Messages.ModelFilePage_notThere,
                    file()));
        } catch (InvalidPathException e) {
            return Optional.of(NLS.bind(Messages.ModelFilePage_notThere, file.getText()));
        }
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(what.title());
        dialog.setFilterExtensions(what.extensions());
        dialog.setFileName(file.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }
}
