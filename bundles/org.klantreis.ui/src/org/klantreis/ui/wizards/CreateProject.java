/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.klantreis.examples.NewProject;
import org.klantreis.versioning.InitRepository;

/**
 * Makes a landscape project in the workspace: all of it or, where something fails, nothing.
 *
 * @param name the project's name in the workspace
 * @param folder its folder, new or empty
 * @param template one of {@link org.klantreis.examples.Examples#names()}
 * @param organisation the organisation's name; null for the template's
 * @param customerTerm the word for a customer; null for the template's
 * @param git whether to put it under Git
 */
record CreateProject(String name, Path folder, String template, String organisation, String customerTerm, boolean git) {
    /**
     * Makes it.
     *
     * @param monitor shows progress; once files are written it is too late to stop
     * @return the project, open
     * @throws CoreException with a sentence for the user
     */
    IProject execute(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.CreateProject_task, name), 10);
        progress.checkCanceled();
        boolean existed = Files.exists(folder);
        try {
            new NewProject(template, folder, organisation, customerTerm).execute();
            progress.worked(4);
            if (git) {
                new InitRepository(folder).execute();
            }
            progress.worked(2);
            return open(name, folder, progress.split(4));
        } catch (IOException e) {
            undo(existed);
            throw new CoreException(new Status(IStatus.ERROR, CreateProject.class,
                    NLS.bind(Messages.CreateProject_notWritten, folder, e.getMessage()), e));
        } catch (CoreException e) {
            undo(existed);
            throw e;
        }
    }

    /**
     * Makes a folder of the disk a project of the workspace. One that has a {@code .project} keeps what that says but the name.
     *
     * @param name the project's name
     * @param folder the folder
     * @param monitor shows progress
     * @return the project, open
     * @throws CoreException when the workspace refuses it
     */
    static IProject open(String name, Path folder, IProgressMonitor monitor) throws CoreException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        IProject project = workspace.getRoot().getProject(name);
        IPath place = IPath.fromPath(folder);
        IPath descriptionFile = place.append(IProjectDescription.DESCRIPTION_FILE_NAME);
        IProjectDescription description = descriptionFile.toFile().isFile() ? workspace.loadProjectDescription(descriptionFile)
                : workspace.newProjectDescription(name);
        description.setName(name);
        boolean isDefault = workspace.getRoot().getLocation().append(name).equals(place);
        description.setLocation(isDefault ? null : place);
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        project.create(description, progress.split(1));
        project.open(IResource.BACKGROUND_REFRESH, progress.split(1));
        project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
        return project;
    }

    private void undo(boolean existed) {
        try {
            IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
            if (project.exists()) {
                project.delete(false, true, null);
            }
            if (Files.isDirectory(folder)) {
                delete(existed);
            }
        } catch (CoreException | IOException e) {
            // What is left is a folder that was empty before; the first failure is what the user has to know.
            org.eclipse.core.runtime.Platform.getLog(CreateProject.class)
                    .log(new Status(IStatus.WARNING, CreateProject.class, "The folder " + folder + " is left half-made", e));
        }
    }

    private void delete(boolean keepFolder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!keepFolder || !path.equals(folder)) {
                    Files.delete(path);
                }
            }
        }
    }
}
