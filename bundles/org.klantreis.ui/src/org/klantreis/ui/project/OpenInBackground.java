/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.project;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.klantreis.model.project.LandscapeProject;

/** Reads a landscape in a job and hands it to the user interface's thread. */
final class OpenInBackground extends Job {
    private final IContainer container;
    private final Consumer<LandscapeProject> read;
    private final Consumer<Optional<CoreException>> whenDone;

    OpenInBackground(IContainer container, Consumer<LandscapeProject> read, Consumer<Optional<CoreException>> whenDone) {
        super(NLS.bind(Messages.OpenInBackground_name, container.getName()));
        this.container = container;
        this.read = read;
        this.whenDone = whenDone;
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == Landscapes.class;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            LandscapeProject model = OpenLandscape.read(container);
            inUi(() -> {
                if (Landscapes.isLandscape(container)) {
                    read.accept(model);
                }
                whenDone.accept(Optional.empty());
            });
        } catch (CoreException e) {
            inUi(() -> whenDone.accept(Optional.of(e)));
        }
        return Status.OK_STATUS;
    }

    private static void inUi(Runnable runnable) {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            if (!display.isDisposed()) {
                display.asyncExec(runnable);
            }
        }
    }
}
