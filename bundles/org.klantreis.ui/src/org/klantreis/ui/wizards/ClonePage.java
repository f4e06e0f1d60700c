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

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;
import org.klantreis.ui.remote.DialogPrompt;
import org.klantreis.versioning.CloneRepository;
import org.klantreis.versioning.remote.RemoteAccess;

/** Asks for a repository, and the folder that it is cloned into. */
final class ClonePage extends WizardPage {
    private Text repository;
    private Text folder;
    private Text user;
    private Text password;
    /** The folder that was proposed last: one that the user wrote is left alone. */
    private String proposed = "";

    ClonePage() {
        super("clone", Messages.ClonePage_title, null);
        setDescription(Messages.ClonePage_description);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, 3, this::changed);
        repository = fields.text(Messages.ClonePage_repository, "https://git.example.org/landscape.git");
        folder = fields.textBesideButton(Messages.ClonePage_folder);
        fields.push(Messages.NewProjectPage_browse, this::browse);
        fields.heading(Messages.ClonePage_signIn);
        user = fields.text(Messages.ClonePage_user, "");
        password = fields.password(Messages.ClonePage_password);
        fields.note(Messages.ClonePage_note);
        setControl(fields.area());
        repository.setFocus();
    }

    /** Returns where it is cloned into. */
    Path folder() {
        return Path.of(folder.getText().strip()).toAbsolutePath().normalize();
    }

    /** Returns what to do. */
    CloneRepository command() {
        CloneRepository command = new CloneRepository(repository.getText().strip(), folder()).access(RemoteAccess.of(new DialogPrompt()));
        return user.getText().isBlank() ? command : command.as(user.getText().strip(), password.getTextChars());
    }

    private void changed() {
        if (password == null) {
            return;
        }
        if (folder.getText().equals(proposed)) {
            String proposal = proposal();
            if (!proposal.equals(proposed)) {
                proposed = proposal;
                folder.setText(proposal);
                return;
            }
        }
        Optional<String> error = error();
        setErrorMessage(error.orElse(null));
        setPageComplete(error.isEmpty());
    }

    private String proposal() {
        String name = repository.getText().strip().replaceFirst("[/\\\\]+$", "").replaceFirst("(\\.git)?[/\\\\]*$", "")
                .replaceFirst(".*[/\\\\:]", "");
        return name.isEmpty() ? "" : ResourcesPlugin.getWorkspace().getRoot().getLocation().append(name).toOSString();
    }

    private Optional<String> error() {
        if (repository.getText().isBlank()) {
            return Optional.of(Messages.ClonePage_noRepository);
        }
        try {
            if (folder.getText().isBlank() || !Path.of(folder.getText().strip()).isAbsolute()) {
                return Optional.of(Messages.NewProjectPage_noFolder);
            }
        } catch (InvalidPathException e) {
            return Optional.of(Messages.NewProjectPage_noFolder);
        }
        if (Files.isRegularFile(folder())) {
            return Optional.of(NLS.bind(Messages.NewProjectPage_isFile, folder()));
        }
        return Files.isDirectory(folder()) && !NewProjectPage.isEmpty(folder())
                ? Optional.of(NLS.bind(Messages.NewProjectPage_notEmpty, folder())) : Optional.empty();
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.ClonePage_title);
        dialog.setMessage(Messages.ClonePage_browse);
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }
}
