/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.klantreis.examples.Examples;
import org.klantreis.ui.project.Landscapes;

/** Opens the rich example as a project of the workspace, where it is not one yet, and one journey of it as a map. */
public final class OpenExample extends Job {
    /** The journey that shows most: it crosses silos, waits, and has a to-be. */
    private static final String JOURNEY = "journeys/report-damage.journey";

    private final IWorkbenchPage page;

    /**
     * Prepares it.
     *
     * @param page where the journey's editor opens
     */
    public OpenExample(IWorkbenchPage page) {
        super(Messages.OpenExample_job);
        this.page = page;
        setUser(true);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == OpenExample.class;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(Examples.HAVENBANK);
        try {
            if (project.exists()) {
                project.open(monitor);
            } else {
                java.nio.file.Path folder = project.getWorkspace().getRoot().getLocation().append(project.getName()).toPath();
                if (java.nio.file.Files.exists(folder)) {
                    CreateProject.open(project.getName(), folder, monitor);
                } else {
                    new CreateProject(project.getName(), folder, Examples.HAVENBANK, null, null, false).execute(monitor);
                }
            }
        } catch (CoreException e) {
            return new Status(IStatus.ERROR, OpenExample.class, e.getStatus().getMessage());
        }
        page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> show(project));
        return Status.OK_STATUS;
    }

    private void show(IProject project) {
        if (Landscapes.isLandscape(project) && project.getFile(JOURNEY).exists()) {
            try {
                IDE.openEditor(page, project.getFile(JOURNEY));
            } catch (PartInitException e) {
                org.eclipse.core.runtime.Platform.getLog(OpenExample.class).log(e.getStatus());
            }
        }
    }
}
