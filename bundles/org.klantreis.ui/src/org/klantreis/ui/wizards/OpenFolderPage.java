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
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for a folder, and which of the landscapes in it to open. */
final class OpenFolderPage extends WizardPage {
    /** The family of the job that looks for landscapes. */
    static final Object SEARCH = new Object();
    /** A user who types a path is not to be followed letter by letter. */
    private static final long DELAY = 250;

    private Text folder;
    private CheckboxTableViewer found;
    private Job search;

    OpenFolderPage() {
        super("folder", Messages.OpenFolderPage_title, null);
        setDescription(Messages.OpenFolderPage_description);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, 3, this::folderChanged);
        folder = fields.textBesideButton(Messages.OpenFolderPage_folder);
        fields.push(Messages.NewProjectPage_browse, this::browse);
        Label label = fields.heading(Messages.OpenFolderPage_found);
        found = CheckboxTableViewer.newCheckList(fields.area(), SWT.BORDER);
        Fields.name(found.getTable(), label);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(420, 160).applyTo(found.getTable());
        found.setContentProvider(ArrayContentProvider.getInstance());
        found.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                Path path = (Path) element;
                return OpenFolders.projectAt(path).map(project -> NLS.bind(Messages.OpenFolderPage_isOpen, path, project.getName()))
                        .orElse(path.toString());
            }
        });
        found.addCheckStateListener(event -> check());
        fields.note(Messages.OpenFolderPage_note);
        setControl(fields.area());
        folder.setFocus();
    }

    /** Returns the folders to open. */
    List<Path> folders() {
        return Arrays.stream(found.getCheckedElements()).map(Path.class::cast).toList();
    }

    private void folderChanged() {
        if (search != null) {
            search.cancel();
        }
        found.setInput(List.of());
        setPageComplete(false);
        Path path;
        try {
            path = Path.of(folder.getText().strip());
        } catch (InvalidPathException e) {
            setErrorMessage(NLS.bind(Messages.OpenFolderPage_noFolder, folder.getText()));
            return;
        }
        if (folder.getText().isBlank() || !Files.isDirectory(path)) {
            setErrorMessage(folder.getText().isBlank() ? null : NLS.bind(Messages.OpenFolderPage_noFolder, path));
            return;
        }
        setErrorMessage(null);
        setMessage(Messages.OpenFolderPage_searching);
        search(path.toAbsolutePath().normalize());
    }

    private void search(Path path) {
        search = new Job(Messages.OpenFolderPage_searching) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                List<Path> landscapes = LandscapeFolders.below(path, monitor);
                Job self = this;
                getShell().getDisplay().asyncExec(() -> {
                    if (search == self && !found.getTable().isDisposed()) {
                        show(path, landscapes);
                    }
                });
                return Status.OK_STATUS;
            }

            @Override
            public boolean belongsTo(Object family) {
                return family == SEARCH;
            }
        };
        search.setSystem(true);
        search.schedule(DELAY);
    }

    private void show(Path path, List<Path> landscapes) {
        found.setInput(landscapes);
        found.setCheckedElements(landscapes.stream().filter(each -> OpenFolders.projectAt(each).isEmpty()).toArray());
        if (landscapes.isEmpty()) {
            setErrorMessage(NLS.bind(Messages.OpenFolderPage_nothing, path));
            setPageComplete(false);
        } else {
            check();
        }
    }

    private void check() {
        int count = folders().size();
        setErrorMessage(null);
        setMessage(count == 0 ? Messages.OpenFolderPage_choose : Messages.OpenFolderPage_description);
        setPageComplete(count > 0);
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.OpenFolderPage_title);
        dialog.setMessage(Messages.OpenFolderPage_browse);
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    @Override
    public void dispose() {
        if (search != null) {
            search.cancel();
        }
        super.dispose();
    }
}
