/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.method.picture;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.klantreis.report.render.MapPicture;
import org.klantreis.report.render.PictureFormat;
import org.klantreis.report.render.Rendered;

/** Writes a picture in the background. It was laid out before, since the model belongs to the user interface's thread. */
final class PictureJob extends Job {
    /** The family of these jobs. */
    static final Object FAMILY = new Object();

    private final MapPicture picture;
    private final Path file;
    private final PictureFormat format;

    PictureJob(MapPicture picture, Path file, PictureFormat format) {
        super(NLS.bind(Messages.PictureJob_name, picture.title(), file.getFileName()));
        this.picture = picture;
        this.file = file;
        this.format = format;
        setUser(true);
    }

    Path file() {
        return file;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
        try {
            Rendered made = picture.write(file, format);
            for (IFile inWorkspace : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
                inWorkspace.refreshLocal(IResource.DEPTH_ZERO, null);
            }
            return made.warnings().isEmpty() ? Status.OK_STATUS : Status.warning(String.join("\n", made.warnings()));
        } catch (IOException e) {
            return Status.error(NLS.bind(Messages.PictureJob_failed, picture.title(), e.getMessage()), e);
        } catch (CoreException e) {
            return e.getStatus(); // the picture is there, but the workspace does not see it yet
        } finally {
            monitor.done();
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }
}
