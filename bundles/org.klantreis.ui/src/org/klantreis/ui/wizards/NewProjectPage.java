/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.klantreis.examples.Examples;
import org.klantreis.ui.preferences.GeneralPreferences;
import org.klantreis.versioning.InitRepository;

/** Asks for a project's name, place, beginning, and the word for a customer. */
final class NewProjectPage extends WizardPage {
    private static final List<String> TEMPLATES = List.of(Examples.MINIMAL, Examples.HAVENBANK);

    private Text name;
    private Text organisation;
    private Combo customerTerm;
    private Combo template;
    private Button inWorkspace;
    private Text location;
    private Button browse;
    private Button git;
    private Label gitNote;

    NewProjectPage() {
        super("project", Messages.NewProjectPage_title, null);
        setDescription(Messages.NewProjectPage_description);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, 3, this::changed);
        name = fields.text(Messages.NewProjectPage_name, Messages.NewProjectPage_nameHint);
        organisation = fields.text(Messages.NewProjectPage_organisation, Messages.NewProjectPage_organisationHint);
        customerTerm = fields.combo(Messages.NewProjectPage_customerTerm, SWT.NONE);
        customerTerm.setItems(Messages.NewProjectPage_customerTerms.split(","));
        String preferred = GeneralPreferences.customerTerm();
        // Unless it was set, the word of the user's language.
        customerTerm.setText(preferred.equals(GeneralPreferences.CUSTOMER) ? customerTerm.getItem(0) : preferred);
        template = fields.combo(Messages.NewProjectPage_template, SWT.READ_ONLY);
        template.setItems(Messages.NewProjectPage_minimal, Messages.NewProjectPage_havenbank);
        template.select(0);
        fields.heading("");
        inWorkspace = fields.button(Messages.NewProjectPage_inWorkspace, SWT.CHECK);
        inWorkspace.setSelection(true);
        location = fields.textBesideButton(Messages.NewProjectPage_location);
        browse = fields.push(Messages.NewProjectPage_browse, this::browse);
        fields.heading("");
        git = fields.button(Messages.NewProjectPage_git, SWT.CHECK);
        git.setSelection(true);
        gitNote = fields.note(Messages.NewProjectPage_gitNote);
        setControl(fields.area());
        changed();
        setErrorMessage(null);
        name.setFocus();
    }

    /** Returns what to make; only where the page is complete. */
    CreateProject project() {
        String word = customerTerm.getText().strip();
        String title = organisation.getText().isBlank() ? projectName() : organisation.getText().strip();
        return new CreateProject(projectName(), folder().orElseThrow(), TEMPLATES.get(template.getSelectionIndex()), title, word,
                git.getSelection());
    }

    private String projectName() {
        return name.getText().strip();
    }

    private Optional<Path> folder() {
        try {
            Path path = Path.of(location.getText().strip());
            return path.isAbsolute() ? Optional.of(path.normalize()) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void changed() {
        if (gitNote == null) {
            return;
        }
        boolean standard = inWorkspace.getSelection();
        location.setEnabled(!standard);
        browse.setEnabled(!standard);
        String place = ResourcesPlugin.getWorkspace().getRoot().getLocation().append(projectName()).toOSString();
        if (standard && !place.equals(location.getText())) {
            location.setText(place);
            return;
        }
        boolean inRepository = folder().filter(InitRepository::isInRepository).isPresent();
        gitNote.setText(inRepository ? Messages.NewProjectPage_inRepository : Messages.NewProjectPage_gitNote);
        Optional<String> error = error();
        setErrorMessage(error.orElse(null));
        setPageComplete(error.isEmpty());
    }

    private Optional<String> error() {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        if (projectName().isEmpty()) {
            return Optional.of(Messages.NewProjectPage_noName);
        }
        IStatus valid = workspace.validateName(projectName(), IResource.PROJECT);
        if (!valid.isOK()) {
            return Optional.of(valid.getMessage());
        }
        IProject project = workspace.getRoot().getProject(projectName());
        if (project.exists()) {
            return Optional.of(NLS.bind(Messages.NewProjectPage_exists, projectName()));
        }
        if (customerTerm.getText().isBlank()) {
            return Optional.of(Messages.NewProjectPage_noCustomerTerm);
        }
        return folder().isEmpty() ? Optional.of(Messages.NewProjectPage_noFolder) : placeError(project, folder().get());
    }

    private Optional<String> placeError(IProject project, Path folder) {
        if (Files.isRegularFile(folder)) {
            return Optional.of(NLS.bind(Messages.NewProjectPage_isFile, folder));
        }
        if (Files.isDirectory(folder) && !isEmpty(folder)) {
            return Optional.of(NLS.bind(Messages.NewProjectPage_notEmpty, folder));
        }
        if (inWorkspace.getSelection()) {
            return Optional.empty();
        }
        IStatus place = project.getWorkspace().validateProjectLocationURI(project, folder.toUri());
        return place.isOK() ? Optional.empty() : Optional.of(place.getMessage());
    }

    /** Says whether a folder can be filled. */
    static boolean isEmpty(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.NewProjectPage_title);
        dialog.setMessage(Messages.NewProjectPage_browseMessage);
        folder().map(Path::getParent).ifPresent(parent -> dialog.setFilterPath(parent.toString()));
        String chosen = dialog.open();
        if (chosen != null) {
            Path folder = Path.of(chosen);
            location.setText((isEmpty(folder) || projectName().isEmpty() ? folder : folder.resolve(projectName())).toString());
        }
    }
}
