/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.klantreis.ui.project.OpenLandscape;

/** Asks for a file of published journeys, and where to import it. */
final class ImportGovUkPage extends WizardPage {
    private final LandscapeChoice landscapes;
    private Text file;

    ImportGovUkPage(LandscapeChoice landscapes) {
        super("govuk", Messages.ImportGovUkPage_title, null);
        this.landscapes = landscapes;
        setDescription(Messages.ImportGovUkPage_description);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, 3, this::changed);
        file = fields.textBesideButton(Messages.ImportGovUkPage_file);
        fields.push(Messages.NewProjectPage_browse, this::browse);
        landscapes.createControl(fields);
        fields.heading("");
        fields.note(Messages.ImportGovUkPage_note);
        setControl(fields.area());
        changed();
        if (landscapes.error().isEmpty() && unsaved().isEmpty()) {
            setErrorMessage(null);
        }
        file.setFocus();
    }

    /** Returns the file. */
    Path file() {
        return Path.of(file.getText().strip());
    }

    private void changed() {
        Optional<String> error = landscapes.error().or(this::unsaved).or(this::fileError);
        setErrorMessage(error.orElse(null));
        setPageComplete(error.isEmpty());
    }

    /** The import reads and writes the files, so that nothing may be pending in memory. */
    private Optional<String> unsaved() {
        return landscapes.get().filter(OpenLandscape::isDirty)
                .map(landscape -> NLS.bind(Messages.ImportGovUkPage_unsaved, landscape.name()));
    }

    private Optional<String> fileError() {
        if (file.getText().isBlank()) {
            return Optional.of(Messages.ImportGovUkPage_noFile);
        }
        try {
            return Files.isRegularFile(file()) ? Optional.empty() : Optional.of(NLS.bind(Messages.ImportGovUkPage_notThere, file()));
        } catch (InvalidPathException e) {
            return Optional.of(NLS.bind(Messages.ImportGovUkPage_notThere, file.getText()));
        }
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.ImportGovUkPage_title);
        dialog.setFilterExtensions(new String[] {"*.json", "*.*"});
        dialog.setFileName(file.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }
}
