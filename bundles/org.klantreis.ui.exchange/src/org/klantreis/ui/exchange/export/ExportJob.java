/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.exchange.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.progress.IProgressConstants;
import org.klantreis.model.project.LandscapeProject;
import org.klantreis.model.project.MemoryFiles;

/** Exports in the background, from a copy of the landscape; the result stays in the view of progress, as a link that opens it. */
public final class ExportJob extends Job {
    /** The family of these jobs. */
    public static final Object FAMILY = new Object();

    private final Map<String, byte[]> landscape;
    private final Path target;
    private final ExportWork work;
    private final boolean opens;

    ExportJob(Map<String, byte[]> landscape, Path target, ExportWork work, boolean opens) {
        super(NLS.bind(Messages.ExportJob_name, target.getFileName()));
        this.landscape = landscape;
        this.target = target;
        this.work = work;
        this.opens = opens;
        setProperty(IProgressConstants.KEEPONE_PROPERTY, Boolean.TRUE);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try {
            LandscapeProject copy = LandscapeProject.open(new MemoryFiles(landscape));
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            List<String> warnings = work.write(copy, target);
            refresh();
            offer();
            return warnings.isEmpty() ? Status.OK_STATUS : Status.warning(String.join("\n", warnings));
        } catch (IOException | IllegalArgumentException e) {
            return Status.error(NLS.bind(Messages.ExportJob_failed, target, e.getMessage()), e);
        } catch (CoreException e) {
            return e.getStatus(); // what was written is there, but the workspace does not see it yet
        } finally {
            monitor.done();
        }
    }

    private void refresh() throws CoreException {
        for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(target.toUri())) {
            file.refreshLocal(IResource.DEPTH_ZERO, null);
        }
        for (IContainer folder : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(target.toUri())) {
            folder.refreshLocal(IResource.DEPTH_INFINITE, null);
        }
    }

    private void offer() {
        Action open = new Action(NLS.bind(Messages.ExportJob_open, target.getFileName())) {
            @Override
            public void run() {
                Program.launch(target.toString());
            }
        };
        open.setToolTipText(target.toString());
        setProperty(IProgressConstants.ACTION_PROPERTY, open);
        if (opens && Files.exists(target)) {
            Display.getDefault().asyncExec(open::run);
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }
}
