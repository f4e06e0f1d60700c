/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Opens landscape folders of the disk as projects of the workspace; they stay where they are.
 *
 * @param folders the folders
 */
record OpenFolders(List<Path> folders) {
    /**
     * Finds the project that a folder is already.
     *
     * @param folder the folder
     * @return the project of the workspace that lies there
     */
    static Optional<IProject> projectAt(Path folder) {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                .filter(project -> project.getLocation() != null && project.getLocation().toPath().equals(folder)).findFirst();
    }

    /**
     * Opens them.
     *
     * @param monitor shows progress; what is open when the user stops stays open
     * @return the projects
     * @throws CoreException with a sentence for the user
     */
    List<IProject> execute(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.OpenFolders_task, folders.size());
        List<IProject> projects = new ArrayList<>();
        for (Path folder : folders) {
            SubMonitor one = progress.split(1);
            Optional<IProject> there = projectAt(folder);
            if (there.isPresent()) {
                there.get().open(one);
                projects.add(there.get());
            } else {
                projects.add(CreateProject.open(freeName(folder), folder, one));
            }
        }
        return projects;
    }

    private static String freeName(Path folder) throws CoreException {
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        IPath description = IPath.fromPath(folder).append(IProjectDescription.DESCRIPTION_FILE_NAME);
        String wanted = description.toFile().isFile() ? root.getWorkspace().loadProjectDescription(description).getName()
                : String.valueOf(folder.getFileName());
        String name = wanted;
        for (int number = 2; root.getProject(name).exists(); number++) {
            name = wanted + "-" + number;
        }
        return name;
    }
}
