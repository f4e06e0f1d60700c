/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.tables;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.wizards.Fields;
import org.klantreis.ui.wizards.LandscapeChoice;

/** Asks for a workbook, a CSV file or a folder of them, and where to import it. */
final class TableFilePage extends WizardPage {
    private static final String FOLDER = "folder";

    private final LandscapeChoice landscapes;
    private Text file;

    TableFilePage(LandscapeChoice landscapes) {
        super("file", Messages.TableFilePage_title, null);
        this.landscapes = landscapes;
        setDescription(Messages.TableFilePage_description);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, 3, this::changed);
        file = fields.textBesideButton(Messages.TableFilePage_file);
        fields.push(Messages.TableFilePage_browse, this::browse);
        Button folder = fields.push(Messages.TableFilePage_folder, this::browseFolder);
        GridDataFactory.fillDefaults().span(3, 1).align(SWT.END, SWT.CENTER).applyTo(folder);
        landscapes.createControl(fields);
        fields.heading("");
        fields.note(Messages.TableFilePage_note);
        setControl(fields.area());
        changed();
        setErrorMessage(landscapes.error().orElse(null));
        file.setFocus();
    }

    Path file() {
        return Path.of(file.getText().strip());
    }

    OpenLandscape landscape() {
        return landscapes.get().orElseThrow();
    }

    void remember(IDialogSettings settings) {
        Path parent = file().toAbsolutePath().getParent();
        settings.put(FOLDER, parent == null ? "" : parent.toString());
    }

    private void changed() {
        Optional<String> error = landscapes.error().or(this::fileError);
        setErrorMessage(error.orElse(null));
        setPageComplete(error.isEmpty());
    }

    private Optional<String> fileError() {
        if (file.getText().isBlank()) {
            return Optional.of(Messages.TableFilePage_none);
        }
        try {
            return Files.exists(file()) ? Optional.empty() : Optional.of(NLS.bind(Messages.TableFilePage_notThere, file()));
        } catch (InvalidPathException e) {
            return Optional.of(NLS.bind(Messages.TableFilePage_notThere, file.getText()));
        }
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.TableFilePage_title);
        dialog.setFilterExtensions(new String[] {"*.xlsx;*.csv;*.tsv;*.txt", "*.*"});
        dialog.setFilterPath(getWizard().getDialogSettings().get(FOLDER));
        take(dialog.open());
    }

    private void browseFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.TableFilePage_title);
        dialog.setFilterPath(getWizard().getDialogSettings().get(FOLDER));
        take(dialog.open());
    }

    private void take(String chosen) {
        if (chosen != null) {
            file.setText(chosen);
        }
    }
}
