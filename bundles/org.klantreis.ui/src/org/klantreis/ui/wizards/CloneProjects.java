/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.klantreis.ui.remote.JobProgress;
import org.klantreis.versioning.CloneRepository;

/**
 * Clones a repository and opens the landscapes in it as projects.
 *
 * @param command what is cloned
 * @param folder where to
 */
record CloneProjects(CloneRepository command, Path folder) {
    /**
     * Does it.
     *
     * @param monitor shows progress; when the user stops, nothing is left of the clone
     * @return the projects
     * @throws CoreException with a sentence for the user; a clone without a landscape stays on the disk
     */
    List<IProject> execute(IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.CloneProjects_task, 10);
        try {
            command.execute(new JobProgress(progress));
        } catch (IOException e) {
            throw new CoreException(new Status(IStatus.ERROR, CloneProjects.class, e.getMessage(), e));
        } catch (CancellationException e) {
            throw new OperationCanceledException();
        }
        progress.worked(8);
        List<Path> landscapes = LandscapeFolders.below(folder, progress);
        if (landscapes.isEmpty()) {
            throw new CoreException(new Status(IStatus.ERROR, CloneProjects.class,
                    NLS.bind(Messages.CloneProjects_noLandscape, folder)));
        }
        return new OpenFolders(landscapes).execute(progress.split(2));
    }
}
